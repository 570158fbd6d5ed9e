import { createHmac } from 'node:crypto';

const HASH = /^[\da-f]{64}$/;

/** A recovery code as it is kept: without the key of this installation nobody can try codes against it. */
export const hashCode = (secret: string, code: string): string =>
  createHmac('sha256', secret).update(`recovery:${code.trim()}`).digest('hex');

/** For better-auth, which compares what it reads with what was typed: typed codes are hashed before it sees them. */
export const hashedCodes = (
  secret: string,
): { encrypt: (json: string) => Promise<string>; decrypt: (text: string) => Promise<string> } => ({
  encrypt: async (json) =>
    JSON.stringify((JSON.parse(json) as string[]).map((code) => (HASH.test(code) ? code : hashCode(secret, code)))),
  decrypt: async (text) => text,
});
