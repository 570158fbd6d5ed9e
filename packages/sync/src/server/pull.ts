import { asActor, type Database } from '@halteres/database';
import { Failure } from '@halteres/modules/kernel/failure';
import { cursor as cursorSchema, WINDOW_DAYS, type Cursor, type PullAnswer } from '../protocol.ts';
import { readPage, WHOLE } from './read-page.ts';
import { actorAs, AUDIENCES, type Listener } from './scopes.ts';

const PAGE = 1000;
const DAY = 86_400_000;

/** What changed since a cursor in everything somebody may read, a page at a time; and what they may read no more. */
export async function pull(
  database: Database,
  me: Listener,
  given: string | null,
  options: { page?: number; now?: number } = {},
): Promise<PullAnswer> {
  const before = readCursor(given);
  const cutoff = new Date((options.now ?? Date.now()) - WINDOW_DAYS * DAY).toISOString().slice(0, 10);
  const after: Cursor = {};
  const rows: PullAnswer['rows'] = [];
  const size = options.page ?? PAGE;
  const holds: string[] = [];
  let more = false;
  for (const [audience, find] of AUDIENCES) {
    await asActor(database, actorAs(me, audience), async (db) => {
      for (const scope of await find(db, me.userId)) {
        holds.push(scope.name);
        const position = before[scope.name] ?? [0, WHOLE, ''];
        if (rows.length >= size) {
          more ||= scope.rev > position[0] || position[1] !== WHOLE;
          if (before[scope.name] !== undefined) after[scope.name] = position;
          continue;
        }
        const page = await readPage(db, scope, position, cutoff, size - rows.length);
        rows.push(...page.rows);
        after[scope.name] = page.reached;
        more ||= page.reached[1] !== WHOLE;
      }
    });
  }
  const purge = Object.keys(before).filter((name) => after[name] === undefined);
  const left = new Set(holds.map(ownerOf));
  const gone = purge.filter((name) => name.startsWith('client') && !left.has(ownerOf(name))).map(ownerOf);
  const isAnew = Object.keys(before).length === 0;
  return {
    rows,
    purge,
    ...(gone.length > 0 ? { gone } : {}),
    ...(isAnew ? { holds } : {}),
    cursor: Buffer.from(JSON.stringify(after)).toString('base64url'),
    more,
  };
}

const ownerOf = (scope: string): string => scope.split(':')[1] ?? '';

function readCursor(given: string | null): Cursor {
  if (given === null || given === '') return {};
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(given, 'base64url').toString('utf8')));
  } catch {
    throw new Failure('BAD_REQUEST', 'cursor: not one of ours. Leave it out to start anew.');
  }
}
