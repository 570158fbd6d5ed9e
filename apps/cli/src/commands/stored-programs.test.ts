import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '@halteres/catalog';
import { migrate, openDatabase } from '@halteres/database';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { profileSchema } from '@halteres/engine/program/profile';
import { programSchema } from '@halteres/engine/program/program-schema';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import { entityInput } from '@halteres/modules/coaching/contract';
import { createEntity } from '@halteres/modules/coaching/create-entity';
import { openGym } from '@halteres/modules/gyms/open-gym';
import { writeInventory } from '@halteres/modules/gyms/write-inventory';
import { storeProgram } from '@halteres/modules/programs/store-program';
import { makePerson, type Person } from '@halteres/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { audiencesOf } from '../audiences-of.ts';
import { run } from '../run.ts';

const gym = GYM_PRESETS['commercial_kg'];
/** More clients between Kim and Zoe than one page of them holds. */
const OTHERS = 210;
const START = '2026-12-07';
const profile = profileSchema.parse({
  athlete: { age: 34, bodyweightKg: 82, oneRepMaxKg: { bench: 95, squat: 130, deadlift: 160 } },
  gym,
  goal: 'strength',
  difficulty: 'intermediate',
  weeks: 4,
  trainingDays: ['monday', 'wednesday', 'friday'],
  sessionMinutes: 60,
  startDate: '2026-10-05',
});

describe('programs of a coach on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'halteres-stored-'));
  const data = ['--data', join(folder, 'data')];
  let ann: Person;
  let eve: Person;
  let programId: string;
  let said: string;
  let complained: string;

  beforeAll(async () => {
    const database = await openDatabase({ dataDir: join(folder, 'data', 'postgresql'), quiet: true });
    try {
      await migrate(database);
      await database.owner(seedCatalog);
      [ann, eve] = await database.owner(async (owner) => [
        await makePerson(owner, 'Ann'),
        await makePerson(owner, 'Eve'),
      ]);
      const { me, asMe, asGymAdmin } = audiencesOf(database, ann.id);
      if (gym === undefined) throw new Error('no such gym');
      const gymId = await asMe((db) => openGym(db, me, gym));
      await asGymAdmin((db) => writeInventory(db, gymId, gym));
      const facts = { type: 'CLIENT', age: 30, bench1rm: 50, squat1rm: 80, deadlift1rm: 100, gymId } as const;
      const [ben] = await asMe(async (db) => [
        await createEntity(db, me, { ...entityInput.parse({ ...facts, name: 'Ben' }), self: false }),
        await createEntity(db, me, { ...entityInput.parse({ ...facts, name: 'Cleo' }), self: false }),
        await createEntity(db, me, { ...entityInput.parse({ ...facts, name: 'Kim', age: null }), self: false }),
        await createEntity(db, me, { ...entityInput.parse({ ...facts, name: 'Zoe' }), self: false }),
      ]);
      await asMe(async (db) => {
        for (let i = 0; i < OTHERS; i++)
          await createEntity(db, me, { ...entityInput.parse({ type: 'CLIENT', name: `Other ${i}` }), self: false });
      });
      const made = generateProgram(profile, catalog);
      if (!made.ok) throw new Error(JSON.stringify(made.missing));
      programId = await asMe((db) =>
        storeProgram(db, me, made.program, made.certificate, {
          entityId: ben?.id ?? '',
          profile,
          referenceInput: '',
          reference: null,
        }),
      );
    } finally {
      await database.close();
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    said = '';
    complained = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((complained += String(text)), true));
  });
  afterEach(() => vi.restoreAllMocks());

  it('are listed and shown to nobody else, and written as text from there', async () => {
    expect(await run(['program', 'list', '--as', ann.email, ...data])).toBe(0);
    expect(said).toContain(`${programId}  Ben, 2026-10-05: `);
    said = '';
    expect(await run(['program', 'show', programId, '--as', ann.email, ...data])).toBe(0);
    const shown = programSchema.parse(JSON.parse(said));
    expect(shown.weeks).toHaveLength(4);
    const file = join(folder, 'shown.json');
    writeFileSync(file, said);
    said = '';
    expect(await run(['program', 'export', file])).toBe(0);
    expect(said).toContain('Week 4');

    said = '';
    expect(await run(['program', 'list', '--as', eve.email, ...data])).toBe(0);
    expect(said).toBe('');
    expect(await run(['program', 'show', programId, '--as', eve.email, ...data])).toBe(1);
    expect(complained).toContain('program');
  });

  it('are duplicated to clients by name: shown first, stored when told to', async () => {
    const duplicate = (...more: string[]) =>
      run(['program', 'duplicate', programId, '--as', ann.email, '--start', START, ...data, ...more]);
    expect(await duplicate('--to', 'cleo')).toBe(0);
    expect(said).toContain('Cleo  fits  monday, wednesday, friday');
    said = '';
    expect(await duplicate('--store', '--days', 'tuesday', 'thursday', 'saturday', '--to', 'Cleo', 'Kim')).toBe(4);
    expect(said).toMatch(/^Cleo {2}stored {2}tuesday, thursday, saturday {2}[0-9a-f-]{36}$/m);
    expect(said).toMatch(/^Kim {2}infeasible/m);
    said = '';
    await run(['program', 'list', '--as', ann.email, ...data]);
    expect(said.split('\n').filter((line) => line.includes(`Cleo, ${START}`))).toHaveLength(1);

    said = '';
    expect(await duplicate('--to', 'Zoe')).toBe(0);
    expect(said).toContain('Zoe  fits');

    expect(await duplicate('--to', 'Nobody')).toBe(2);
    expect(complained).toContain('There is no client Nobody.');
    expect(await duplicate('--to', 'Cleo', '--days', 'someday')).toBe(2);
    expect(
      await run(['program', 'duplicate', programId, '--as', eve.email, '--start', START, '--to', 'Cleo', ...data]),
    ).toBe(2);
  });
});
