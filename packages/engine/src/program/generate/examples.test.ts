import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalog } from '@halteres/catalog';
import { expect, test } from 'vitest';
import { GYM_PRESETS } from '../../load/gym-presets.ts';
import { profileSchema } from '../profile.ts';
import { resultToText } from '../../text/result-text.ts';
import { generateProgram } from './generate-program.ts';

// Each file says in words what it shows, then the profile, then what comes out. UPDATE_EXAMPLES=1 writes the last part anew.
const folder = fileURLToPath(new URL('../../../examples/', import.meta.url));
const MARK = '=>\n';

test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('example %s', (name) => {
  const text = readFileSync(`${folder}${name}`, 'utf8');
  const before = text.slice(0, text.indexOf(MARK) + MARK.length);
  const raw = JSON.parse(before.slice(before.indexOf('{'), before.lastIndexOf('}') + 1)) as { gym: string };
  const profile = profileSchema.parse({ ...raw, gym: GYM_PRESETS[raw.gym] });
  const after = before + resultToText(generateProgram(profile, catalog));
  if (process.env['UPDATE_EXAMPLES']) writeFileSync(`${folder}${name}`, after);
  expect(text === after || process.env['UPDATE_EXAMPLES'] ? after : text).toBe(after);
});
