import { establishedWords } from '@halteres/catalog/translations/established/established';
import { listEstablished } from '@halteres/modules/planning/established/list-established';
import { ESTABLISHED_PROGRAMS } from '@halteres/engine/program/established/programs';
import { expect, test } from 'vitest';
import { wordsBetween } from './established-words.ts';

test('every text a started program took over is found in the reader’s language', () => {
  const words = wordsBetween(listEstablished(null, 'en'), listEstablished(null, 'de'));
  for (const program of ESTABLISHED_PROGRAMS) {
    const read = establishedWords(program, 'de');
    for (const field of ['name', 'forWhom', 'overview', 'deload', 'source', 'model'] as const)
      expect(words.get(program[field]), `${program.id} ${field}`).toBe(read[field]);
  }
});
