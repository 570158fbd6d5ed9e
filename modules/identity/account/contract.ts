import { z } from 'zod';
import { done, id, instant, name, route, text } from '../../kernel/contract.ts';

/** What a key for a program may do: read all I may read; log training; plan for clients, classes and gyms. */
export const TOKEN_SCOPES = ['read', 'train', 'coach'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export const CONSENT_PURPOSES = ['terms', 'coach_training', 'coach_health'] as const;

const password = text(200, 1);
/** Six digits of the authenticator app, or a recovery code. */
const code = text(20, 6);

export const session = z.object({
  id,
  current: z.boolean(),
  name: z.string().nullable(),
  userAgent: z.string().nullable(),
  ipAddress: z.string().nullable(),
  createdAt: instant,
  lastSeenAt: instant,
  expiresAt: instant,
});

export const apiToken = z.object({
  id,
  name: z.string(),
  /** The first letters, by which a key is told from others. */
  prefix: z.string(),
  scopes: z.array(z.enum(TOKEN_SCOPES)),
  createdAt: instant,
  expiresAt: instant,
  lastUsedAt: instant.nullable(),
  revokedAt: instant.nullable(),
});
export type ApiToken = z.infer<typeof apiToken>;

export const consent = z.object({
  id,
  purpose: z.enum(CONSENT_PURPOSES),
  version: z.string(),
  coachId: id.nullable(),
  coachName: z.string().nullable(),
  givenAt: instant,
  withdrawnAt: instant.nullable(),
});
export type Consent = z.infer<typeof consent>;

const rows = z.record(z.string().regex(/^[a-z_]{1,60}$/), z.array(z.record(z.string(), z.unknown())));

/** docs/archive.md says what each part holds. */
export const archive = z.object({
  format: z.literal('halteres-person'),
  version: z.literal(2),
  exportedAt: instant,
  person: z.object({ id, name: z.string().max(120).nullable(), email: z.string().max(320) }),
  /** Rows that an import puts back. */
  tables: rows,
  /** Clients without a login, whose log this person keeps, each with their rows. */
  clients: z.array(z.object({ id, tables: rows })).max(10_000),
  /** What is told but not put back: it belongs to the installation it came from. */
  records: rows,
});
export type Archive = z.infer<typeof archive>;

export const importReport = z.object({
  rows: z.number().int(),
  /** References to what this installation does not have, such as a gym of others; the row itself was taken. */
  emptied: z.number().int(),
  leftOut: z.array(z.object({ table: z.string(), rows: z.number().int() })),
});
export type ImportReport = z.infer<typeof importReport>;

export const accountContract = {
  email: {
    sendVerification: route
      .route({ method: 'POST', path: '/me/email/verification', summary: 'Send the mail that proves my address again' })
      .output(done),
    change: route
      .route({ method: 'POST', path: '/me/email', summary: 'Ask to change my address; the new one confirms by mail' })
      .input(z.object({ email: z.email().max(320), password }))
      .output(done),
    confirm: route
      .errors({ GONE: { status: 410, message: 'This link was used, withdrawn or has expired.' } })
      .route({ method: 'POST', path: '/email-confirmations', summary: 'Prove an address with the token of a mail' })
      .input(z.object({ token: text(200, 1) }))
      .output(z.object({ email: z.string() })),
  },
  password: {
    change: route
      .route({ method: 'POST', path: '/me/password', summary: 'Change my password; signs out everywhere else' })
      .input(z.object({ current: password, next: text(200, 10) }))
      .output(done),
  },
  secondFactor: {
    get: route
      .route({ method: 'GET', path: '/me/second-factor', summary: 'Whether a second factor is asked for' })
      .output(z.object({ enabled: z.boolean(), recoveryCodesLeft: z.number().int() })),
    start: route
      .route({ method: 'POST', path: '/me/second-factor', summary: 'Begin to set up an authenticator app' })
      .input(z.object({ password }))
      .output(z.object({ link: z.string(), key: z.string(), recoveryCodes: z.array(z.string()) })),
    confirm: route
      .route({ method: 'POST', path: '/me/second-factor/confirm', summary: 'Turn it on with a first code' })
      .input(z.object({ code }))
      .output(done),
    disable: route
      .route({ method: 'POST', path: '/me/second-factor/disable', summary: 'Turn it off with password and code' })
      .input(z.object({ password, code }))
      .output(done),
    renewCodes: route
      .route({ method: 'POST', path: '/me/second-factor/recovery-codes', summary: 'New recovery codes for the old' })
      .input(z.object({ password, code }))
      .output(z.object({ recoveryCodes: z.array(z.string()) })),
  },
  sessions: {
    list: route
      .route({ method: 'GET', path: '/me/sessions', summary: 'Where I am signed in' })
      .output(z.array(session)),
    rename: route
      .route({ method: 'PATCH', path: '/me/sessions/{id}', summary: 'Name a device' })
      .input(z.object({ id, name: text(80, 1) }))
      .output(done),
    revoke: route
      .route({ method: 'DELETE', path: '/me/sessions/{id}', summary: 'Sign a session out' })
      .input(z.object({ id }))
      .output(done),
    revokeOthers: route
      .route({ method: 'DELETE', path: '/me/sessions', summary: 'Sign out everywhere but here' })
      .output(z.object({ signedOut: z.number().int() })),
  },
  tokens: {
    list: route
      .route({ method: 'GET', path: '/me/tokens', summary: 'My keys for programs, newest first' })
      .output(z.array(apiToken)),
    create: route
      .route({ method: 'POST', path: '/me/tokens', summary: 'Make a key; it is shown this once', successStatus: 201 })
      .input(
        z.object({
          name: name.max(80),
          scopes: z.array(z.enum(TOKEN_SCOPES)).min(1).max(TOKEN_SCOPES.length),
          days: z.number().int().min(1).max(366),
        }),
      )
      .output(z.object({ token: apiToken, secret: z.string() })),
    revoke: route
      .route({ method: 'DELETE', path: '/me/tokens/{id}', summary: 'Revoke a key' })
      .input(z.object({ id }))
      .output(done),
  },
  consents: {
    list: route
      .route({ method: 'GET', path: '/me/consents', summary: 'What I agreed to, in which version, and until when' })
      .output(z.array(consent)),
    withdraw: route
      .route({ method: 'DELETE', path: '/me/consents/{id}', summary: 'Withdraw a consent; it has effect at once' })
      .input(z.object({ id }))
      .output(done),
  },
  archive: {
    restore: route
      .route({ method: 'POST', path: '/me/archive', summary: 'Put an archive back into a fresh account' })
      .input(archive)
      .output(importReport),
  },
  erase: route
    .route({ method: 'POST', path: '/me/erasure', summary: 'Erase my account and all that is mine, now' })
    .input(z.object({ password, code: code.optional() }))
    .output(done),
};
