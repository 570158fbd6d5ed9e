import type { Catalog } from '../../catalog/exercise.ts';
import type { Gym } from '../../load/inventory.ts';
import { advance, type DoneSession } from './advance.ts';
import type { EstablishedProgram } from './model.ts';
import { nextSession, type EstablishedSession } from './next-session.ts';
import { firstState, type EstablishedAthlete } from './state.ts';

/** The session due after everything that was logged, with loads the gym can build. */
export const runEstablished = (
  program: EstablishedProgram,
  athlete: EstablishedAthlete,
  gym: Gym,
  log: readonly DoneSession[],
  catalog: Catalog,
): EstablishedSession => {
  const last = log.reduce(
    (state, done) => advance(program, state, nextSession(program, state, athlete, gym, catalog), done, gym, catalog),
    firstState(program, athlete, catalog),
  );
  return nextSession(program, last, athlete, gym, catalog);
};
