import { formatWeight } from '../load/mass.ts';
import type { GenerateResult, PrescribedExercise, PrescribedSet, Program } from '../program/program.ts';

const amount = ({ min, max }: PrescribedSet): string => (min === max ? String(min) : `${min}-${max}`);

const setText = (set: PrescribedSet): string =>
  [
    amount(set),
    set.load ? `@ ${formatWeight(set.load)}` : '',
    set.percent === null ? '' : `(${Math.round(set.percent * 1000) / 10} %)`,
    set.rir === null ? '' : `leave ${set.rir}`,
  ]
    .filter(Boolean)
    .join(' ');

const exerciseText = (exercise: PrescribedExercise): string => {
  const warm = exercise.sets.filter((set) => set.kind === 'warm_up');
  const work = exercise.sets.filter((set) => set.kind !== 'warm_up');
  const groups: { text: string; count: number }[] = [];
  for (const set of work) {
    const text = setText(set);
    const last = groups.at(-1);
    if (last?.text === text) last.count++;
    else groups.push({ text, count: 1 });
  }
  const ramp =
    warm.length > 0
      ? `ramp ${warm.map((set) => `${amount(set)}${set.load ? ` @ ${set.load.weight}` : ''}`).join(', ')}; `
      : '';
  const rest = work.at(-1)?.restSeconds ?? 0;
  return (
    `    ${exercise.superset ? `${exercise.superset} ` : ''}${exercise.slug}: ${ramp}${groups.map(({ text, count }) => `${count} x ${text}`).join(', ')}` +
    `${rest > 0 ? `, rest ${rest} s` : ''}${exercise.tempo ? `, tempo ${exercise.tempo}` : ''}`
  );
};

/** A program as plain text a coach can read, one line per exercise. */
export const programToText = (program: Program): string =>
  [
    program.name,
    program.overview,
    ...program.notes.map((note) => `- ${note.text}`),
    ...program.weeks.flatMap((week) => [
      '',
      `Week ${week.week}: ${week.phase} (${week.intent})`,
      ...week.workouts.flatMap((workout) => [
        `  ${workout.weekday} ${workout.date}: ${workout.title}, about ${workout.estimatedMinutes} minutes`,
        ...workout.exercises.map(exerciseText),
      ]),
    ]),
    '',
  ].join('\n');

/** What generation gave as plain text: the program with its verdict, or what is missing. */
export const resultToText = (result: GenerateResult): string => {
  if (!result.ok)
    return ['Not possible:', ...result.missing.map(({ field, text, mend }) => `- ${text} ${mend} [${field}]`), ''].join(
      '\n',
    );
  const { certificate, program } = result;
  const passed = certificate.rules.filter((rule) => rule.verdict === 'pass').length;
  return `${programToText(program)}\nChecked: ${certificate.sound ? 'sound' : 'NOT SOUND'}, ${passed} rules passed\n`;
};
