import type { PrescribedExercise, PrescribedWeek, PrescribedWorkout, Program } from '../program/program.ts';
import { DEFAULT_GOAL, DEFAULT_METHOD, phasesOf } from './defaults.ts';
import { DETAIL_LINE, HEADING, NOTE_LINE, VERDICT_LINE, WEEK_LINE, WORKOUT_LINE } from './line-kinds.ts';
import { readLine, type LineReader } from './line-reader.ts';
import { parseDetail, parseExercise, readReason, readToEnd, type FindExercise } from './parse-exercise.ts';
import { parseLabel, type Header } from './parse-header.ts';
import { parseWeek, parseWorkout } from './parse-headings.ts';
import { MOST_CHARACTERS, type TextProblem } from './problem.ts';

const MOST_EXERCISES = 20_000;

/** A text read as a program: what could be read, and everything that could not. */
export type ParsedProgram = { program: Program; problems: TextProblem[] };

type Reading = {
  name: string | null;
  overview: string | null;
  header: Header;
  notes: Program['notes'];
  weeks: PrescribedWeek[];
  workout: PrescribedWorkout | null;
  /** Null under an exercise that could not be read: its details are passed over with it. */
  exercise: PrescribedExercise | null;
  exercises: number;
  find: FindExercise;
};

const readWeek = (reader: LineReader, reading: Reading): void => {
  const week = parseWeek(reader);
  reading.workout = null;
  reading.exercise = null;
  if (week) reading.weeks.push(week);
};

const weekFor = (reader: LineReader, reading: Reading): PrescribedWeek => {
  const week = reading.weeks.at(-1);
  if (week) return week;
  reader.report('This workout stands in no week.', 'Write `Week 1` on a line above it.', 0);
  const first: PrescribedWeek = { week: 1, phase: '', deload: false, intent: '', workouts: [] };
  reading.weeks.push(first);
  return first;
};

const readWorkout = (reader: LineReader, reading: Reading): void => {
  const week = weekFor(reader, reading);
  reading.workout = parseWorkout(reader, week.week, week.workouts.length + 1, reading.header.start);
  reading.exercise = null;
  week.workouts.push(reading.workout);
};

const readDetail = (reader: LineReader, reading: Reading): void => {
  if (reading.exercise) parseDetail(reader, reading.exercise, reading.find);
  else if (!reading.workout) reader.report('This line belongs to no exercise.', 'Write it under an exercise.', 0);
};

const readExercise = (reader: LineReader, reading: Reading): void => {
  reading.exercise = parseExercise(reader, reading.find);
  if (!reading.workout) {
    reader.report('This exercise stands in no workout.', 'Write `monday 2026-03-02: Push` on a line above it.', 0);
    return;
  }
  reading.exercises++;
  if (reading.exercises === MOST_EXERCISES)
    reader.report(`A program has fewer than ${MOST_EXERCISES} exercises.`, 'Split it into several programs.', 0);
  if (reading.exercise && reading.exercises < MOST_EXERCISES) reading.workout.exercises.push(reading.exercise);
};

/** Name, overview and labels: what stands above the first week. */
const readTop = (reader: LineReader, reading: Reading): void => {
  const heading = HEADING.test(reader.text);
  if (reading.name === null && !heading) {
    reading.name = readToEnd(reader);
    return;
  }
  if (parseLabel(reader, reading.header)) return;
  if (reading.overview !== null)
    return reader.report(
      'Expected a label, a note or a week.',
      'Write `Goal: strength`, `- a note` or `Week 1`; the overview is one line.',
      0,
    );
  reading.overview = readToEnd(reader);
};

const readProgramLine = (reader: LineReader, reading: Reading): void => {
  const { text } = reader;
  if (VERDICT_LINE.test(text)) return;
  if (WEEK_LINE.test(text)) readWeek(reader, reading);
  else if (WORKOUT_LINE.test(text)) readWorkout(reader, reading);
  else if (NOTE_LINE.test(text)) {
    reader.at = 1;
    reading.notes.push(readReason(reader));
  } else if (reading.weeks.length === 0) readTop(reader, reading);
  else if (DETAIL_LINE.test(text)) readDetail(reader, reading);
  else readExercise(reader, reading);
};

const programOf = ({ name, overview, header, notes, weeks }: Reading): Program => {
  const methodology = header.methodology ?? DEFAULT_METHOD;
  return {
    name: name ?? '',
    overview: overview ?? '',
    goal: header.goal ?? DEFAULT_GOAL,
    methodology,
    periodization: {
      model: header.model ?? methodology.replaceAll('_', ' '),
      why: header.why ?? '',
      phases: header.phases ?? phasesOf(weeks),
    },
    weeks,
    notes,
  };
};

/** Reads a program from text, in time in proportion to its length; never throws. `docs/program-text.md` says how to write one. */
export const parseProgram = (text: string, find: FindExercise = () => null): ParsedProgram => {
  const problems: TextProblem[] = [];
  const reading: Reading = {
    name: null,
    overview: null,
    header: { start: null },
    notes: [],
    weeks: [],
    workout: null,
    exercise: null,
    exercises: 0,
    find,
  };
  if (text.length > MOST_CHARACTERS)
    readLine('', 1, problems).report(
      `The text has more than ${MOST_CHARACTERS} characters.`,
      'Split it into several programs.',
    );
  else
    for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
      const line = raw.trim();
      if (line === '') continue;
      readProgramLine(readLine(line, index + 1, problems, raw.length - raw.trimStart().length), reading);
    }
  if (reading.name === null)
    readLine('', 1, problems).report('The program has no name.', 'Write it on the first line.');
  return { program: programOf(reading), problems };
};
