import { exercisesBySlug } from '../../../catalog/exercises-by-slug.ts';
import { SUPERSET_CHANGE_SECONDS, workoutSeconds } from '../../time/workout-seconds.ts';
import type { PrescribedExercise } from '../../program.ts';
import { isWork } from '../places.ts';
import { stepped, tidied, type Day } from './situation.ts';

const LEAST_SETS = 2;
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
const SOURCE = 'session-time model: superset, then cut sets from the last block, never below 2 (training-science §3.6)';

const workCount = ({ sets }: PrescribedExercise): number => sets.filter(isWork).length;

/** Two neighbours for other muscles that can be alternated; mains keep their rest. */
const pairable = (day: Day, a: PrescribedExercise | undefined, b: PrescribedExercise | undefined): boolean => {
  const known = exercisesBySlug(day.catalog);
  const [x, y] = [known.get(a?.slug ?? ''), known.get(b?.slug ?? '')];
  if (!a || !b || !x || !y || a.superset !== null || b.superset !== null) return false;
  if ([a, b].some(({ role }) => role === 'main' || role === 'conditioning')) return false;
  return x.muscles[0].muscle !== y.muscles[0].muscle && x.pattern !== y.pattern;
};

const paired = (exercises: readonly PrescribedExercise[], at: number): PrescribedExercise[] => {
  const used = new Set(exercises.map(({ superset }) => superset));
  const letter = LETTERS.find((each) => !used.has(each)) ?? 'Z';
  return exercises.map((each, i) => {
    if (i !== at && i !== at + 1) return each;
    const sets =
      i === at
        ? each.sets.map((set) => (isWork(set) ? { ...set, restSeconds: SUPERSET_CHANGE_SECONDS } : set))
        : each.sets;
    return { ...each, superset: letter, sets };
  });
};

const withoutLastSet = (each: PrescribedExercise): PrescribedExercise => ({ ...each, sets: each.sets.slice(0, -1) });

/** The workout in fewer minutes: neighbours paired, then sets and exercises off the end; main lifts stay. */
export const shorten = (day: Day, minutes: number): Day => {
  const known = exercisesBySlug(day.catalog);
  const seconds = (exercises: readonly PrescribedExercise[]): number =>
    workoutSeconds(exercises, (slug) => known.get(slug), minutes);
  const fits = (exercises: readonly PrescribedExercise[]): boolean => seconds(exercises) <= minutes * 60;
  let now = day.workout.exercises;
  if (fits(now))
    return {
      ...day,
      kept: [
        ...day.kept,
        { code: 'time', text: `The whole workout fits into ${minutes} minutes.`, values: { minutes } },
      ],
    };
  for (let i = now.length - 2; i >= 0 && !fits(now); i--) {
    if (!pairable(day, now[i], now[i + 1])) continue;
    now = paired(now, i);
    i -= 1;
  }
  const gone: string[] = [];
  const hasMain = now.some(({ role }) => role === 'main');
  const keep = (each: PrescribedExercise, i: number): boolean => (hasMain ? each.role === 'main' : i === 0);
  while (!fits(now)) {
    const before = now;
    const at = now.findLastIndex(
      (each, i) => !keep(each, i) && workCount(each) > LEAST_SETS && each.role !== 'conditioning',
    );
    const off = now.findLastIndex((each, i) => !keep(each, i));
    const main = now.findLastIndex((each) => workCount(each) > LEAST_SETS);
    if (at >= 0) now = now.map((each, i) => (i === at ? withoutLastSet(each) : each));
    else if (off >= 0) {
      gone.push(now[off]?.slug ?? '');
      now = tidied(now.filter((_, i) => i !== off));
    } else if (main >= 0) now = now.map((each, i) => (i === main ? withoutLastSet(each) : each));
    else if (now.length > 1) {
      gone.push(now.at(-1)?.slug ?? '');
      now = tidied(now.slice(0, -1));
    }
    if (now === before) break;
  }
  const dropped = gone.map((slug) => known.get(slug)?.name ?? slug);
  const told = Math.ceil(seconds(now) / 60);
  const kept = now.map(({ slug }) => known.get(slug)?.name ?? slug).join(', ');
  const letters = new Set(day.workout.exercises.map(({ superset }) => superset));
  const pairs = new Set(now.flatMap(({ superset }) => (letters.has(superset) ? [] : [superset]))).size;
  const cut = now.reduce((sum, { slug, sets }) => {
    const planned = day.workout.exercises.find((each) => each.slug === slug);
    return sum + (planned?.sets.length ?? sets.length) - sets.length;
  }, 0);
  const did = [
    ...(pairs > 0 ? [`${pairs} ${pairs === 1 ? 'pair' : 'pairs'} in supersets`] : []),
    ...(cut > 0 ? [`${cut} ${cut === 1 ? 'set' : 'sets'} less`] : []),
    ...(dropped.length > 0 ? [`without ${dropped.join(', ')}`] : []),
  ].join(', ');
  const text = fits(now)
    ? `About ${told} of ${minutes} minutes: ${did}.`
    : `The least that makes sense is about ${told} minutes, more than ${minutes}: ${did}.`;
  const shorter = stepped(day, now, {
    code: 'time',
    text,
    values: { told, minutes, pairs, setsLess: cut, dropped: gone, fits: fits(now) ? 1 : 0 },
    evidence: {
      minutes,
      before: Math.ceil(seconds(day.workout.exercises) / 60),
      after: told,
      setsLess: cut,
      dropped: dropped.length,
    },
    source: SOURCE,
  });
  return {
    ...shorter,
    kept: [...shorter.kept, { code: 'time', text: `Kept: ${kept}.`, values: { kept: now.map(({ slug }) => slug) } }],
  };
};
