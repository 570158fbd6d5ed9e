import type { FeedView } from '@halteres/modules/calendar/feeds/contract';
import type { ScheduledWorkout } from '@halteres/modules/programs/contract';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimed, running, type Coach, type Running } from './running-program.ts';
import { openTestApplication, type TestApplication } from './test-application.ts';

let app: TestApplication;
let it: Running;
beforeAll(async () => {
  app = await openTestApplication({ logLevel: 'debug' });
  it = await running(app);
});
afterAll(() => app.close());

type Made = { feed: FeedView; url: string };
const make = async (who: Coach, more: object = {}): Promise<Made> => {
  const answer = await who.send('POST', '/api/me/calendar-feeds', { name: 'Phone', whose: 'clients', ...more });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body as Made;
};
const pathOf = (url: string): string => new URL(url).pathname;
const read = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  app.request(pathOf(url), { headers });
async function eventsOf(url: string): Promise<ICAL.Event[]> {
  const answer = await read(url);
  expect(answer.status).toBe(200);
  const root = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
  return root.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

describe('a feed', () => {
  test('is read without a cookie, by ical.js: all day, or at a time in the zone of the reader', async () => {
    await it.coach.send('PATCH', '/api/me', { settings: { timeZone: 'Europe/Berlin', locale: 'de' } });
    const { url } = await make(it.coach);
    const events = await eventsOf(url);
    const list = (await it.coach.send('GET', '/api/calendar?from=2026-10-01&to=2026-12-31')).body as ScheduledWorkout[];
    expect(events).toHaveLength(list.length);
    expect(events[0]?.startDate.isDate).toBe(true);
    expect(events[0]?.startDate.toString()).toBe('2026-10-05');
    expect(events[0]?.endDate.toString()).toBe('2026-10-06');
    expect(events[0]?.summary).toBe('Ben: Ganzkörper A');
    const timed = await eventsOf((await make(it.coach, { preferredTime: '18:00', entityId: it.entityId })).url);
    const at = (event: ICAL.Event | undefined): string | undefined => event?.startDate.toJSDate().toISOString();
    // Clocks went back on 25 October.
    expect(at(timed.find((event) => event.startDate.toString().startsWith('2026-10-23')))).toBe(
      '2026-10-23T16:00:00.000Z',
    );
    expect(at(timed.find((event) => event.startDate.toString().startsWith('2026-10-26')))).toBe(
      '2026-10-26T17:00:00.000Z',
    );
    expect(timed[0]?.duration.toSeconds()).toBe((list[0]?.estimatedMinutes ?? 0) * 60);
  });

  test('keeps its ids, and counts up what is moved', async () => {
    const { url } = await make(it.coach);
    const [before] = await eventsOf(url);
    const [first] = (await it.coach.send('GET', '/api/calendar?from=2026-10-05&to=2026-10-05'))
      .body as ScheduledWorkout[];
    const at = `/api/calendar/${it.coach.id}/${first?.id}`;
    await it.coach.send('PATCH', at, { date: '2026-10-06', time: '07:15' });
    const after = (await eventsOf(url)).find(({ uid }) => uid === before?.uid);
    expect(after?.startDate.toJSDate().toISOString()).toBe('2026-10-06T05:15:00.000Z');
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    expect(new Set((await eventsOf(url)).map(({ uid }) => uid)).size).toBe((await eventsOf(url)).length);
    await it.coach.send('PATCH', at, { date: '2026-10-05', time: null });
  });

  test('is not sent again while nothing changed, and tells nothing of health', async () => {
    const { url } = await make(it.coach);
    await it.coach.send('POST', `/api/people/${it.athleteId}/injuries`, {
      condition: 'knee_pfp',
      severity: 3,
      notes: 'whispered',
    });
    await it.coach.send('PATCH', `/api/entities/${it.entityId}`, { description: { story: 'whispered' } });
    const answer = await read(url);
    const body = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('private');
    expect(body).not.toMatch(/whispered|knee|82\.5|kg/);
    expect(body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const again = await read(url, { 'if-none-match': answer.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  test('is ended by being renewed or revoked; only a hash of the address is stored', async () => {
    const { feed, url } = await make(it.coach);
    const token = /([\w-]{43})\.ics$/.exec(url)?.[1] ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await app.database.owner((owner) => owner.query('select f::text as row from calendar_feeds f'));
    expect(JSON.stringify(rows)).not.toContain(token);
    const renewed = (await it.coach.send('POST', `/api/me/calendar-feeds/${feed.id}/renew`)).body as Made;
    expect((await read(url)).status).toBe(404);
    expect((await read(renewed.url)).status).toBe(200);
    const mallory = await app.person('Mallory');
    expect((await mallory.send('DELETE', `/api/me/calendar-feeds/${feed.id}`)).status).toBe(404);
    expect((await mallory.send('POST', `/api/me/calendar-feeds/${feed.id}/renew`)).status).toBe(404);
    expect((await it.coach.send('DELETE', `/api/me/calendar-feeds/${feed.id}`)).status).toBe(200);
    expect((await read(renewed.url)).status).toBe(404);
    expect((await app.request('/calendar/nonsense.ics')).status).toBe(404);
    expect((await app.request(`/calendar/${'a'.repeat(43)}.ics`)).status).toBe(404);
  });

  test('of an athlete shows what is planned for them, while they are coached; not what their coach plans for others', async () => {
    const mine = await running(app);
    const ben = await claimed(app, mine);
    const { url } = await make(ben, { whose: 'me' });
    expect((await eventsOf(url)).length).toBeGreaterThan(0);
    expect((await eventsOf(url))[0]?.summary).toBe('Full body A');
    const coaches = await make(mine.coach, { whose: 'me' });
    expect(await eventsOf(coaches.url)).toEqual([]);
    const refused = await ben.send('POST', '/api/me/calendar-feeds', {
      name: 'x',
      whose: 'clients',
      entityId: mine.entityId,
    });
    expect(refused.status).toBe(404);
    await ben.send('PATCH', `/api/me/coaches/${mine.coach.id}`, { end: true });
    expect(await eventsOf(url)).toEqual([]);
  });

  test('its address is in no log and no metric, and it is limited', async () => {
    const { url } = await make(it.coach);
    const token = /([\w-]{43})\.ics$/.exec(url)?.[1] ?? '';
    app.logged.length = 0;
    await read(url);
    await app.request(`/calendar/${'b'.repeat(43)}.ics?x=${token}`);
    const metrics = await (await app.request('/metrics')).text();
    const logged = app.logged.join('\n');
    expect(logged).toContain('/calendar/{token}.ics');
    expect(logged).not.toContain(token);
    expect(logged).not.toContain('b'.repeat(43));
    expect(metrics).not.toContain(token);
    expect(app.said.join('\n')).not.toContain(token);
    let last = 200;
    for (let tries = 0; tries < 70 && last !== 429; tries++) last = (await read(url)).status;
    expect(last).toBe(429);
  });

  test('refuses what makes no sense', async () => {
    for (const bad of [
      { name: ' ' },
      { whose: 'all' },
      { preferredTime: '25:00' },
      { whose: 'me', entityId: it.entityId },
    ])
      expect(
        (await it.coach.send('POST', '/api/me/calendar-feeds', { name: 'x', whose: 'clients', ...bad })).status,
        JSON.stringify(bad),
      ).toBe(400);
  });
});
