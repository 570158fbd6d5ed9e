import { seededHash } from '@halteres/engine/program/seeded';

/** Adds a feature to a part of a vector at a few places, each with a sign, so that two features rarely meet in all. */
export function addHashed(part: Float32Array, feature: string, weight: number, places = 3): void {
  const each = weight / Math.sqrt(places);
  for (let place = 0; place < places; place += 1) {
    const hash = seededHash(place + 1, feature);
    const at = hash % part.length;
    part[at] = (part[at] ?? 0) + (hash >>> 31 === 0 ? each : -each);
  }
}

/** Makes a part as long as its share of the whole says; a part of zeros stays so. */
export function scale(part: Float32Array, length: number): void {
  let sum = 0;
  for (const value of part) sum += value * value;
  if (sum === 0) return;
  const factor = length / Math.sqrt(sum);
  for (let at = 0; at < part.length; at += 1) part[at] = (part[at] ?? 0) * factor;
}
