import { METHODOLOGIES, TRAINING_GOALS } from '../program/profile-words.ts';
import type { Program } from '../program/program.ts';
import { LABEL } from './line-kinds.ts';
import { take, type LineReader } from './line-reader.ts';
import { readToEnd } from './parse-exercise.ts';
import { parseStart, readWithAside } from './parse-headings.ts';
import { shown } from './problem.ts';

/** What the labels at the top said; null or undefined where nothing was. */
export type Header = {
  goal?: Program['goal'];
  methodology?: Program['methodology'];
  why?: string;
  model?: string;
  phases?: Program['periodization']['phases'];
  start: number | null;
};

const oneOf = <T extends string>(reader: LineReader, values: readonly T[], said: string, at: number): T | undefined => {
  const value = values.find((each) => each === said.trim().toLowerCase().replaceAll(' ', '_'));
  if (value === undefined)
    reader.report(
      `${shown(said)} is none of the possible words.`,
      `Write one of: ${values.join(', ').replaceAll('_', ' ')}.`,
      at,
    );
  return value;
};

const WRITTEN_METHODS = METHODOLOGIES.filter((method) => method !== 'auto');

const readPhase = (reader: LineReader, header: Header): void => {
  if (take(reader, /none\s*$/iy)) {
    header.phases = [];
    return;
  }
  const weeks = take(reader, /weeks?\s+(\d{1,4})(?:\s*-\s*(\d{1,4}))?(?!\d)\s*/iy);
  if (!weeks)
    return reader.report(
      `Expected the weeks of the phase, found ${shown(reader.text)}.`,
      'Write `Phase: weeks 1-4 Build (heavier loads)`.',
    );
  const { name, aside } = readWithAside(reader);
  header.phases ??= [];
  header.phases.push({ name, fromWeek: Number(weeks[1]), toWeek: Number(weeks[2] ?? weeks[1]), intent: aside });
};

/** A labelled line at the top, such as `Goal: strength`; false when it is none. */
export const parseLabel = (reader: LineReader, header: Header): boolean => {
  const label = take(reader, LABEL)?.[1]?.toLowerCase();
  const at = reader.at;
  if (label === undefined) return false;
  if (label === 'start') header.start = parseStart(reader);
  else if (label === 'model') header.model = readToEnd(reader);
  else if (label === 'goal') {
    const goal = oneOf(reader, TRAINING_GOALS, readToEnd(reader), at);
    if (goal !== undefined) header.goal = goal;
  } else if (label === 'method') {
    const { name, aside } = readWithAside(reader);
    const method = oneOf(reader, WRITTEN_METHODS, name, at);
    if (method !== undefined) header.methodology = method;
    header.why = aside;
  } else readPhase(reader, header);
  return true;
};
