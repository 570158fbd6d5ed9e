import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Queries that a person wrote, each with the workout it means, named by the beginning of its hash. */
export function readPairs(): { workout: string; query: string }[] {
  return readFileSync(join(import.meta.dirname, 'pairs.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const match = /^([0-9a-f]{10}) = (.+)$/.exec(line);
      return match === null ? [] : [{ workout: match[1] ?? '', query: match[2] ?? '' }];
    });
}
