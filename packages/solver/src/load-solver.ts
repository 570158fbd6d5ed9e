import type { SolveMilp } from '@halteres/engine/program/generate/week/milp';
import highsModule from 'highs';
import { relax } from './relax.ts';
import { search } from './search.ts';
import { switchedOn } from './switched-on.ts';

// Its types tell of a CommonJS module with a default; what is imported is an ES module, so the default itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** A search among a few columns takes so many times the iterations: they are cheap there, and find most. */
const NEAR = 4;

/**
 * Loads HiGHS (WebAssembly, no native code) and gives a function that solves integer programs. It blocks its thread:
 * call it from a worker. Bounded by nodes and iterations and never by the clock, so that the answer is the same on any
 * machine. It looks first among what the relaxation and the start make use of, which is small and where good answers
 * mostly lie, and then in the whole, which proves how good they are.
 */
export async function loadSolver(): Promise<SolveMilp> {
  const highs = await loadHighs();
  return (milp, limits, start) => {
    const relaxed = relax(highs, milp);
    if (relaxed === null) return null;
    const near = search(
      highs,
      switchedOn(milp, [relaxed, start ?? []]),
      { ...limits, iterations: NEAR * limits.iterations },
      start,
    );
    return search(highs, milp, limits, near?.values ?? start);
  };
}
