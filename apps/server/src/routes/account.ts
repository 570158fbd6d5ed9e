import { createToken, listTokens, revokeToken } from '@halteres/modules/identity/account/api-tokens';
import { listConsents, withdrawConsent } from '@halteres/modules/identity/account/consents';
import { importArchive } from '@halteres/modules/identity/account/import-archive';
import { Failure } from '@halteres/modules/kernel/failure';
import { pokeSoon } from '@halteres/sync/server';
import { eraseAccount } from '../account/erase-account.ts';
import { askForProof, proveAddress } from '../account/prove-address.ts';
import { countTry, hasSecondFactor, refusing, requireCode, requirePassword } from '../account/prove-it-is-you.ts';
import { listSessions, renameSession, revokeOtherSessions, revokeSession } from '../account/sessions.ts';
import { asMe, whoAmI, type RequestContext } from '../context.ts';
import { api, DONE } from './implementer.ts';

const { email, password, secondFactor, sessions, tokens, consents, archive } = api.account;

type Login = { email: string; email_verified: boolean };

async function myLogin(context: RequestContext): Promise<Login> {
  const { rows } = await context.database.auth.query<Login>(
    'select email, email_verified from accounts.logins where id = $1',
    [whoAmI(context).userId],
  );
  if (rows[0] === undefined) throw new Failure('UNAUTHORIZED');
  return rows[0];
}

/** Hands the cookies of a call to better-auth on to whoever asked. */
function keepCookies(context: RequestContext, headers: Headers): void {
  context.setCookies.splice(0, context.setCookies.length, ...headers.getSetCookie());
}

export const account = {
  email: {
    sendVerification: email.sendVerification.handler(async ({ context }) => {
      const me = await myLogin(context);
      if (me.email_verified) throw new Failure('CONFLICT', 'Your address is proven already.');
      await countTry(context, 'verification mail', 2);
      await askForProof(context, { userId: whoAmI(context).userId, email: me.email, isNew: false });
      return DONE;
    }),
    change: email.change.handler(async ({ context, input }) => {
      await requirePassword(context, input.password);
      const wanted = input.email.toLowerCase();
      const me = await myLogin(context);
      if (wanted === me.email) throw new Failure('BAD_REQUEST', 'email: this is your address already.');
      await countTry(context, 'verification mail', 2);
      const { rows } = await context.database.auth.query<{ id: string }>(
        'select id from accounts.logins where email = $1',
        [wanted],
      );
      // Whose an address is, only its owner learns.
      if (rows[0] === undefined)
        await askForProof(context, { userId: whoAmI(context).userId, email: wanted, isNew: true });
      else
        await context.sendMail({
          to: wanted,
          about: rows[0].id,
          subject: 'You have a Halteres account already',
          text: 'Somebody, hopefully you, wanted to use this address for another account. It is used by yours already.\n',
        });
      await context.sendMail({
        to: me.email,
        about: whoAmI(context).userId,
        subject: 'A new address for Halteres was asked for',
        text: 'Somebody, hopefully you, asked to sign in with another address from now on. Nothing changes until that address is confirmed.\n\nIf it was not you, change your password and sign out everywhere else.\n',
      });
      return DONE;
    }),
    confirm: email.confirm.handler(async ({ context, input }) => ({ email: await proveAddress(context, input.token) })),
  },
  password: {
    change: password.change.handler(async ({ context, input }) => {
      await countTry(context, 'password');
      const { headers } = await refusing(() =>
        context.auth.api.changePassword({
          headers: context.headers,
          body: { currentPassword: input.current, newPassword: input.next, revokeOtherSessions: true },
          returnHeaders: true,
        }),
      );
      keepCookies(context, headers);
      await context.sendMail({
        to: (await myLogin(context)).email,
        about: whoAmI(context).userId,
        subject: 'Your password for Halteres was changed',
        text: 'You were signed out everywhere else.\n\nIf it was not you, set a new password at once: use “Forgot your password” where you sign in.\n',
      });
      return DONE;
    }),
  },
  secondFactor: {
    get: secondFactor.get.handler(async ({ context }) => {
      const { rows } = await context.database.auth.query<{ backup_codes: string }>(
        'select backup_codes from accounts.two_factors where user_id = $1 and verified',
        [whoAmI(context).userId],
      );
      const left = rows[0] === undefined ? 0 : (JSON.parse(rows[0].backup_codes) as string[]).length;
      return { enabled: await hasSecondFactor(context), recoveryCodesLeft: left };
    }),
    start: secondFactor.start.handler(async ({ context, input }) => {
      await countTry(context, 'password');
      const answer = await refusing(() =>
        context.auth.api.enableTwoFactor({ headers: context.headers, body: { password: input.password } }),
      );
      if (!('totpURI' in answer)) throw new Error('better-auth began another second factor than was asked for');
      const key = new URL(answer.totpURI).searchParams.get('secret') ?? '';
      return { link: answer.totpURI, key: key.replaceAll(/(.{4})(?=.)/g, '$1 '), recoveryCodes: answer.backupCodes };
    }),
    confirm: secondFactor.confirm.handler(async ({ context, input }) => {
      await countTry(context, 'code');
      const { headers } = await refusing(() =>
        context.auth.api.verifyTOTP({ headers: context.headers, body: { code: input.code }, returnHeaders: true }),
      );
      keepCookies(context, headers);
      return DONE;
    }),
    disable: secondFactor.disable.handler(async ({ context, input }) => {
      await requirePassword(context, input.password);
      await requireCode(context, input.code);
      const { headers } = await refusing(() =>
        context.auth.api.disableTwoFactor({
          headers: context.headers,
          body: { password: input.password },
          returnHeaders: true,
        }),
      );
      keepCookies(context, headers);
      return DONE;
    }),
    renewCodes: secondFactor.renewCodes.handler(async ({ context, input }) => {
      await requirePassword(context, input.password);
      await requireCode(context, input.code);
      const { backupCodes } = await refusing(() =>
        context.auth.api.generateBackupCodes({ headers: context.headers, body: { password: input.password } }),
      );
      return { recoveryCodes: backupCodes };
    }),
  },
  sessions: {
    list: sessions.list.handler(({ context }) => listSessions(context.database, whoAmI(context))),
    rename: sessions.rename.handler(async ({ context, input }) => {
      await renameSession(context.database, whoAmI(context), input.id, input.name);
      return DONE;
    }),
    revoke: sessions.revoke.handler(async ({ context, input }) => {
      await revokeSession(context.database, whoAmI(context), input.id);
      return DONE;
    }),
    revokeOthers: sessions.revokeOthers.handler(async ({ context }) => ({
      signedOut: await revokeOtherSessions(context.database, whoAmI(context)),
    })),
  },
  tokens: {
    list: tokens.list.handler(({ context }) => asMe(context, listTokens)),
    create: tokens.create.handler(({ context, input }) => asMe(context, (db, me) => createToken(db, me, input))),
    revoke: tokens.revoke.handler(async ({ context, input }) => {
      await asMe(context, (db, me) => revokeToken(db, me, input.id));
      return DONE;
    }),
  },
  consents: {
    list: consents.list.handler(({ context }) => asMe(context, listConsents)),
    withdraw: consents.withdraw.handler(async ({ context, input }) => {
      const coach = await asMe(context, (db, me) => withdrawConsent(db, me, input.id));
      pokeSoon(context.database, [whoAmI(context).userId, coach]);
      return DONE;
    }),
  },
  archive: {
    restore: archive.restore.handler(({ context, input }) => asMe(context, (db, me) => importArchive(db, me, input))),
  },
  erase: api.account.erase.handler(async ({ context, input }) => {
    await requirePassword(context, input.password);
    if (await hasSecondFactor(context)) {
      if (input.code === undefined) throw new Failure('BAD_REQUEST', 'code: your second factor is needed too.');
      await requireCode(context, input.code);
    }
    await eraseAccount(context.database, context.dataDir, whoAmI(context).userId);
    return DONE;
  }),
};
