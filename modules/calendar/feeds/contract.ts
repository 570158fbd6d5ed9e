import { z } from 'zod';
import { done, id, instant, route, text } from '../../kernel/contract.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 17:30');
const feedName = text(80, 1).refine((value) => value.trim().length > 0, 'a name');

const feed = z.object({
  id,
  name: z.string(),
  whose: z.enum(['me', 'clients']),
  entityId: id.nullable(),
  preferredTime: z.string().nullable(),
  createdAt: instant,
  renewedAt: instant,
  lastReadAt: instant.nullable(),
});
export type FeedView = z.infer<typeof feed>;

const newFeed = z
  .object({
    name: feedName,
    /** What I train, or what I planned for clients and classes. */
    whose: z.enum(['me', 'clients']),
    /** One client or class alone. */
    entityId: id.optional(),
    /** Where a workout without a time of its own stands; all day without. */
    preferredTime: time.nullable().default(null),
  })
  .refine(
    ({ whose, entityId }) => whose === 'clients' || entityId === undefined,
    'entityId: only with whose = clients',
  );
export type NewFeed = z.output<typeof newFeed>;

/** The address is shown this once: only its hash is kept. */
const withAddress = z.object({ feed, url: z.string() });

export const feedsContract = {
  list: route
    .route({ method: 'GET', path: '/me/calendar-feeds', summary: 'My addresses for calendar programs' })
    .output(z.array(feed)),
  create: route
    .route({
      method: 'POST',
      path: '/me/calendar-feeds',
      summary: 'Make a secret address that calendar programs read; it is shown this once',
      successStatus: 201,
    })
    .input(newFeed)
    .output(withAddress),
  renew: route
    .route({
      method: 'POST',
      path: '/me/calendar-feeds/{id}/renew',
      summary: 'A new address for the old, which ends at once',
    })
    .input(z.object({ id }))
    .output(withAddress),
  revoke: route
    .route({ method: 'DELETE', path: '/me/calendar-feeds/{id}', summary: 'End an address' })
    .input(z.object({ id }))
    .output(done),
};
