import { inGroup, type PatternGroup } from '../../../catalog/pattern-groups.ts';
import { ESSENTIAL } from '../../lint/rules/volume-rules.ts';
import { changeExercises, keyedExercise, type Draft, type DraftExercise, type DraftWeek } from '../draft.ts';
import { WAYS_TO_FIT } from '../fit-session.ts';
import { choicesFor } from '../new-exercise.ts';
import type { Bench, Remedy, Repairer } from '../repair-edit.ts';

const MOST_SPARES = 3;

const trains = (bench: Bench, slug: string, group: PatternGroup): boolean => {
  const exercise = bench.subject.find(slug);
  return exercise !== undefined && inGroup(exercise.pattern, group);
};

type Placed = Remedy & { slug: string };

/** Ways to have a group trained in a week: one more exercise, or one in the place of an accessory. */
const ways = (group: PatternGroup, week: DraftWeek, bench: Bench): Placed[] => {
  const needed = ESSENTIAL[bench.profile.focusArea];
  return choicesFor(group, week, bench).flatMap((choice) =>
    week.workouts.toReversed().flatMap((workout): Placed[] => {
      if (workout.exercises.some(({ slug }) => slug === choice.slug)) return [];
      const fresh = keyedExercise(choice, `${workout.key}+${group}`);
      const others = (each: DraftExercise): DraftExercise[] =>
        week.workouts.flatMap(({ exercises }) => exercises.filter((other) => other !== each));
      const spares = workout.exercises
        .filter((each) =>
          needed.every(
            (other) => !trains(bench, each.slug, other) || others(each).some(({ slug }) => trains(bench, slug, other)),
          ),
        )
        .toReversed()
        .slice(0, MOST_SPARES);
      const added = (exercises: DraftExercise[]): DraftExercise[] => [...exercises, fresh];
      const fit = (exercises: DraftExercise[]): DraftExercise[] =>
        WAYS_TO_FIT[0]?.(exercises, week.deload, bench) ?? exercises;
      const change = (how: (exercises: DraftExercise[]) => DraftExercise[]) => (draft: Draft) =>
        changeExercises(draft, workout.key, how);
      const way = (apply: Remedy['apply'], before?: string): Placed => ({
        slug: choice.slug,
        code: 'add',
        values: { ...(before === undefined ? {} : { before }), after: choice.slug },
        apply,
      });
      return [
        way(change(added)),
        ...spares.flatMap(({ key, slug }) => {
          const replaced = (exercises: DraftExercise[]): DraftExercise[] =>
            exercises.map((each) => (each.key === key ? { ...fresh, superset: each.superset, role: each.role } : each));
          return [
            way(change(replaced), slug),
            way(
              change((exercises) => fit(replaced(exercises))),
              slug,
            ),
          ];
        }),
        way(change((exercises) => fit(added(exercises)))),
      ];
    }),
  );
};

/** `volume.coverage`: an exercise of each missing pattern, beside or in the place of an accessory. */
export const coverPatterns: Repairer = ({ week }, bench): Remedy[] => {
  if (week === undefined) return [];
  const lacking = ESSENTIAL[bench.profile.focusArea].filter(
    (group) => !week.workouts.some(({ exercises }) => exercises.some(({ slug }) => trains(bench, slug, group))),
  );
  const [first, ...others] = lacking;
  if (first === undefined) return [];
  const single = ways(first, week, bench);
  if (others.length === 0) return single;
  const both = others.reduce<Placed | undefined>(
    (done, group) =>
      done &&
      ways(group, week, bench)
        .map((next): Placed => ({
          ...done,
          values: { after: [done.values['after'], next.slug].flat().filter((each) => each !== undefined) },
          apply: (draft) => next.apply(done.apply(draft)),
        }))
        .find((next) => bench.noWorse(next.apply(bench.draft))),
    single.find((way) => bench.noWorse(way.apply(bench.draft))),
  );
  return both ? [both] : [];
};
