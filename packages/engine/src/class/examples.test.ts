import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalog } from '@halteres/catalog';
import { expect, test } from 'vitest';
import { classResultToText } from '../text/class-text.ts';
import { classProfileSchema } from './class-profile.ts';
import { CLASS_ROOMS } from './class-rooms.ts';
import { generateClass } from './generate/generate-class.ts';

// Each file says in words what it shows, then the profile, then the whiteboard. UPDATE_EXAMPLES=1 writes the last part anew.
const folder = fileURLToPath(new URL('../../examples/classes/', import.meta.url));
const MARK = '=>\n';

test.each(readdirSync(folder))('whiteboard %s', (name) => {
  const text = readFileSync(`${folder}${name}`, 'utf8');
  const before = text.slice(0, text.indexOf(MARK) + MARK.length);
  const { room, ...raw } = JSON.parse(before.slice(before.indexOf('{'), before.lastIndexOf('}') + 1)) as {
    room: string;
  };
  const profile = classProfileSchema.parse({ ...raw, gym: CLASS_ROOMS[room] });
  const after = before + classResultToText(generateClass(profile, catalog), catalog);
  if (process.env['UPDATE_EXAMPLES']) writeFileSync(`${folder}${name}`, after);
  expect(process.env['UPDATE_EXAMPLES'] ? after : text).toBe(after);
});
