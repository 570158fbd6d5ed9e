import { comparePrograms } from '@halteres/engine/program/compare/compare-programs';
import { exerciseBySlug } from '../../catalog/shipped.ts';
import type { ProgramRows } from '../read-rows.ts';
import type { ProgramComparison } from './contract.ts';
import { programOf, type ProgramState, type WeekState, type WorkoutState } from './week-state.ts';

type Words = ProgramComparison['words'][number];

/** What differs between two states of a program: what is planned, and what is said. */
export const compareStates = (rows: ProgramRows, before: ProgramState, after: ProgramState): ProgramComparison => ({
  ...comparePrograms(programOf(rows, before.weeks), programOf(rows, after.weeks), (slug) => exerciseBySlug.get(slug)),
  words: compareWords(before, after),
});

function compareWords(before: ProgramState, after: ProgramState): Words[] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const places = new Map([...was, ...is].map(([key, { words: _words, ...place }]) => [key, place]));
  return [...places].flatMap(([key, place]) => {
    const [old, now] = [was.get(key)?.words ?? null, is.get(key)?.words ?? null];
    return old === now ? [] : [{ ...place, before: old, after: now }];
  });
}

type Said = Omit<Words, 'before' | 'after'> & { words: string };

/** All that is said in words, by what it is said on. */
function wordsOf({ description, weeks }: ProgramState): Map<string, Said> {
  const program: Said = { on: 'program', week: null, title: null, words: description };
  const all: [string, Said][] = [['program', program], ...weeks.flatMap(ofWeek)];
  return new Map(all.filter(([, { words }]) => words !== ''));
}

const ofWeek = ({ id, week, notes, workouts }: WeekState): [string, Said][] => [
  [id, { on: 'week', week, title: null, words: notes ?? '' }],
  ...workouts.flatMap((workout) => ofWorkout(week, workout)),
];

const ofWorkout = (week: number, { id, title, notes, body }: WorkoutState): [string, Said][] => [
  [`${id} notes`, { on: 'workout', week, title, words: notes ?? '' }],
  [id, { on: 'free_text', week, title, words: body === undefined ? '' : `${title}\n${body}` }],
];
