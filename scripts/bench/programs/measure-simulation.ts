import { catalog } from '@halteres/catalog';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import type { Gym } from '@halteres/engine/load/inventory';
import { ESTABLISHED_PROGRAMS } from '@halteres/engine/program/established/programs';
import { ATHLETE_LEVELS } from '@halteres/engine/program/simulate/priors';
import { simulate } from '@halteres/engine/program/simulate/simulate';

const WEEKS = 52;

/** Milliseconds each simulated year takes, of every established program and level, sorted; and bounds that broke. */
export const measureSimulation = (seed: number): { milliseconds: number[]; slowest: string; broken: string[] } => {
  const runs = ESTABLISHED_PROGRAMS.flatMap((program) =>
    ATHLETE_LEVELS.map((level) => {
      const start = performance.now();
      const { bounds } = simulate({
        plan: { kind: 'established', program },
        level,
        seed,
        weeks: WEEKS,
        gym: GYM_PRESETS['commercial_kg'] as Gym,
        catalog,
      });
      return {
        name: `${program.id}, ${level}`,
        took: performance.now() - start,
        broken: bounds.flatMap((bound) => bound.broken),
      };
    }),
  ).toSorted((a, b) => a.took - b.took);
  return {
    milliseconds: runs.map(({ took }) => took),
    slowest: runs.at(-1)?.name ?? '',
    broken: runs.flatMap((run) => run.broken),
  };
};
