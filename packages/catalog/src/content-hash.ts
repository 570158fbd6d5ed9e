import { createHash } from 'node:crypto';

/** 16 hex digits that follow the content: the beginning of SHA-256 over its JSON text. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}
