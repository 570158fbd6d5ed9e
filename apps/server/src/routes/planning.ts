import type { GenerationEvent } from '@halteres/modules/planning/contract';
import { generateForEntity } from '@halteres/modules/planning/generate-program';
import { pokeSoon } from '@halteres/sync/server';
import { audiencesOf, whoAmI, type RequestContext } from '../context.ts';
import { api } from './implementer.ts';

export const planning = {
  generate: api.planning.generate.handler(async ({ context, input }) =>
    tellingDevices(context, await generateForEntity(audiencesOf(context), input, context.plan)),
  ),
};

async function* tellingDevices(
  context: RequestContext,
  events: AsyncGenerator<GenerationEvent>,
): AsyncGenerator<GenerationEvent> {
  for await (const event of events) {
    if (event.type === 'done') pokeSoon(context.database, [whoAmI(context).userId]);
    yield event;
  }
}
