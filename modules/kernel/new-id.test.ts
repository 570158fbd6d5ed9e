import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test('an id is a UUIDv7 that carries its time', () => {
  const now = Date.UTC(2026, 10, 21, 9, 30);
  const id = newId(now);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now);
});

test('later ids sort after earlier ones', () => {
  expect(newId(2_000_000_000_000) > newId(1_999_999_999_999)).toBe(true);
});

test('the ids of one millisecond sort in the order they were made, however many', () => {
  const ids = Array.from({ length: 10_000 }, () => newId(1_700_000_000_000));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
