import { seededHash } from '@halteres/engine/program/seeded';

/** Bits of a signature; the column is as wide. */
export const SIGNATURE_BITS = 1024;

const rotations = new Map<number, Int8Array>();

/** A fixed random direction for each bit: +1 or -1 in every dimension, the same on every machine. */
function directionsOf(dimension: number): Int8Array {
  const known = rotations.get(dimension);
  if (known !== undefined) return known;
  const directions = new Int8Array(SIGNATURE_BITS * dimension);
  for (let at = 0; at < directions.length; at += 32) {
    const bits = seededHash(dimension, String(at));
    for (let bit = 0; bit < 32 && at + bit < directions.length; bit += 1) {
      directions[at + bit] = ((bits >>> bit) & 1) === 1 ? 1 : -1;
    }
  }
  rotations.set(dimension, directions);
  return directions;
}

/** On which side of each direction a vector lies, as PostgreSQL writes a `bit(1024)`. Vectors at a small angle differ in few. */
export function signatureOf(vector: Float32Array): string {
  const { length } = vector;
  const directions = directionsOf(length);
  // Most numbers of a vector that was made from words are zero.
  const said = Uint16Array.from([...vector.keys()].filter((at) => vector[at] !== 0));
  let bits = '';
  for (let from = 0; from < directions.length; from += length) {
    let sum = 0;
    for (let nth = 0; nth < said.length; nth += 1) {
      const at = said[nth] ?? 0;
      sum += (vector[at] ?? 0) * (directions[from + at] ?? 0);
    }
    bits += sum >= 0 ? '1' : '0';
  }
  return bits;
}

/** Of two unit vectors. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
