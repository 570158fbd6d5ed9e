import type { Database } from '@halteres/database';
import { newId } from '@halteres/modules/kernel/new-id';
import { betterAuth } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { Kysely, PostgresDialect } from 'kysely';
import type { Logger } from './log.ts';
import type { SendMail } from './mail.ts';
import { askForProof } from './account/prove-address.ts';
import { hashCode, hashedCodes } from './account/recovery-codes.ts';

export type AuthOptions = {
  database: Database;
  secret: string;
  publicUrl: string;
  sendMail: SendMail;
  log: Logger;
  /** The person an invitation was written for, when its token came with the sign-up. */
  personOf: (token: string) => Promise<string | null>;
};

export type Auth = ReturnType<typeof openAuth>;

const timestamps = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** Logins and sessions: better-auth over the schema `accounts`, which only halteres_auth reaches. */
export function openAuth({ database, secret, publicUrl, sendMail, log, personOf }: AuthOptions) {
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: database.auth }) });
  return betterAuth({
    appName: 'Halteres',
    secret,
    baseURL: publicUrl,
    basePath: '/api/auth',
    // Reached under another name of this machine, the page's own origin is as good as the public one.
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    telemetry: { enabled: false },
    database: { db: kysely.withSchema('accounts'), type: 'postgres' },
    advanced: {
      database: { generateId: () => newId() },
      cookiePrefix: 'halteres',
      useSecureCookies: publicUrl.startsWith('https:'),
    },
    rateLimit: { enabled: false },
    logger: { log: (level, message) => log[level === 'error' || level === 'warn' ? level : 'debug'](message) },
    emailAndPassword: {
      enabled: true,
      // The browser signs in after signing up, so that both answers to a sign-up look alike.
      autoSignIn: false,
      // Nobody but the owner of an address learns that it has an account.
      onExistingUserSignUp: ({ user }) =>
        sendMail({
          to: user.email,
          about: user.id,
          subject: 'You have a Halteres account already',
          text: `Somebody, hopefully you, tried to sign up with this address. You have an account already.\n\nSign in: ${publicUrl}/sign-in\nForgot the password: ${publicUrl}/forgot-password\n`,
        }),
      minPasswordLength: 10,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url }) =>
        sendMail({
          to: user.email,
          about: user.id,
          subject: 'A new password for Halteres',
          text: `Somebody, hopefully you, asked for a new password.\n\nSet it here within an hour:\n${url}\n\nIf it was not you, do nothing: the old one stays.\n`,
        }),
    },
    user: { modelName: 'logins', fields: { emailVerified: 'email_verified', ...timestamps } },
    session: {
      modelName: 'sessions',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...timestamps,
      },
      expiresIn: 60 * 86_400,
      updateAge: 86_400,
      cookieCache: { enabled: false },
    },
    account: {
      modelName: 'credentials',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...timestamps,
      },
    },
    verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', ...timestamps } },
    plugins: [
      twoFactor({
        issuer: 'Halteres',
        backupCodeOptions: { amount: 10, storeBackupCodes: hashedCodes(secret) },
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'two_factors',
            fields: {
              userId: 'user_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
    ],
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (context.path !== '/two-factor/verify-backup-code') return undefined;
        const body = context.body as { code?: unknown } | undefined;
        if (typeof body?.code !== 'string') return undefined;
        return { context: { body: { ...body, code: hashCode(secret, body.code) } } };
      }),
    },
    databaseHooks: {
      user: {
        create: {
          before: async (user, context) => {
            const token: unknown = context?.headers?.get('x-invitation');
            const id = typeof token === 'string' && token.length > 0 ? await personOf(token) : null;
            return { data: id === null ? user : { ...user, id } };
          },
          after: async (user) => {
            const proof = { userId: user.id, email: user.email, isNew: false };
            // An account is worth having without this mail; it can be sent again from the settings.
            await askForProof({ database, publicUrl, sendMail }, proof).catch((error: unknown) =>
              log.error({ err: error }, 'the first mail to an account could not be sent'),
            );
          },
        },
      },
    },
  });
}
