import type { Catalog } from '../../catalog/exercise.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import type { Profile } from '../profile.ts';
import type { Program } from '../program.ts';
import { GUIDANCE, NOTHING, type Adaptation, type Change } from './change.ts';
import { REFERRAL } from './day/spare-pain.ts';
import { fatigueOf } from './fatigue.ts';
import { lightWeek } from './light-week.ts';
import { nextLoads } from './next-loads.ts';
import { exercisesIn, workoutsOf, type ExerciseThere } from './places.ts';
import { steerVolume } from './steer-volume.ts';
import { exposuresOf, type TrainingLog } from './training-log.ts';

const bySlug = (places: readonly ExerciseThere[]): ReadonlyMap<string, ExerciseThere[]> => {
  const found = new Map<string, ExerciseThere[]>();
  for (const place of places) {
    const list = found.get(place.prescribed.slug);
    if (list === undefined) found.set(place.prescribed.slug, [place]);
    else list.push(place);
  }
  return found;
};

/**
 * What the last sessions change in the weeks to come: a light week where fatigue asks for one and then nothing else, or
 * the next load of each exercise and a set up or down. Says nothing where the log holds too little.
 */
export const afterSession = (program: Program, profile: Profile, log: TrainingLog, catalog: Catalog): Adaptation => {
  if (profile.athlete.injuries.some(({ redFlag }) => redFlag)) return { ...NOTHING, stop: REFERRAL };
  const setting = { profile, catalog };
  const done = new Set(log.sessions.flatMap(({ at }) => (at === null ? [] : [`${at.week}:${at.day}`])));
  const lastDate = log.sessions.at(-1)?.date;
  if (lastDate === undefined) return NOTHING;
  const upcoming = workoutsOf(program).filter(
    ({ week, workout }) =>
      workout.date >= log.today && workout.date >= lastDate && !done.has(`${week.week}:${workout.day}`),
  );
  if (upcoming.length === 0) return NOTHING;
  const exposures = exposuresOf(program, log);
  const light = lightWeek(fatigueOf(program, log, exposures), upcoming, lastDate, setting);
  if (light !== null)
    return {
      ...NOTHING,
      changes: [light],
      kept: [{ code: 'frequency', text: 'The days and the exercises stay as planned.' }],
    };
  const known = exercisesBySlug(catalog);
  const places = bySlug(exercisesIn(upcoming));
  const loads = [...exposures].flatMap(([slug, list]): Change[] => {
    const exercise = known.get(slug);
    const there = places.get(slug);
    const change = exercise && there && nextLoads(exercise, list, there, setting);
    return change ? [change] : [];
  });
  return {
    guidance: GUIDANCE,
    changes: [...loads, ...steerVolume(program, log, exposures, setting)],
    kept: [],
    stop: null,
  };
};
