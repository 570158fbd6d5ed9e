import type { Catalog, Exercise } from '../../catalog/exercise.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { judgeExercise, type Judgement } from '../../health/judge-exercise.ts';
import type { ClassAthlete, ClassProfile } from '../class-profile.ts';
import { CLASS_SKILL, classModalityOf, classPatternOf, type ClassPattern } from '../facts/class-kind.ts';
import type { ClassModality } from '../law/glassman.ts';
import { peopleOf } from '../facts/people.ts';
import { CLASS_LOADINGS } from '../facts/units.ts';
import { placesFor } from './room.ts';

/** A movement the class may be given, with what the generator weighs it by. */
export type Option = {
  exercise: Exercise;
  pattern: ClassPattern;
  modality: ClassModality;
  /** People at the same moment, loads left aside; Infinity where nothing is needed. */
  places: number;
  /** Share of the class it is not for, by injury or skill. */
  barred: number;
};

export type Context = {
  profile: ClassProfile;
  people: ClassAthlete[];
  /** Highest skill that at least half the class has. */
  skill: number;
  find: (slug: string) => Exercise | undefined;
  judge: (athlete: ClassAthlete, exercise: Exercise) => Judgement;
  fits: (athlete: ClassAthlete, exercise: Exercise) => boolean;
  /** What the room offers and nobody avoided, in the catalogue's order. */
  options: Option[];
  conditioning: Option[];
  byPattern: ReadonlyMap<ClassPattern, Option[]>;
};

/** Nobody needs to be asked twice whether these are known to a class. */
const NOT_FOR_CLASSES: ReadonlySet<string> = new Set([
  'sprint',
  'walking',
  'treadmill-running',
  'elliptical',
  'stair-climber',
]);

const suitsConditioning = ({ suits, common, skill, mechanic }: Exercise): boolean =>
  skill <= 4 &&
  ((suits.conditioning >= 2 && common >= 2) || (suits.conditioning === 1 && common === 3 && mechanic === 'compound'));

/** Too slow or too heavy to be done for many reps with others waiting. */
const suitsClock = (exercise: Exercise): boolean =>
  !exercise.stressTags.includes('max_effort') || exercise.stressTags.includes('hinge_heavy_floor');

export const contextOf = (profile: ClassProfile, catalog: Catalog): Context => {
  const people = peopleOf(profile);
  const index = exercisesBySlug(catalog);
  const avoided = new Set(profile.avoid);
  const judged = new Map<string, Judgement>();
  const keys = new Map(
    people.map(({ id, injuries }) => [id, injuries.map((i) => `${i.condition}${i.severity}`).join()]),
  );
  const judge = (athlete: ClassAthlete, exercise: Exercise): Judgement => {
    const key = `${exercise.slug} ${keys.get(athlete.id) ?? ''}`;
    const known = judged.get(key) ?? judgeExercise(exercise, athlete.injuries);
    judged.set(key, known);
    return known;
  };
  const skillOf = (athlete: ClassAthlete): number =>
    athlete.age !== null && athlete.age < 18 ? Math.min(3, CLASS_SKILL[athlete.level]) : CLASS_SKILL[athlete.level];
  const fits = (athlete: ClassAthlete, exercise: Exercise): boolean =>
    exercise.skill <= skillOf(athlete) && judge(athlete, exercise).verdict !== 'avoid';
  const skills = people.map(skillOf).toSorted((a, b) => b - a);
  const skill = skills[Math.floor((people.length - 1) / 2)] ?? 2;
  const options = catalog.exercises.flatMap((exercise): Option[] => {
    const pattern = classPatternOf(exercise);
    if (pattern === null || exercise.common < 2 || !CLASS_LOADINGS.has(exercise.loading) || avoided.has(exercise.slug))
      return [];
    const places = placesFor(profile.gym, exercise);
    if (places === 0 || exercise.skill > skill) return [];
    const barred = people.filter((athlete) => !fits(athlete, exercise)).length / people.length;
    return [{ exercise, pattern, modality: classModalityOf(exercise), places, barred }];
  });
  const byPattern = new Map<ClassPattern, Option[]>();
  for (const option of options) byPattern.set(option.pattern, [...(byPattern.get(option.pattern) ?? []), option]);
  const suits = ({ exercise }: Option): boolean =>
    suitsConditioning(exercise) && suitsClock(exercise) && !NOT_FOR_CLASSES.has(exercise.slug);
  // Where nothing else keeps everybody moving at once, a brisk walk does.
  const moving = options.some((option) => option.pattern === 'mono' && option.places >= people.length && suits(option));
  const isConditioning = (option: Option): boolean => suits(option) || (!moving && option.exercise.slug === 'walking');
  return {
    profile,
    people,
    skill,
    judge,
    fits,
    options,
    byPattern,
    find: (slug) => index.get(slug),
    conditioning: options.filter(isConditioning),
  };
};
