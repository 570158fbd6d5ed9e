import type { ActorDb } from '@halteres/database';
import type { Word, WordKind, WordState } from './contract.ts';
import { Failure } from '../kernel/failure.ts';
import { keyOf, page } from '../kernel/page.ts';
import { readWords } from './read-words.ts';

type Wanted = {
  state?: WordState | undefined;
  search?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};

/** Texts of a language that are in a state and hold what is looked for, page by page. Run as staff. */
export async function listWords(
  db: ActorDb,
  locale: string,
  kind: WordKind,
  { state, search = '', cursor, limit }: Wanted,
): Promise<{ items: Word[]; nextCursor: string | null }> {
  const looked = search.trim().toLocaleLowerCase();
  const [after] = cursor === undefined ? [] : keyOf(cursor, 1);
  const words = await readWords(db, kind, locale);
  // Texts come in the order of the catalogue, so the page goes on behind the key it ended with.
  const from = after === undefined ? 0 : words.findIndex(({ key }) => key === after) + 1;
  if (after !== undefined && from === 0)
    throw new Failure('BAD_REQUEST', 'cursor: not one of ours. Leave it out to start from the first page.');
  const found = words
    .slice(from)
    .filter(
      (word) =>
        (state === undefined || word.state === state) &&
        (looked === '' || [word.key, word.source, word.text].some((each) => each.toLocaleLowerCase().includes(looked))),
    );
  return page(found.slice(0, limit + 1), limit, ({ key }) => [key]);
}
