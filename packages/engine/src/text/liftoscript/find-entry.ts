import type { Entry } from './outline.ts';
import type { Reference } from './read-exercise.ts';
import { holding, type Timetable } from './timetable.ts';

/** Every line of the exercise a name means: exactly, or the only one with that name. */
const linesOf = (timetable: Timetable, name: string): Entry[] => {
  const key = name.toLowerCase();
  const exact = timetable.byKey.get(key);
  if (exact) return exact;
  const named = timetable.byName.get(key) ?? [];
  return named.length === 1 && named[0] !== undefined ? (timetable.byKey.get(named[0]) ?? []) : [];
};

/** The line a reference in some week means, or null when there is none. */
export const findEntry = (timetable: Timetable, reference: Reference, week: number): Entry | null => {
  const wanted = reference.week === null ? week : reference.week - 1;
  // Asked again and again, of exercises with thousands of lines in a broken text.
  const question = `${wanted} ${reference.day ?? ''} ${reference.name}`;
  const before = timetable.answers.get(question);
  if (before !== undefined) return before;
  const lines = linesOf(timetable, reference.name).filter(
    ({ day }) => reference.day === null || day === reference.day - 1,
  );
  const answer = holding(lines, wanted);
  timetable.answers.set(question, answer);
  return answer;
};

/** Any line of the exercise a name means that says something wanted. */
export const findAnywhere = (timetable: Timetable, name: string, says: (entry: Entry) => boolean): Entry | null =>
  linesOf(timetable, name).find(says) ?? null;
