import type {
  PrescribedExercise,
  PrescribedSet,
  PrescribedWeek,
  PrescribedWorkout,
  Program,
  Reason,
} from '../program/program.ts';
import { DEFAULT_FOCUS, DEFAULT_REASON, DEFAULT_ROLE, TYPED, phasesOf } from './defaults.ts';
import { HEADING, SUPERSET, isBareSlug } from './line-kinds.ts';
import { written } from './quoted.ts';
import { valuesText } from './reason-values.ts';
import { setsText } from './write-sets.ts';

/** `full` says everything; `notebook` leaves out what the engine adds: reasons, alternatives and how loads came about. */
export type TextDetail = 'full' | 'notebook';

const words = (value: string): string => value.replaceAll('_', ' ');
const ownLine = (text: string): string => written(text, (line) => !HEADING.test(line));
const noBracket = (text: string): boolean => !/[()]/.test(text);

const plainWords = (text: string): string => written(text, (line) => !/^[[{]/.test(line));

const reasonText = ({ code, text, values }: Reason, detail: TextDetail): string =>
  detail === 'full' && (code !== TYPED || values !== undefined)
    ? `[${written(code, (word) => !/[[\]]/.test(word))}] ${valuesText(values)}${plainWords(text)}`
    : plainWords(text);

/** A name with what it is for behind it in brackets, as phases and methods are written. */
const withAside = (name: string, aside: string): string =>
  `${written(name, noBracket)}${aside === '' ? '' : ` (${written(aside)})`}`;

const spanText = (from: number, to: number, count: number): string =>
  from === 0 && to === count - 1 ? '' : from === to ? ` ${from + 1}` : ` ${from + 1}-${to + 1}`;

const whyText = (set: PrescribedSet | undefined): string | null => {
  if (set === undefined || set.why === null) return null;
  return set.because === undefined ? plainWords(set.why) : reasonText({ ...set.because, text: set.why }, 'full');
};

const detailLines = ({ reason, alternatives, sets }: PrescribedExercise): string[] => {
  const lines: string[] = [];
  if (reason.code !== DEFAULT_REASON.code || reason.text !== DEFAULT_REASON.text || reason.values !== undefined)
    lines.push(`because ${reasonText(reason, 'full')}`);
  if (alternatives.length > 0) lines.push(`or ${alternatives.map((slug) => written(slug, isBareSlug)).join(', ')}`);
  for (let from = 0; from < sets.length;) {
    const why = whyText(sets[from]);
    let to = from;
    while (to + 1 < sets.length && whyText(sets[to + 1]) === why) to++;
    if (why !== null) lines.push(`why${spanText(from, to, sets.length)}: ${why}`);
    from = to + 1;
  }
  return lines.map((line) => `      ${line}`);
};

const exerciseLines = (exercise: PrescribedExercise, detail: TextDetail): string[] => {
  const { slug, superset, role } = exercise;
  const head = [
    superset === null ? '' : written(superset, (text) => SUPERSET.test(text)),
    written(slug, isBareSlug),
    role === DEFAULT_ROLE ? '' : `(${role})`,
  ];
  const line = `    ${head.filter(Boolean).join(' ')}: ${setsText(exercise)}`;
  return detail === 'full' ? [line, ...detailLines(exercise)] : [line];
};

const workoutLines = (workout: PrescribedWorkout, position: number, detail: TextDetail): string[] => {
  const { day, weekday, date, title, focus, estimatedMinutes } = workout;
  const number = day === position ? '' : `day ${day} `;
  const plainTitle = written(title, (text) => noBracket(text) && !/,\s*about\b/i.test(text));
  const aim =
    focus === DEFAULT_FOCUS ? '' : ` (${/^[a-z][a-z_]*[a-z]$/.test(focus) ? words(focus) : JSON.stringify(focus)})`;
  return [
    `  ${number}${weekday} ${date}: ${plainTitle}${aim}, about ${estimatedMinutes} minutes`,
    ...workout.exercises.flatMap((exercise) => exerciseLines(exercise, detail)),
  ];
};

const weekLines = (week: PrescribedWeek, detail: TextDetail): string[] => {
  const named = week.phase === '' && week.intent === '' ? '' : `: ${withAside(week.phase, week.intent)}`;
  return [
    '',
    `Week ${week.week}${week.deload ? ', light week' : ''}${named}`,
    ...week.workouts.flatMap((workout, index) => workoutLines(workout, index + 1, detail)),
  ];
};

const phaseLines = ({ periodization, weeks }: Program): string[] => {
  const { phases } = periodization;
  if (JSON.stringify(phases) === JSON.stringify(phasesOf(weeks))) return [];
  if (phases.length === 0) return ['Phases: none'];
  return phases.map(
    ({ name, fromWeek, toWeek, intent }) => `Phase: weeks ${fromWeek}-${toWeek} ${withAside(name, intent)}`,
  );
};

/** A program as plain text a coach can read and type; `parseProgram` reads it back without loss when it is `full`. */
export const programToText = (program: Program, detail: TextDetail = 'full'): string => {
  const { name, overview, goal, methodology, periodization, notes, weeks } = program;
  return [
    ownLine(name),
    ...(overview === '' ? [] : [ownLine(overview)]),
    `Goal: ${words(goal)}`,
    `Method: ${withAside(words(methodology), periodization.why)}`,
    ...(periodization.model === words(methodology) ? [] : [`Model: ${written(periodization.model)}`]),
    ...phaseLines(program),
    ...notes.map((note) => `- ${reasonText(note, detail)}`),
    ...weeks.flatMap((week) => weekLines(week, detail)),
    '',
  ].join('\n');
};
