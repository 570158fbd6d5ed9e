import type { GenerationEvent } from '@halteres/modules/planning/contract';
import { generateForEntity } from '@halteres/modules/planning/generate-program';
import { acceptDay, previewDay } from '@halteres/modules/planning/adapt/adapt-day';
import { acceptSuggestion, dismissSuggestion } from '@halteres/modules/planning/adapt/decide-suggestion';
import { listSuggestions } from '@halteres/modules/planning/adapt/propose-adaptation';
import { readDeviceProgram } from '@halteres/modules/planning/adapt/read-device-program';
import type { AdaptAudiences } from '@halteres/modules/planning/adapt/running-program';
import { decideRecommendation } from '@halteres/modules/planning/recommend/decide-recommendation';
import { listAnswered } from '@halteres/modules/planning/recommend/list-answered';
import { listRecommendations } from '@halteres/modules/planning/recommend/propose-recommendations';
import { pokeSoon } from '@halteres/sync/server';
import { asOwner, audiencesOf, whoAmI, type RequestContext } from '../context.ts';
import { api, DONE } from './implementer.ts';

const { adapt, recommend } = api.planning;

const adaptAudiences = (context: RequestContext): AdaptAudiences => ({
  ...audiencesOf(context),
  asOwner: (owner, work) => asOwner(context, owner, work),
});

/** A change to a program that devices show: once it is committed, they are told to pull. */
async function changing(context: RequestContext, owner: string, work: Promise<void>): Promise<typeof DONE> {
  await work;
  pokeSoon(context.database, [owner, whoAmI(context).userId]);
  return DONE;
}

export const planning = {
  generate: api.planning.generate.handler(async ({ context, input }) => {
    await context.stepAside();
    return tellingDevices(context, await generateForEntity(audiencesOf(context), input, context.plan));
  }),
  adapt: {
    suggestions: adapt.suggestions.handler(({ context, input }) => listSuggestions(adaptAudiences(context), input)),
    accept: adapt.accept.handler(({ context, input }) =>
      changing(context, input.ownerId, acceptSuggestion(adaptAudiences(context), input)),
    ),
    dismiss: adapt.dismiss.handler(async ({ context, input }) => {
      await dismissSuggestion(adaptAudiences(context), input);
      return DONE;
    }),
    day: adapt.day.handler(({ context, input }) => previewDay(adaptAudiences(context), input)),
    device: adapt.device.handler(({ context, input }) => readDeviceProgram(adaptAudiences(context), input)),
    acceptDay: adapt.acceptDay.handler(({ context, input }) =>
      changing(context, input.ownerId, acceptDay(adaptAudiences(context), input)),
    ),
  },
  recommend: {
    list: recommend.list.handler(({ context, input }) => listRecommendations(adaptAudiences(context), input)),
    decide: recommend.decide.handler(({ context, input }) =>
      changing(context, input.ownerId, decideRecommendation(adaptAudiences(context), input)),
    ),
    history: recommend.history.handler(({ context, input }) => listAnswered(adaptAudiences(context), input)),
  },
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
