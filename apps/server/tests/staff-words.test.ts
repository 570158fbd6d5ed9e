import { asActor } from '@halteres/database';
import { grantStaff, listStaff, removeStaff } from '@halteres/server/admin/staff';
import { exportWordsTo, importWordsFrom } from '@halteres/server/admin/words';
import type { ImportReport, Word, WordCounts } from '@halteres/modules/i18n/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

type Person = Visitor & { id: string };

let app: TestApplication;
let editor: Person;
let reader: Person;

beforeAll(async () => {
  app = await openTestApplication();
  editor = await app.person('Editor');
  reader = await app.person('Reader');
  expect(await grantStaff(app.database, editor.email, ['words'])).toBe(true);
});
afterAll(() => app.close());

const audit = (): Promise<{ actor: string; action: string; target: string }[]> =>
  asActor(app.database, { audience: 'admin', userId: null }, (db) =>
    db.selectFrom('admin_audit_log').select(['actor', 'action', 'target']).orderBy('id').execute(),
  );

const listed = async (locale: string, kind: string, query = ''): Promise<Word[]> => {
  const { status, body } = await editor.send('GET', `/api/staff/words/${locale}/${kind}?${query}`);
  expect(status).toBe(200);
  return (body as { items: Word[] }).items;
};

const wordAt = async (locale: string, kind: string, key: string): Promise<Word> => {
  const found = (await listed(locale, kind, `search=${encodeURIComponent(key)}`)).find((each) => each.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
};

const write = (word: Word, text: string, reviewed: boolean) =>
  editor.send('PUT', `/api/staff/words/${word.locale}/${word.kind}`, {
    key: word.key,
    text,
    sourceHash: word.sourceHash,
    reviewed,
    updatedAt: word.updatedAt,
  });

const nameFor = async (slug: string, locale: string): Promise<string> =>
  ((await reader.send('GET', `/api/exercises/${slug}?locale=${locale}`)).body as { name: string }).name;

describe('staff', () => {
  it('are made by the operator, and everybody else is refused', async () => {
    expect(await grantStaff(app.database, 'nobody@example.org', ['words'])).toBe(false);
    expect((await listStaff(app.database)).map(({ email, roles }) => [email, roles])).toEqual([
      [editor.email, ['words']],
    ]);
    expect((await editor.send('GET', '/api/me')).body).toMatchObject({ staff: ['words'] });
    expect((await reader.send('GET', '/api/me')).body).toMatchObject({ staff: [] });
    for (const [method, path, body] of [
      ['GET', '/api/staff/words', undefined],
      ['GET', '/api/staff/words/it/exercise', undefined],
      [
        'PUT',
        '/api/staff/words/it/equipment',
        { key: 'barbell', text: 'x', sourceHash: 'a'.repeat(16), updatedAt: null },
      ],
      ['POST', '/api/staff/words/it/imports', { content: 'x' }],
      ['GET', '/api/staff/words/it/exercise/export', undefined],
    ] as const) {
      const refused = await reader.send(method, path, body);
      expect([path, refused.status, (refused.body as { code: string }).code]).toEqual([path, 403, 'forbidden']);
      expect((await app.visitor().send(method, path, body)).status).toBe(401);
    }
  });

  it('of one role do not do the work of another, and no longer do any once removed', async () => {
    const other = await app.person('Catalogue');
    await grantStaff(app.database, other.email, ['catalogue']);
    expect((await other.send('GET', '/api/staff/words')).status).toBe(403);
    await grantStaff(app.database, other.email, ['operator']);
    expect((await other.send('GET', '/api/staff/words')).status).toBe(200);
    expect(await removeStaff(app.database, other.email)).toBe(true);
    expect((await other.send('GET', '/api/staff/words')).status).toBe(403);
    expect((await audit()).filter(({ target }) => target === other.id).map(({ action }) => action)).toEqual([
      'grant_staff',
      'grant_staff',
      'remove_staff',
    ]);
  });
});

describe('words', () => {
  it('a reviewed text reaches readers, a draft does not, and taking it back brings the shipped one', async () => {
    const word = await wordAt('es', 'exercise', 'barbell-back-squat.name');
    expect(word).toMatchObject({ state: 'whole', updatedAt: null, text: word.shipped });
    const draft = await write(word, 'Sentadilla de prueba', false);
    expect(draft).toMatchObject({ status: 200, body: { state: 'unreviewed', shown: word.shipped } });
    expect(await nameFor('barbell-back-squat', 'es')).toBe(word.shipped);
    const reviewed = await editor.send('POST', '/api/staff/words/es/exercise/reviews', { keys: [word.key, 'nothing'] });
    expect(reviewed.body).toEqual({ reviewed: 1 });
    expect(await nameFor('barbell-back-squat', 'es')).toBe('Sentadilla de prueba');
    // A further draft leaves what was reviewed with the readers.
    const again = await write(await wordAt('es', 'exercise', word.key), 'Sentadilla otra vez', false);
    expect(again.body).toMatchObject({
      state: 'unreviewed',
      shown: 'Sentadilla de prueba',
      text: 'Sentadilla otra vez',
    });
    expect(await nameFor('barbell-back-squat', 'es')).toBe('Sentadilla de prueba');
    expect((await editor.send('POST', '/api/staff/words/es/exercise/take-back', { key: word.key })).status).toBe(200);
    expect(await nameFor('barbell-back-squat', 'es')).toBe(word.shipped);
    const actions = (await audit()).filter(({ target }) => target.startsWith('es exercise'));
    expect(actions.map(({ action }) => action)).toEqual(['write_word', 'review_words', 'write_word', 'take_word_back']);
    expect(new Set(actions.map(({ actor }) => actor))).toEqual(new Set([`staff ${editor.id}`]));
  });

  it('two editors do not overwrite each other unawares', async () => {
    const word = await wordAt('de', 'equipment', 'barbell');
    expect((await write(word, 'Hantelstange', false)).status).toBe(200);
    const late = await write(word, 'Stange', true);
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict', data: { text: 'Hantelstange' } } });
    const stale = await write(
      { ...(await wordAt('de', 'equipment', 'barbell')), sourceHash: '0'.repeat(16) },
      'x',
      true,
    );
    expect(stale.status).toBe(409);
  });

  it('a new language needs no code: names, search and the single exercise speak it, the rest is English', async () => {
    const name = await wordAt('it', 'exercise', 'barbell-bench-press.name');
    expect(name.state).toBe('missing');
    await write(name, 'Distensioni su panca', true);
    await write(await wordAt('it', 'equipment', 'barbell'), 'Bilanciere', true);
    expect(await nameFor('barbell-bench-press', 'it')).toBe('Distensioni su panca');
    expect(await nameFor('barbell-back-squat', 'it')).toBe(await nameFor('barbell-back-squat', 'en'));
    const found = await reader.send('GET', `/api/people/${reader.id}/exercise-search?q=distensioni&locale=it`);
    expect((found.body as { slug: string; name: string }[])[0]).toMatchObject({ name: 'Distensioni su panca' });
    const equipment = (await reader.send('GET', '/api/equipment?locale=it')).body as { slug: string; name: string }[];
    expect(equipment.find(({ slug }) => slug === 'barbell')?.name).toBe('Bilanciere');
    const counts = (await editor.send('GET', '/api/staff/words')).body as WordCounts[];
    expect(counts.find((each) => each.locale === 'it' && each.kind === 'equipment')).toMatchObject({
      whole: 1,
      shipped: false,
    });
    for (const { total, missing, stale, unreviewed, whole, optional } of counts)
      expect(missing + stale + unreviewed + whole + optional).toBe(total);
  });

  it('the interface is worded anew for the running app, compiled and by version', async () => {
    const before = (await reader.send('GET', '/api/words/de')).body as { version: string };
    const word = await wordAt('de', 'interface', '{count, plural, one {# bar} other {# bars}}');
    expect((await write(word, 'Stangen', true)).body).toMatchObject({ code: 'bad_request' });
    expect((await write(word, '{count, plural, one {# Hantel} other {# Hanteln}}', true)).status).toBe(200);
    const after = (await reader.send('GET', `/api/words/de?version=${before.version}`)).body as {
      version: string;
      messages: Record<string, unknown>;
    };
    expect(after.version).not.toBe(before.version);
    expect(after.messages).toEqual({
      [word.key]: [['count', 'plural', { one: ['#', ' Hantel'], other: ['#', ' Hanteln'] }]],
    });
    expect((await app.visitor().send('GET', `/api/words/de?version=${after.version}`)).body).toEqual({
      version: after.version,
      messages: null,
      languages: expect.arrayContaining(['en', 'es', 'de', 'fr', 'it']),
    });
  });

  it.each([
    ['achievement', 'workouts-1.name', '/api/achievements', 'slug', 'workouts-1', 'name'],
    ['achievement', 'workouts-1.description', '/api/achievements', 'slug', 'workouts-1', 'description'],
    ['body_part', 'chest', '/api/body-parts', 'slug', 'chest', 'name'],
    ['life_category', 'shift_work.name', '/api/life-categories', 'slug', 'shift_work', 'name'],
    ['life_category', 'shift_work.description', '/api/life-categories', 'slug', 'shift_work', 'meaning'],
    ['bar_type', 'trap_bar', '/api/bar-types', 'slug', 'trap_bar', 'name'],
  ])('%s: %s is read where it is shown', async (kind, key, path, by, slug, part) => {
    const shown = async (locale: string): Promise<unknown> => {
      const { status, body } = await reader.send('GET', `${path}?locale=${locale}`);
      expect(status).toBe(200);
      return (body as Record<string, unknown>[]).find((each) => each[by] === slug)?.[part];
    };
    const word = await wordAt('de', kind, key);
    expect(await shown('de')).toBe(word.shipped);
    expect(word).toMatchObject({ state: 'whole', text: word.shipped });
    expect((await write(word, 'Probe auf Deutsch', true)).status).toBe(200);
    expect(await shown('de')).toBe('Probe auf Deutsch');
    expect(await shown('es')).not.toBe('Probe auf Deutsch');
    const other = await wordAt('pt', kind, key);
    expect(other.state).toBe('missing');
    await write(other, 'Prova em português', true);
    expect(await shown('pt')).toBe('Prova em português');
    expect((await editor.send('POST', `/api/staff/words/de/${kind}/take-back`, { key })).status).toBe(200);
    expect(await shown('de')).toBe(word.shipped);
  });

  it('a city is found and shown by the name translators gave it, and needs none', async () => {
    const counts = (await editor.send('GET', '/api/staff/words')).body as WordCounts[];
    expect(counts.find(({ locale, kind }) => locale === 'pt' && kind === 'city')).toMatchObject({
      missing: 0,
      whole: 0,
    });
    const london = await wordAt('pt', 'city', 'london-gb');
    expect(london).toMatchObject({ state: 'optional', text: '', source: 'London' });
    await write(london, 'Londres de Prova', true);
    const found = async (q: string, locale: string): Promise<string[]> =>
      ((await reader.send('GET', `/api/cities?q=${q}&locale=${locale}`)).body as { name: string }[]).map(
        ({ name }) => name,
      );
    expect(await found('london', 'pt')).toContain('Londres de Prova');
    expect(await found('prova', 'pt')).toEqual(['Londres de Prova']);
    expect(await found('london', 'en')).toContain('London');
  });

  it('further names of an exercise are not missing where there are none', async () => {
    const aliases = await wordAt('pt', 'exercise', 'barbell-back-squat.aliases');
    expect(aliases).toMatchObject({ state: 'optional', text: '' });
    expect((await listed('pt', 'exercise', 'state=missing&search=barbell-back-squat')).map(({ key }) => key)).toEqual(
      ['name', 'description', 'setup', 'execution', 'cues', 'mistakes'].map((part) => `barbell-back-squat.${part}`),
    );
    const open = await editor.send('GET', '/api/staff/words/pt/exercise/export?format=po&open=true');
    expect((open.body as { content: string }).content).not.toContain('exercise:barbell-back-squat.aliases');
  });

  it('the English of the interface is worded anew, and only of the interface', async () => {
    const word = await wordAt('en', 'interface', '{count, plural, one {# bar} other {# bars}}');
    expect(word).toMatchObject({ state: 'whole', text: word.source, shipped: word.source });
    expect((await write(word, 'Bars', true)).body).toMatchObject({ code: 'bad_request' });
    expect((await write(word, '{count, plural, one {# stick} other {# sticks}}', true)).status).toBe(200);
    const { body } = await reader.send('GET', '/api/words/en');
    expect(body).toMatchObject({
      messages: { [word.key]: [['count', 'plural', { one: ['#', ' stick'], other: ['#', ' sticks'] }]] },
    });
    const counts = (await editor.send('GET', '/api/staff/words')).body as WordCounts[];
    expect(counts.filter(({ locale }) => locale === 'en')).toMatchObject([{ kind: 'interface', missing: 0 }]);
    expect(await listed('en', 'exercise')).toEqual([]);
    const refused = await editor.send('PUT', '/api/staff/words/en/equipment', {
      key: 'barbell',
      text: 'Bar',
      sourceHash: 'a'.repeat(16),
      updatedAt: null,
    });
    expect(refused.status).toBe(404);
    const report = await editor.send('POST', '/api/staff/words/en/imports', {
      content: 'msgctxt "equipment:barbell"\nmsgid "Barbell"\nmsgstr "Bar"\n',
    });
    expect(report.body).toMatchObject({ taken: 0, refused: [{ id: 'barbell' }] });
    await editor.send('POST', '/api/staff/words/en/interface/take-back', { key: word.key });
    expect((await reader.send('GET', '/api/words/en')).body).toMatchObject({ messages: {} });
  });

  it('what another process writes is found by the version', async () => {
    const word = await wordAt('fr', 'equipment', 'barbell');
    const report = await importWordsFrom(
      app.database,
      'fr',
      `msgctxt "equipment:barbell"\nmsgid "${word.source}"\nmsgstr "Barre de test"\n`,
      { reviewed: true, overwrite: false },
    );
    expect(report).toMatchObject({ units: 1, taken: 1, refused: [], kept: [] });
    expect(await wordAt('fr', 'equipment', 'barbell')).toMatchObject({ shown: 'Barre de test', state: 'whole' });
  });

  it('a text whose English changed is stale, and yields to what is shipped', async () => {
    const word = await wordAt('es', 'equipment', 'kettlebell');
    await write(word, 'Pesa vieja', true);
    await app.database.owner((owner) =>
      owner.query(
        "update text_translations set source_hash = repeat('0', 16), reviewed_source_hash = repeat('0', 16) where key = 'kettlebell' and locale = 'es'",
      ),
    );
    expect(await wordAt('es', 'equipment', 'kettlebell')).toMatchObject({ state: 'stale', shown: word.shipped });
    expect((await listed('es', 'equipment', 'state=stale')).map(({ key }) => key)).toEqual(['kettlebell']);
  });

  it('pages go through every text once', async () => {
    const keys: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await editor.send(
        'GET',
        `/api/staff/words/pt/equipment?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      const page = body as { items: Word[]; nextCursor: string | null };
      keys.push(...page.items.map(({ key }) => key));
      cursor = page.nextCursor;
    }
    expect(new Set(keys).size).toBe(keys.length);
    const counts = (await editor.send('GET', '/api/staff/words')).body as WordCounts[];
    expect(keys).toHaveLength(counts.find(({ kind }) => kind === 'equipment')?.total ?? 0);
  });
});

describe('files of translators', () => {
  const fileOf = async (locale: string, kind: string, format: string): Promise<string> => {
    const { status, body } = await editor.send('GET', `/api/staff/words/${locale}/${kind}/export?format=${format}`);
    expect(status).toBe(200);
    return (body as { content: string }).content;
  };
  const send = async (locale: string, content: string, more: object = {}): Promise<ImportReport> => {
    const { status, body } = await editor.send('POST', `/api/staff/words/${locale}/imports`, { content, ...more });
    expect([status, body]).toMatchObject([200, {}]);
    return body as ImportReport;
  };

  it.each(['xliff', 'xliff12', 'po'])('%s: what was exported changes nothing when it comes back', async (format) => {
    for (const kind of [
      'interface',
      'exercise',
      'equipment',
      'achievement',
      'body_part',
      'life_category',
      'bar_type',
    ]) {
      const report = await send('de', await fileOf('de', kind, format));
      expect(report.refused).toEqual([]);
      expect(report).toMatchObject({ taken: 0, kept: [], unchanged: report.units - report.empty });
      expect(report.units).toBeGreaterThan(kind.includes('_') ? 5 : 100);
    }
  });

  it.each(['xliff', 'xliff12', 'po'])('%s: all of a language in another one is the same texts', async (format) => {
    const target = { xliff: 'sv', xliff12: 'da', po: 'nl' }[format] ?? '';
    const spanish = await fileOf('es', 'exercise', format);
    const renamed = spanish
      .replace(/(trgLang|target-language)="es"/, `$1="${target}"`)
      .replace('Language: es', `Language: ${target}`);
    const report = await send(target, renamed, { reviewed: true });
    expect(report.refused).toEqual([]);
    const words = await exportWordsTo(app.database, target, ['exercise'], { format: 'po', open: false });
    const wanted = await exportWordsTo(app.database, 'es', ['exercise'], { format: 'po', open: false });
    expect(words.replace(`Language: ${target}`, 'Language: es')).toBe(wanted);
  });

  it('names each bad unit and why, and takes the rest', async () => {
    const report = await send(
      'pt',
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="pt">
        <file id="equipment">
          <unit id="barbell"><segment><source>Barbell</source><target>Barra</target></segment></unit>
          <unit id="no_such_thing"><segment><source>x</source><target>y</target></segment></unit>
          <unit id="dumbbell"><segment><source>Dumbbell</source><target>   </target></segment></unit>
          <unit id="rack"><segment><target>Gaiola</target></segment></unit>
          <unit id="kettlebell"><segment><source>Kettlebell</source><target>${'x'.repeat(201)}</target></segment></unit>
        </file>
        <file id="gossip"><unit id="g"><segment><source>x</source><target>y</target></segment></unit></file>
      </xliff>`,
    );
    expect(report).toMatchObject({ units: 6, taken: 1, empty: 1, unchanged: 0, kept: [] });
    expect(report.refused.map(({ id }) => id).toSorted()).toEqual(['g', 'kettlebell', 'no_such_thing', 'rack']);
    expect(report.refused.every(({ reason }) => reason.length > 10)).toBe(true);
    expect(await wordAt('pt', 'equipment', 'barbell')).toMatchObject({ text: 'Barra', state: 'unreviewed' });
    const wrong = await editor.send('POST', '/api/staff/words/pt/imports', { content: '<xliff version="2.0"><file>' });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'unreadable_file' } });
    const other = await editor.send('POST', '/api/staff/words/pt/imports', {
      content: '<xliff version="2.0" srcLang="en" trgLang="it"/>',
    });
    expect(other).toMatchObject({ status: 422, body: { detail: expect.stringContaining('it is in it') } });
  });

  it('never goes over a text that was reviewed since the export without being told to, and says so', async () => {
    const exported = await fileOf('pt', 'equipment', 'xliff');
    const sent = exported.replace('>Barra<', '>Barra longa<');
    await write(await wordAt('pt', 'equipment', 'barbell'), 'Barra olímpica', true);
    const report = await send('pt', sent);
    expect(report.taken).toBe(0);
    expect(report.kept).toEqual([{ id: 'barbell', reason: expect.stringContaining('was reviewed here since') }]);
    expect((await wordAt('pt', 'equipment', 'barbell')).text).toBe('Barra olímpica');
    expect((await send('pt', sent, { overwrite: true })).taken).toBe(1);
    // Readers keep what was reviewed until the new text is.
    expect(await wordAt('pt', 'equipment', 'barbell')).toMatchObject({
      text: 'Barra longa',
      shown: 'Barra olímpica',
      state: 'unreviewed',
    });
  });

  it('made from an older English they come in as stale, never as reviewed', async () => {
    const report = await send('pt', 'msgctxt "equipment:dumbbell"\nmsgid "Dumb-bell of old"\nmsgstr "Haltere"\n', {
      reviewed: true,
    });
    expect(report.taken).toBe(1);
    expect(await wordAt('pt', 'equipment', 'dumbbell')).toMatchObject({ state: 'stale', shown: null });
  });
});
