import { createFeed, listFeeds, renewFeed, revokeFeed } from '@halteres/modules/calendar/feeds/feeds';
import { asMe } from '../context.ts';
import { api, DONE } from './implementer.ts';

const addressOf = (publicUrl: string, token: string): string => `${publicUrl}/calendar/${token}.ics`;

export const feeds = {
  list: api.feeds.list.handler(({ context }) => asMe(context, listFeeds)),
  create: api.feeds.create.handler(async ({ context, input }) => {
    const { feed, token } = await asMe(context, (db, me) => createFeed(db, me, input));
    return { feed, url: addressOf(context.publicUrl, token) };
  }),
  renew: api.feeds.renew.handler(async ({ context, input }) => {
    const { feed, token } = await asMe(context, (db, me) => renewFeed(db, me, input.id));
    return { feed, url: addressOf(context.publicUrl, token) };
  }),
  revoke: api.feeds.revoke.handler(async ({ context, input }) => {
    await asMe(context, (db, me) => revokeFeed(db, me, input.id));
    return DONE;
  }),
};
