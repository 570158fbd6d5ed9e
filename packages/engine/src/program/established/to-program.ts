import { TESTED_LIFTS, type Catalog } from '../../catalog/exercise.ts';
import { dayNumber, isoDate, trainingOffsets } from '../calendar.ts';
import { certify } from '../lint/certify.ts';
import type { Profile } from '../profile.ts';
import type { GenerateResult, Infeasible, PrescribedExercise, PrescribedWeek, Program, Reason } from '../program.ts';
import { workoutSeconds } from '../time/workout-seconds.ts';
import { advance, type DoneSession } from './advance.ts';
import type { EstablishedProgram } from './model.ts';
import { exercisesOf, lackingExercises } from './needs.ts';
import { liftOf, nextSession, type EstablishedSession } from './next-session.ts';
import { exerciseOf, firstState, type EstablishedState } from './state.ts';

/** A session in which every set got the reps it asks for, and open sets no more. */
export const doneAsAsked = (session: EstablishedSession): DoneSession =>
  session.exercises.map(({ sets }) => ({ reps: sets.filter((set) => set.kind !== 'warm_up').map((set) => set.min) }));

/** Sets of an exercise that comes twice in a session are one entry of a program document. */
const merged = (exercises: readonly PrescribedExercise[]): PrescribedExercise[] => {
  const bySlug = new Map<string, PrescribedExercise>();
  for (const each of exercises) {
    const before = bySlug.get(each.slug);
    const again = each.sets.filter((set) => set.kind !== 'warm_up');
    bySlug.set(each.slug, before ? { ...before, sets: [...before.sets, ...again] } : each);
  }
  return [...bySlug.values()];
};

const prescribed = (
  program: EstablishedProgram,
  state: EstablishedState,
  session: EstablishedSession,
): PrescribedExercise[] =>
  merged(
    session.exercises.map(({ lift, slug, superset, sets }) => ({
      slug,
      role: liftOf(program, state, lift).lift.role,
      superset,
      sets,
      tempo: null,
      reason: {
        code: 'established.lift',
        text: `as ${program.name} has it`,
        values: { program: program.name },
      },
      alternatives: [],
    })),
  );

const missing = (program: EstablishedProgram, profile: Profile, catalog: Catalog): Infeasible['missing'] => {
  const lacking = lackingExercises(program, new Set(profile.gym.equipment), catalog);
  const found: Infeasible['missing'] = lacking.map(({ slug, name, equipment }) => ({
    code: 'established.equipment',
    field: 'gym.equipment',
    text: `${name} (${slug}) cannot be done here.`,
    mend: `Add ${equipment.map((option) => option.join(' and ')).join(', or ')}.`,
    values: { exercise: slug, pieces: equipment.map((option) => option.join('+')) },
  }));
  if (profile.trainingDays.length !== program.perWeek)
    found.push({
      code: 'established.days',
      field: 'trainingDays',
      text: `${program.name} has ${program.perWeek} sessions a week, not ${profile.trainingDays.length}.`,
      mend: `Choose ${program.perWeek} weekdays, such as ${program.weekdays.join(', ')}.`,
      values: { program: program.name, asked: program.perWeek, days: profile.trainingDays.length },
    });
  return found;
};

/** The tested lifts nothing is known of: their loads are found in the first sessions. */
const unknownMaxima = (program: EstablishedProgram, profile: Profile, catalog: Catalog): Reason[] => {
  const used = new Set(exercisesOf(program, catalog).map(({ ratio }) => ratio?.lift));
  const lifts = TESTED_LIFTS.filter((lift) => used.has(lift) && profile.athlete.oneRepMaxKg[lift] === null);
  if (lifts.length === 0) return [];
  const text = `No 1RM is known for ${lifts.join(', ')}: those loads are found by reps in reserve.`;
  return [{ code: 'one_rep_max.unknown', text, values: { lifts } }];
};

/**
 * Lays an established program out for the weeks of a profile, as if every set got the reps it asks for; or says what is
 * missing. What was really done changes later sessions: `runEstablished` gives those.
 */
export const establishedToProgram = (
  program: EstablishedProgram,
  profile: Profile,
  catalog: Catalog,
  remarks: readonly Reason[] = [],
): GenerateResult => {
  const lacking = missing(program, profile, catalog);
  if (lacking.length > 0) return { ok: false, missing: lacking };
  const offsets = trainingOffsets(profile.startDate, profile.trainingDays);
  const start = dayNumber(profile.startDate);
  const find = (slug: string) => exerciseOf(catalog, slug);
  let state = firstState(program, profile.athlete, catalog);
  const weeks = Array.from({ length: profile.weeks }, (_, index): PrescribedWeek => {
    const deload = program.lightWeeks?.includes((index % program.weeks) + 1) ?? false;
    const workouts = offsets.map(({ offset, weekday }, day) => {
      const session = nextSession(program, state, profile.athlete, profile.gym, catalog);
      const exercises = prescribed(program, state, session);
      state = advance(program, state, session, doneAsAsked(session), profile.gym, catalog);
      return {
        day: day + 1,
        weekday,
        date: isoDate(start + index * 7 + offset),
        title: session.title,
        focus: session.focus,
        estimatedMinutes: Math.ceil(
          workoutSeconds(exercises, find, profile.sessionMinutes, profile.athlete.mileTimeSeconds) / 60,
        ),
        exercises,
      };
    });
    return {
      week: index + 1,
      phase: deload ? 'Light week' : program.model,
      deload,
      intent: deload ? 'Recover.' : `Week ${(index % program.weeks) + 1} of ${program.weeks}.`,
      workouts,
    };
  });
  const laidOut: Program = {
    name: program.name,
    overview: program.overview,
    goal: profile.goal,
    methodology: program.methodology,
    periodization: {
      model: program.model,
      why: program.forWhom,
      phases: [{ name: program.model, fromWeek: 1, toWeek: profile.weeks, intent: program.overview }],
    },
    weeks,
    notes: [
      ...remarks,
      ...unknownMaxima(program, profile, catalog),
      ...(program.leavesOut ?? []).map((group) => ({
        code: 'established.leaves_out',
        text: `As published it has nothing for ${group.replaceAll('_', ' ')}; add an exercise if there is nothing else for it.`,
      })),
      { code: 'established.source', text: program.source },
      { code: 'established.deload', text: program.deload },
      { code: 'established.as_asked', text: 'Laid out as if every set got the reps it asks for.' },
    ],
  };
  return { ok: true, program: laidOut, certificate: certify(laidOut, profile, catalog) };
};
