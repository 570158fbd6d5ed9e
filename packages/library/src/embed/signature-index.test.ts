import { describe, expect, it } from 'vitest';
import { seededHash } from '@halteres/engine/program/seeded';
import { SIGNATURE_BITS } from './signature.ts';
import { SignatureIndex } from './signature-index.ts';

const SEED = 1107;
const COUNT = 400;

const signatures = Array.from({ length: COUNT }, (_, id) =>
  Array.from({ length: SIGNATURE_BITS / 32 }, (__, word) =>
    seededHash(SEED + id, String(word))
      .toString(2)
      .padStart(32, '0'),
  ).join(''),
);
const bytes = Uint8Array.from(
  signatures.flatMap((bits) => (bits.match(/.{8}/g) ?? []).map((each) => parseInt(each, 2))),
);
const index = new SignatureIndex(
  signatures.map((_, id) => String(id)),
  bytes,
);
const apart = (a: string, b: string): number =>
  Array.from(a, (bit, at) => Number(bit !== b[at])).filter(Boolean).length;

describe(`signatures side by side, seed ${SEED}`, () => {
  it('finds the nearest as counting every bit does', () => {
    for (const wanted of signatures.slice(0, 5)) {
      const turned = wanted.replaceAll(/^.{60}/g, (bits) =>
        bits.replaceAll(/[01]/g, (bit) => (bit === '1' ? '0' : '1')),
      );
      const counted = signatures
        .map((bits, id) => ({ id, away: apart(bits, turned) }))
        .toSorted((a, b) => a.away - b.away || a.id - b.id)
        .slice(0, 25)
        .map(({ id }) => String(id));
      expect(index.nearest(turned, 25)).toEqual(counted);
    }
  });

  it('finds the nearest of some', () => {
    const some = ['7', '3', '399', '12', 'unknown'];
    const wanted = signatures[12] ?? '';
    const counted = [7, 3, 399, 12]
      .toSorted((a, b) => apart(signatures[a] ?? '', wanted) - apart(signatures[b] ?? '', wanted))
      .map(String);
    expect(index.nearestOf(some, wanted, 10)).toEqual(counted);
    expect(index.nearestOf(some, wanted, 1)).toEqual(['12']);
  });

  it('gives all there are where fewer are there than asked for', () => {
    expect(index.nearest(signatures[0] ?? '', COUNT * 2)).toHaveLength(COUNT);
    expect(new SignatureIndex([], new Uint8Array()).nearest(signatures[0] ?? '', 3)).toEqual([]);
  });

  it('refuses bytes that are not theirs', () => {
    expect(() => new SignatureIndex(['1'], new Uint8Array(127))).toThrow(/128 bytes/);
  });
});
