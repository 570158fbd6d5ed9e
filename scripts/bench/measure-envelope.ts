import { asActorPerQuery, type Actor, type Database } from '@halteres/database';
import { median, sideBySide, time } from './side-by-side.ts';

export type EnvelopeFigures = {
  bareMs: number;
  /** The bare query kept prepared: what nobody gets who lets pg send text and values. */
  preparedMs: number;
  envelopeMs: number;
  /** How often the callers' time, envelope over bare query. */
  alone: number;
  many: number;
};

const CALLERS = 16;

/** One statement as somebody, beside a bare query as one writes it with pg: text and values. */
export async function measureEnvelope(database: Database, actor: Actor): Promise<EnvelopeFigures> {
  const text = 'select id, name, email, created_at from accounts.logins where id = $1';
  const values = [actor.userId];
  const bare = () => database.auth.query(text, values);
  const prepared = () => database.auth.query({ name: 'bare', text, values });
  const enveloped = () =>
    asActorPerQuery(database, actor, (tx) =>
      tx.selectFrom('users').select(['id', 'is_pro', 'created_at']).where('id', '=', actor.userId).execute(),
    );
  const [bareMs, envelopeMs] = await sideBySide(
    () => time(bare),
    () => time(enveloped),
  );
  const [preparedMs] = await sideBySide(
    () => time(prepared),
    () => time(enveloped),
  );
  const many = (work: () => Promise<unknown>): Promise<number> =>
    time(() =>
      Promise.all(
        Array.from({ length: CALLERS }, async () => {
          for (let round = 0; round < 200; round += 1) await work();
        }),
      ),
    );
  const turns: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 6; turn += 1) {
    turns[0].push(await many(bare));
    turns[1].push(await many(enveloped));
  }
  return {
    bareMs,
    preparedMs,
    envelopeMs,
    alone: envelopeMs / bareMs,
    many: median(turns[1].slice(1)) / median(turns[0].slice(1)),
  };
}
