import { createHash } from 'node:crypto';

/** The id of something shipped, made from its slug (a UUIDv5), so that every installation and every device agrees on it. */
export function shippedId(kind: 'exercise' | 'equipment' | 'achievement' | 'city', slug: string): string {
  const bytes = createHash('sha1').update(`halteres:${kind}:${slug}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
