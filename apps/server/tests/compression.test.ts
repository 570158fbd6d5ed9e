import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

describe('answers on the wire', () => {
  let application: TestApplication;
  let coach: Visitor;
  beforeAll(async () => {
    application = await openTestApplication();
    coach = await application.person();
    for (let index = 0; index < 12; index += 1)
      await coach.send('POST', '/api/entities', { name: `Client ${index} with a name`, type: 'CLIENT', age: 30 });
  });
  afterAll(() => application.close());

  const get = (path: string, accepted?: string): Promise<Response> =>
    application.request(path, {
      headers: { cookie: coach.cookie, ...(accepted === undefined ? {} : { 'accept-encoding': accepted }) },
    });

  it.each(['gzip', 'br, gzip;q=0.8', '*'])('a long list is gzipped for %s', async (accepted) => {
    const response = await get('/api/entities', accepted);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    const packed = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-length')).toBe(String(packed.length));
    const plain = await (await get('/api/entities')).text();
    expect(gunzipSync(packed).toString()).toBe(plain);
    expect(packed.length).toBeLessThan(plain.length / 3);
  });

  it.each([undefined, 'identity', 'gzip;q=0', 'br', '*, gzip;q=0'])('and plain for %s', async (accepted) => {
    const response = await get('/api/entities', accepted);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(((await response.json()) as { items: unknown[] }).items).toHaveLength(12);
  });

  it('a short answer and a problem stay plain', async () => {
    for (const [path, type] of [
      ['/api/entities?limit=1', 'application/json'],
      ['/api/entities?limit=never', 'application/problem+json'],
    ] as const) {
      const response = await get(path, 'gzip');
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(response.headers.get('content-type')).toBe(type);
      expect(await response.json()).toBeTypeOf('object');
    }
  });
});
