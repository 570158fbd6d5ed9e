import { parentPort } from 'node:worker_threads';
import { catalog } from '@halteres/catalog';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import type { Profile } from '@halteres/engine/program/profile';
import { loadSolver } from '@halteres/solver/load-solver';
import type { PlannerAnswer } from './open-planner.ts';

// The thread that programs are made on.

const solver = loadSolver();

parentPort?.on('message', ({ id, profile }: { id: number; profile: Profile }) => {
  const answer = (given: PlannerAnswer): void => parentPort?.postMessage(given);
  solver
    .then((solve) => answer({ id, result: generateProgram(profile, catalog, solve) }))
    .catch((error: unknown) =>
      answer({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
});
