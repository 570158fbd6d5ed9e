import type { ActorDb } from '@halteres/database';
import { dayNumber } from '@halteres/engine/program/calendar';
import { found } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import type { ProgramView } from '../contract.ts';
import { profileOfProgram, requireOwner } from '../edit-program.ts';
import { readProgram } from '../read-program.ts';
import { readRows } from '../read-rows.ts';
import { edited, type Said } from '../said.ts';
import { keepWeeks } from '../versions/keep-weeks.ts';
import { stateOf, type WeekState, type WorkoutState } from '../versions/week-state.ts';

type FreeText = { date: string; title: string; body: string; minutes: number };

/** Monday is 1, for the column it stands in. */
const dayOf = (date: string): number => ((dayNumber(date) + 3) % 7) + 1;

const workoutOf = (id: string, { date, title, body, minutes }: FreeText): WorkoutState => ({
  id,
  day: dayOf(date),
  title: title.trim(),
  focus: '',
  date,
  estimatedMinutes: minutes,
  exercises: [],
  body,
});

const saidOf = (done: 'added' | 'changed' | 'removed', title: string, week: number): Said =>
  edited(`free_text_${done}`, `${title} ${done}, week ${week}`, { title, week });

async function change(
  db: ActorDb,
  owner: string,
  id: string,
  next: (weeks: WeekState[]) => { weeks: WeekState[]; said: Said },
): Promise<ProgramView> {
  requireOwner(db, owner);
  const rows = await readRows(db, owner, id);
  const profile = profileOfProgram(rows);
  const before = stateOf(rows);
  const { weeks, said } = next(before.weeks);
  await keepWeeks(
    db,
    owner,
    rows,
    { ...before, weeks },
    { profile, kind: 'free_text', said, reason: null, findings: [] },
  );
  return readProgram(db, owner, id);
}

/** The week a workout of free text is in, and the workout. */
function placeOf(weeks: readonly WeekState[], workoutId: string): { week: WeekState; workout: WorkoutState } {
  const week = weeks.find(({ workouts }) => workouts.some((each) => each.id === workoutId && each.body !== undefined));
  const place = found(week, 'workout of free text in this program');
  return {
    week: place,
    workout: found(
      place.workouts.find((each) => each.id === workoutId),
      'workout',
    ),
  };
}

const within = (weeks: WeekState[], week: WeekState, workouts: WorkoutState[]): WeekState[] =>
  weeks.map((each) => (each === week ? { ...each, workouts } : each));

/** Adds a workout of a title and words beside the structured ones. */
export const addFreeText = (
  db: ActorDb,
  owner: string,
  id: string,
  { week: number, ...workout }: FreeText & { week: number },
): Promise<ProgramView> =>
  change(db, owner, id, (weeks) => {
    const week = found(
      weeks.find((each) => each.week === number),
      `week ${number} in this program`,
    );
    return {
      weeks: within(weeks, week, [...week.workouts, workoutOf(newId(), workout)]),
      said: saidOf('added', workout.title, number),
    };
  });

type Change = { [Key in keyof FreeText]?: FreeText[Key] | undefined };

/** Changes what it says, or moves it to another day. */
export const changeFreeText = (
  db: ActorDb,
  owner: string,
  id: string,
  { workout: workoutId, ...asked }: Change & { workout: string },
): Promise<ProgramView> =>
  change(db, owner, id, (weeks) => {
    const { week, workout } = placeOf(weeks, workoutId);
    const changed = workoutOf(workoutId, {
      date: asked.date ?? workout.date ?? '',
      title: asked.title ?? workout.title,
      body: asked.body ?? workout.body ?? '',
      minutes: asked.minutes ?? workout.estimatedMinutes,
    });
    const next = { ...workout, ...changed };
    return {
      weeks: within(
        weeks,
        week,
        week.workouts.map((each) => (each.id === workoutId ? next : each)),
      ),
      said: saidOf('changed', next.title, week.week),
    };
  });

export const removeFreeText = (db: ActorDb, owner: string, id: string, workoutId: string): Promise<ProgramView> =>
  change(db, owner, id, (weeks) => {
    const { week, workout } = placeOf(weeks, workoutId);
    return {
      weeks: within(
        weeks,
        week,
        week.workouts.filter((each) => each.id !== workoutId),
      ),
      said: saidOf('removed', workout.title, week.week),
    };
  });
