import { createHash } from 'node:crypto';
import { asActorPerQuery, type Database } from '@halteres/database';
import { problemResponse } from './api-handler.ts';

const KEY = /^[\w.:-]{8,128}$/;
const LARGEST_KEPT = 1_000_000;
/** What proves who somebody is, or is shown once, is kept nowhere: neither the answer nor a hash of the password sent. */
const NEVER_KEPT =
  /^\/api\/(me\/(tokens|second-factor|password|email|erasure|archive)|shared-programs|programs\/[^/]+\/[^/]+\/shares)(\/|$)/;
/** A request that has not answered by now broke off; the same one may begin anew. */
const ABANDONED_AFTER = 120_000;

type Person = { userId: string; sessionId: string };

/** Answers a write that carries an Idempotency-Key once; the same request again gets the same answer. */
export async function onceForKey(
  database: Database,
  person: Person,
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const key = request.headers.get('idempotency-key');
  if (key === null || request.method === 'GET' || NEVER_KEPT.test(new URL(request.url).pathname))
    return answer(request);
  if (!KEY.test(key))
    return problemResponse(
      400,
      'BAD_REQUEST',
      'Idempotency-Key: 8 to 128 letters, digits, dots, colons, hyphens or underscores.',
    );
  const actor = { audience: 'authenticated', userId: person.userId, sessionId: person.sessionId } as const;
  const body = await request.clone().text();
  const route = `${request.method} ${new URL(request.url).pathname}`;
  const hash = createHash('sha256').update(body).digest('hex');
  const reserved = await asActorPerQuery(database, actor, (tx) =>
    tx
      .insertInto('idempotency_keys')
      .values({ user_id: person.userId, id: key, route, request_hash: hash, created_at: new Date().toISOString() })
      .onConflict((conflict) =>
        conflict
          .columns(['user_id', 'id'])
          .doUpdateSet((eb) => ({ created_at: eb.ref('excluded.created_at') }))
          .where('idempotency_keys.status', 'is', null)
          .where('idempotency_keys.route', '=', route)
          .where('idempotency_keys.request_hash', '=', hash)
          .where('idempotency_keys.created_at', '<', new Date(Date.now() - ABANDONED_AFTER).toISOString()),
      )
      .returning('id')
      .executeTakeFirst(),
  );
  if (reserved === undefined) {
    const before = await asActorPerQuery(database, actor, (tx) =>
      tx
        .selectFrom('idempotency_keys')
        .select(['route', 'request_hash', 'status', 'response'])
        .where('user_id', '=', person.userId)
        .where('id', '=', key)
        .executeTakeFirst(),
    );
    if (before === undefined || before.route !== route || before.request_hash !== hash)
      return problemResponse(
        409,
        'IDEMPOTENCY_CONFLICT',
        'This Idempotency-Key was used for another request. Use a new one.',
      );
    if (before.status === null)
      return problemResponse(
        409,
        'CONFLICT',
        'The first request with this Idempotency-Key is still being answered. Ask again in a moment.',
      );
    return Response.json(before.response, {
      status: before.status,
      headers: {
        'idempotency-replayed': 'true',
        'content-type': before.status >= 400 ? 'application/problem+json' : 'application/json',
      },
    });
  }
  const forget = () =>
    asActorPerQuery(database, actor, (tx) =>
      tx.deleteFrom('idempotency_keys').where('user_id', '=', person.userId).where('id', '=', key).execute(),
    );
  let response: Response;
  try {
    response = await answer(request);
  } catch (error) {
    await forget();
    throw error;
  }
  const kept = await response.clone().text();
  // What failed on our side, or came too soon, may be tried again; what streams or is huge is not kept.
  if (
    response.status >= 500 ||
    response.status === 429 ||
    kept.length > LARGEST_KEPT ||
    response.headers.get('content-type')?.includes('json') !== true
  ) {
    await forget();
    return response;
  }
  await asActorPerQuery(database, actor, (tx) =>
    tx
      .updateTable('idempotency_keys')
      .set({ status: response.status, response: kept })
      .where('user_id', '=', person.userId)
      .where('id', '=', key)
      .execute(),
  );
  return response;
}
