import { TESTED_LIFTS, type Catalog, type Exercise, type TestedLift } from '../../catalog/exercise.ts';
import type { EstablishedProgram } from './model.ts';
import { exerciseOf } from './state.ts';

/** Every exercise of a program, the rungs of its ladders included, each once. */
export const exercisesOf = (program: EstablishedProgram, catalog: Catalog): Exercise[] => {
  const slugs = Object.values(program.lifts).flatMap(({ slug, rule }) =>
    rule.name === 'ladder' ? [...rule.rungs] : [slug],
  );
  return [...new Set(slugs)].map((slug) => exerciseOf(catalog, slug));
};

/** The exercises of a program that cannot be done with some pieces of equipment. */
export const lackingExercises = (
  program: EstablishedProgram,
  owned: ReadonlySet<string>,
  catalog: Catalog,
): Exercise[] =>
  exercisesOf(program, catalog).filter(
    ({ equipment }) => !equipment.some((option) => option.every((each) => owned.has(each))),
  );

/** A set of pieces that is enough for the whole program: where there is a choice, the one that adds least. */
export const enoughEquipment = (program: EstablishedProgram, catalog: Catalog): string[] => {
  const chosen = new Set<string>();
  const added = (option: readonly string[]): number => option.filter((slug) => !chosen.has(slug)).length;
  const [fixed, free] = [true, false].map((only) =>
    exercisesOf(program, catalog).filter(({ equipment }) => (equipment.length === 1) === only),
  );
  for (const { equipment } of [...(fixed ?? []), ...(free ?? [])]) {
    const [least] = equipment.toSorted((a, b) => added(a) - added(b));
    for (const slug of least ?? []) chosen.add(slug);
  }
  return [...chosen];
};

/** The tested lifts whose maximum a program takes the loads of its main and second lifts from. */
export const neededMaxima = (program: EstablishedProgram, catalog: Catalog): TestedLift[] => {
  const needed = new Set(
    Object.values(program.lifts).flatMap(({ slug, role, base }) => {
      const shared = base.of === 'one_rep_max' || base.of === 'five_rep_max';
      const lift = exerciseOf(catalog, slug).ratio?.lift;
      return shared && (role === 'main' || role === 'secondary') && lift !== undefined ? [lift] : [];
    }),
  );
  return TESTED_LIFTS.filter((lift) => needed.has(lift));
};
