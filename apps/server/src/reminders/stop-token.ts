import { createHmac, timingSafeEqual } from 'node:crypto';

const sign = (secret: string, userId: string): Buffer =>
  createHmac('sha256', secret).update(`stop reminders ${userId}`).digest();

/** What stops somebody's reminders, and can do nothing else. */
export const stopToken = (secret: string, userId: string): string =>
  `${userId.replaceAll('-', '')}.${sign(secret, userId).toString('base64url')}`;

/** Whose reminders a token stops; null where we did not make it. */
export function stoppedBy(secret: string, token: string): string | null {
  const [, id = '', given = ''] = /^([\da-f]{32})\.([\w-]{43})$/.exec(token) ?? [];
  const userId = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const expected = sign(secret, userId);
  const actual = Buffer.from(given, 'base64url');
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? userId : null;
}
