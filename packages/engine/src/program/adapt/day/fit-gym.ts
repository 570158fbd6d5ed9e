import { exercisesBySlug } from '../../../catalog/exercises-by-slug.ts';
import type { Gym } from '../../../load/inventory.ts';
import type { PrescribedExercise } from '../../program.ts';
import { refitted, standsThere, swappedToday } from './swap-today.ts';
import { stepped, type Day } from './situation.ts';

const nothing = (unit: Gym['unit']): Gym => ({
  name: 'Nothing but yourself',
  unit,
  equipment: [],
  bars: [],
  plates: [],
  dumbbells: [],
  kettlebells: [],
  stacks: {},
});

const ENGINE = 'every load buildable from the inventory there (rule 13 of the engine)';

/** The workout with what stands in another gym: loads rounded to it, exercises swapped where they cannot be done. */
export const fitGym = (day: Day, gym: Gym | 'none'): Day => {
  const there = gym === 'none' ? nothing(day.profile.gym.unit) : gym;
  const equipment = new Set(there.equipment);
  const known = exercisesBySlug(day.catalog);
  let now: Day = { ...day, profile: { ...day.profile, gym: there } };
  const [swapped, dropped]: [string[], string[]] = [[], []];
  const [from, to, gone]: [string[], string[], string[]] = [[], [], []];
  let reloaded = 0;
  let position = 0;
  for (const planned of day.workout.exercises) {
    const exercise = known.get(planned.slug);
    const name = exercise?.name ?? planned.slug;
    const same: PrescribedExercise | null =
      exercise && standsThere(exercise, equipment)
        ? refitted(planned, exercise, now, `what ${there.name} can build`)
        : null;
    const next = same ?? swappedToday(now, position, () => true);
    if (next !== null && next.slug !== planned.slug) {
      swapped.push(`${known.get(next.slug)?.name ?? next.slug} for ${name}`);
      from.push(planned.slug);
      to.push(next.slug);
    } else if (next === null) {
      dropped.push(name);
      gone.push(planned.slug);
    } else if (next !== planned) reloaded += 1;
    const exercises = [...now.workout.exercises];
    exercises.splice(position, 1, ...(next === null ? [] : [next]));
    now = { ...now, workout: { ...now.workout, exercises } };
    if (next !== null) position += 1;
  }
  if (swapped.length + dropped.length + reloaded === 0)
    return {
      ...now,
      kept: [
        ...now.kept,
        {
          code: 'other_gym',
          text: `All of it can be done at ${there.name} as planned.`,
          values: { gym: gym === 'none' ? '' : there.name },
        },
      ],
    };
  const text = [
    ...(swapped.length > 0 ? [swapped.join(', ')] : []),
    ...(reloaded > 0
      ? [`loads of ${reloaded} ${reloaded === 1 ? 'exercise' : 'exercises'} rounded down to what is there`]
      : []),
    ...(dropped.length > 0 ? [`left out for want of anything alike: ${dropped.join(', ')}`] : []),
  ].join('; ');
  return stepped(now, now.workout.exercises, {
    code: 'other_gym',
    text: `${there.name}: ${text}.`,
    values: { gym: gym === 'none' ? '' : there.name, from, to, reloaded, dropped: gone },
    evidence: { swapped: swapped.length, reloaded, dropped: dropped.length },
    source: ENGINE,
  });
};

/** Exercises whose equipment is in use swapped for the best alternative here, or done last where there is none. */
export const aroundTaken = (day: Day, taken: readonly string[]): Day => {
  const free = day.profile.gym.equipment.filter((slug) => !taken.includes(slug));
  const stands = new Set(free);
  const known = exercisesBySlug(day.catalog);
  const waits: string[] = [];
  const swapped: string[] = [];
  const [from, to]: [string[], string[]] = [[], []];
  let now = day;
  let last: PrescribedExercise[] = [];
  let position = 0;
  for (const planned of day.workout.exercises) {
    const exercise = known.get(planned.slug);
    if (!exercise || standsThere(exercise, stands)) {
      position += 1;
      continue;
    }
    const next = swappedToday(now, position, () => true, free);
    const exercises = [...now.workout.exercises];
    exercises.splice(position, 1, ...(next === null ? [] : [next]));
    if (next === null) {
      last = [...last, { ...planned, superset: null }];
      waits.push(exercise.name);
    } else {
      swapped.push(`${known.get(next.slug)?.name ?? next.slug} for ${exercise.name}`);
      from.push(planned.slug);
      to.push(next.slug);
      position += 1;
    }
    now = { ...now, workout: { ...now.workout, exercises } };
  }
  if (swapped.length + waits.length === 0) return day;
  return stepped(now, [...now.workout.exercises, ...last], {
    code: 'equipment_taken',
    text: [...swapped, ...(waits.length > 0 ? [`nothing alike is free for ${waits.join(', ')}: do it last`] : [])].join(
      '; ',
    ),
    values: { from, to, last: last.map(({ slug }) => slug) },
    evidence: { swapped: swapped.length, last: waits.length },
    source: 'alternatives of the same movement or muscle, most alike first',
  });
};
