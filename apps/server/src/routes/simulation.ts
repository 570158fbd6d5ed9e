import {
  readForSimulation,
  simulateEstablished,
  simulateProgram,
} from '@halteres/modules/planning/simulation/simulate-program';
import type { SimulationOrder } from '@halteres/modules/planning/simulation/simulator';
import { asOwner, audiencesOf, whoAmI, type RequestContext } from '../context.ts';
import { api } from './implementer.ts';

const runFor = (context: RequestContext) => (order: SimulationOrder) => context.simulate(order, whoAmI(context).userId);

export const simulation = {
  program: api.simulation.program.handler(async ({ context, input: { ownerId, id, ...wish } }) => {
    const read = await asOwner(context, ownerId, (db) => readForSimulation(db, ownerId, id));
    return simulateProgram(read, wish, runFor(context));
  }),
  established: api.simulation.established.handler(({ context, input: { id, ...wish } }) =>
    simulateEstablished(audiencesOf(context), id, wish, runFor(context)),
  ),
};
