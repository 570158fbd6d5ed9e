import type { PrescribedExercise, PrescribedSet, PrescribedWorkout, Program } from '../../program/program.ts';
import { percentText } from '../decimal.ts';

/** What Liftoscript calls an exercise. */
export type NameOf = (slug: string) => string;

/** A program in Liftoscript, and what could not be said in it. */
export type WrittenLiftoscript = { text: string; lost: string[] };

const MOST_LABEL = 8;
const MOST_NAME = 100;

/** A name without the signs that mean something in Liftoscript. */
export const plainName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N} '’,.&+-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ '’,.&+-]+/, '')
    .trim()
    .slice(0, MOST_NAME)
    .trim() || 'Exercise';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Said = { lost: Set<string> };

const whole = (value: number, what: string, said: Said): number => {
  if (!Number.isInteger(value)) said.lost.add(`${what} are whole numbers in Liftoscript: ${value} was rounded.`);
  return Math.round(value);
};

const percentOf = (share: number, said: Said): string => {
  const text = percentText(share);
  if (!text.includes('e') && text.length <= 12) return text;
  said.lost.add(`${text} % was rounded.`);
  return String(Number((share * 100).toFixed(3)));
};

const labelOf = (set: PrescribedSet, said: Said): string => {
  const letter = set.kind === 'back_off' ? 'b ' : set.kind === 'warm_up' ? 'w ' : '';
  const share = set.load && set.percent !== null ? `${letter}${percentOf(set.percent, said)}%` : '';
  if (share !== '' && share.length <= MOST_LABEL) return ` (${share})`;
  if (share !== '') said.lost.add(`${share.trim()} beside a load is too long for a label.`);
  if (set.kind === 'back_off') return ' (back-off)';
  return set.kind === 'warm_up' ? ' (warm-up)' : '';
};

const effortOf = ({ rir }: PrescribedSet, said: Said): string => {
  if (rir === null) return '';
  const rpe = Number((10 - rir).toFixed(2));
  if (rpe >= 0 && 10 - rpe === rir) return ` @${rpe}`;
  said.lost.add(`${rir} repetitions in reserve have no RPE.`);
  return '';
};

const repsOf = (set: PrescribedSet, said: Said): string => {
  const min = whole(set.min, 'Repetitions', said);
  const max = whole(set.max, 'Repetitions', said);
  return `${min === max ? min : `${min}-${max}`}${set.kind === 'amrap' ? '+' : ''}`;
};

const loadOf = (set: PrescribedSet, said: Said): string => {
  if (set.load) return ` ${set.load.weight}${set.load.unit}`;
  return set.percent === null ? '' : ` ${percentOf(set.percent, said)}%`;
};

const setText = (set: PrescribedSet, said: Said): string =>
  `x${repsOf(set, said)}${loadOf(set, said)}${effortOf(set, said)} ${whole(set.restSeconds, 'Rests', said)}s${labelOf(set, said)}`;

/** Equal neighbours as one item: `3x5 100kg`. */
const grouped = (texts: readonly string[]): string => {
  const groups: { text: string; count: number }[] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    if (last?.text === text) last.count++;
    else groups.push({ text, count: 1 });
  }
  return groups.map(({ text, count }) => `${count}${text}`).join(', ');
};

/** Warm-ups at the start that the language's own warm-ups can say. */
const ownWarmUps = (sets: readonly PrescribedSet[]): PrescribedSet[] => {
  const first = sets.findIndex((set) => set.kind !== 'warm_up');
  const warmUps = sets.slice(0, Math.max(first, 0));
  return warmUps.every((set) => set.percent === null && set.rir === null) ? warmUps : [];
};

const exerciseLines = (
  exercise: PrescribedExercise,
  label: string,
  name: string,
  tempoBefore: boolean,
  said: Said,
): string[] => {
  const warmUps = ownWarmUps(exercise.sets);
  const sets = exercise.sets.slice(warmUps.length);
  const superset = exercise.superset === null ? '' : ` / superset: ${plainName(exercise.superset)}`;
  const warm =
    warmUps.length === 0 ? 'none' : grouped(warmUps.map((set) => `x${repsOf(set, said)}${loadOf(set, said)}`));
  const rests = warmUps.map(({ restSeconds }) => `${whole(restSeconds, 'Rests', said)}s`);
  const alike = new Set(rests).size === 1 ? rests.slice(0, 1) : rests;
  return [
    ...(rests.length > 0 ? [`/// Rest between warm-ups: ${alike.join(', ')}`] : []),
    ...(exercise.tempo !== null ? [`// Tempo ${oneLine(exercise.tempo)}`] : tempoBefore ? ['//'] : []),
    `${label}${name} / ${grouped(sets.map((set) => setText(set, said)))}${superset} / warmup: ${warm}`,
  ];
};

const workoutLines = (
  workout: PrescribedWorkout,
  nameOf: NameOf,
  /** Exercises whose last line had a tempo: a description holds until it is taken back. */
  withTempo: Set<string>,
  said: Said,
): string[] => {
  const seen = new Map<string, number>();
  const lines = workout.exercises.flatMap((exercise) => {
    if (exercise.sets.length === 0) {
      said.lost.add(`${exercise.slug} has no sets.`);
      return [];
    }
    const name = nameOf(exercise.slug);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const label = times === 1 ? '' : `${times}: `;
    const key = label + name;
    const written = exerciseLines(exercise, label, name, withTempo.has(key), said);
    if (exercise.tempo === null) withTempo.delete(key);
    else withTempo.add(key);
    return written;
  });
  return [
    '',
    `// ${workout.weekday} ${workout.date}, about ${workout.estimatedMinutes} minutes`,
    `## ${oneLine(workout.title) || `Day ${workout.day}`}`,
    ...lines,
  ];
};

/** Writes a program in Liftoscript; reading it again gives the same sets, loads, rests and supersets. */
export const writeLiftoscript = (program: Program, nameOf: NameOf): WrittenLiftoscript => {
  const said: Said = { lost: new Set() };
  const withTempo = new Set<string>();
  const lines = [
    `/// ${oneLine(program.name)}`,
    ...(program.overview === '' ? [] : [`/// ${oneLine(program.overview)}`]),
    ...program.notes.map(({ text }) => `/// - ${oneLine(text)}`),
  ];
  for (const week of program.weeks)
    lines.push(
      '',
      `# Week ${week.week}${week.phase === '' ? '' : ` - ${oneLine(week.phase)}`}${week.deload ? ' (light week)' : ''}`,
      ...week.workouts.flatMap((workout) => workoutLines(workout, nameOf, withTempo, said)),
    );
  return { text: `${lines.join('\n')}\n`, lost: [...said.lost] };
};
