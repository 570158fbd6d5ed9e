import type { Catalog } from '../../catalog/exercise.ts';
import { dayNumber, isoDate } from '../calendar.ts';
import type { Profile } from '../profile.ts';
import type { PrescribedExercise, PrescribedSet, PrescribedWorkout, Program } from '../program.ts';

// Known ways to break a program, for tests only.

/** A die: a whole number from 0 to one less than the count. */
export type Die = (count: number) => number;

type Broken = { program: Program; die: Die; profile: Profile; catalog: Catalog };

const pick = <T>(list: readonly T[], die: Die): T | undefined => list[die(list.length)];
const anyWorkout = ({ program, die }: Broken): PrescribedWorkout | undefined =>
  pick(pick(program.weeks, die)?.workouts ?? [], die);
const anyExercise = (
  broken: Broken,
  fits: (exercise: PrescribedExercise) => boolean = () => true,
): PrescribedExercise | undefined => pick((anyWorkout(broken)?.exercises ?? []).filter(fits), broken.die);
const work = (exercise: PrescribedExercise): PrescribedSet[] => exercise.sets.filter((set) => set.kind !== 'warm_up');
const loaded = (exercise: PrescribedExercise): boolean => work(exercise).some((set) => set.load !== null);
const scaled = (set: PrescribedSet, factor: number): void => {
  if (set.load === null) return;
  set.load = { ...set.load, weight: String(Math.round(Number(set.load.weight) * factor * 1000) / 1000) };
};

/** Each breaks at most one place of a program, and may find none to break. */
export const BREAKS: Readonly<Record<string, (broken: Broken) => void>> = {
  'an exercise nobody knows': (broken) => {
    const exercise = anyExercise(broken);
    if (exercise) exercise.slug = `levitating-${exercise.slug}`;
  },
  'an exercise the gym cannot do': (broken) => {
    const owned = new Set(broken.profile.gym.equipment);
    const foreign = broken.catalog.exercises.filter(
      ({ equipment }) => !equipment.some((option) => option.every((slug) => slug === 'none' || owned.has(slug))),
    );
    const exercise = anyExercise(broken);
    if (exercise) exercise.slug = pick(foreign, broken.die)?.slug ?? exercise.slug;
  },
  'a load that cannot be built': (broken) => {
    const exercise = anyExercise(broken, loaded);
    const set = exercise && work(exercise)[0];
    if (set?.load) set.load = { ...set.load, weight: `${Number.parseInt(set.load.weight, 10)}.317` };
  },
  'a jump of 40 %': (broken) => {
    const exercise = anyExercise(broken, loaded);
    for (const set of exercise ? work(exercise) : []) scaled(set, 1.4);
  },
  'sets doubled in a workout': (broken) => {
    for (const exercise of anyWorkout(broken)?.exercises ?? [])
      exercise.sets = [...exercise.sets, ...structuredClone(work(exercise))];
  },
  'long rests in a workout': (broken) => {
    for (const exercise of anyWorkout(broken)?.exercises ?? [])
      for (const set of exercise.sets) set.restSeconds = Math.min(900, set.restSeconds * 3);
  },
  'workouts in reverse': (broken) => {
    pick(broken.program.weeks, broken.die)?.workouts.reverse();
  },
  'a workout on another day': (broken) => {
    const workout = anyWorkout(broken);
    if (workout) workout.date = isoDate(dayNumber(workout.date) + 1);
  },
  'a workout twice': (broken) => {
    const week = pick(broken.program.weeks, broken.die);
    const workout = week && pick(week.workouts, broken.die);
    if (workout) week.workouts.push(structuredClone(workout));
  },
  'a workout missing': (broken) => {
    const week = pick(broken.program.weeks, broken.die);
    if (broken.program.weeks.length > 1) week?.workouts.splice(broken.die(week.workouts.length), 1);
  },
  'a week missing': ({ program, die }) => {
    if (program.weeks.length > 1) program.weeks.splice(die(program.weeks.length), 1);
  },
  'a week too many': ({ program }) => {
    const last = program.weeks.at(-1);
    if (last) program.weeks.push(structuredClone(last));
  },
  'another goal': ({ program }) => {
    program.goal = program.goal === 'power' ? 'strength' : 'power';
  },
  'an exercise twice': (broken) => {
    const workout = anyWorkout(broken);
    const exercise = workout && pick(workout.exercises, broken.die);
    if (exercise) workout.exercises.push({ ...structuredClone(exercise), sets: structuredClone(work(exercise)) });
  },
  'an exercise without sets': (broken) => {
    const exercise = anyExercise(broken);
    if (exercise) exercise.sets = exercise.sets.filter((set) => set.kind === 'warm_up');
  },
  'impossible numbers': (broken) => {
    const set = pick(anyExercise(broken)?.sets ?? [], broken.die);
    if (set) Object.assign(set, { min: 0, restSeconds: 5000, rir: 15 });
  },
  'neither load nor effort': (broken) => {
    for (const set of anyExercise(broken)?.sets ?? []) Object.assign(set, { load: null, percent: null, rir: null });
  },
  'more than anybody can do': (broken) => {
    const exercise = anyExercise(broken, (each) => work(each).some(({ percent }) => percent !== null));
    for (const set of exercise ? work(exercise) : []) if (set.percent !== null) set.percent = 0.99;
  },
  'a ramp that falls': (broken) => {
    const exercise = anyExercise(broken, (each) => each.sets.filter((set) => set.kind === 'warm_up').length > 1);
    exercise?.sets.reverse();
  },
  'nothing to pull': ({ program, die, catalog }) => {
    const patterns = new Map(catalog.exercises.map(({ slug, pattern }) => [slug, pattern]));
    for (const workout of pick(program.weeks, die)?.workouts ?? [])
      workout.exercises = workout.exercises.filter(({ slug }) => patterns.get(slug)?.endsWith('_pull') !== true);
  },
};
