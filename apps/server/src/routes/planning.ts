import { generateForClient } from '@halteres/modules/planning/generate-program';
import { audiencesOf } from '../context.ts';
import { api } from './implementer.ts';

export const planning = {
  generate: api.planning.generate.handler(({ context, input }) => generateForClient(audiencesOf(context), input)),
};
