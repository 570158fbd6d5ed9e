import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalBytes, canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';

test('SHA-256 gives the published digests', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('SHA-256 agrees with another implementation at every length around a block', () => {
  for (let length = 0; length < 200; length++) {
    const text = 'é'.repeat(length % 7) + 'x'.repeat(length);
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});

test('canonical JSON does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }));
});

test('canonical JSON says what JSON says of any value, in the order of its keys', () => {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return new Map(
      Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]),
    );
  };
  const written = (value: unknown): string =>
    value instanceof Map
      ? `{${[...value].map(([key, inner]) => `${JSON.stringify(key)}:${written(inner)}`).join()}}`
      : Array.isArray(value)
        ? `[${value.map(written).join()}]`
        : JSON.stringify(value);
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }), (value) => {
      expect(canonicalJson([value, value, { inside: value }])).toBe(written(sorted([value, value, { inside: value }])));
    }),
    { seed: 20261122, numRuns: 2000 },
  );
});

test('the bytes of a long text beyond ASCII are its UTF-8, wherever it stands', () => {
  const value = Array.from({ length: 500 }, (_, i) => ({
    name: `${'Kniebeuge über 90° – «tief» 🏋️ '.repeat(i % 9)}${i}`,
  }));
  expect(new TextDecoder().decode(canonicalBytes(value))).toBe(JSON.stringify(value));
});
