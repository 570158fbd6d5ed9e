import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '@halteres/database';
import { Failure } from '@halteres/modules/kernel/failure';
import type { SendMail } from '../mail.ts';

const HOUR = 3_600_000;

type Proof = { userId: string; email: string; isNew: boolean };
type Sender = { database: Database; publicUrl: string; sendMail: SendMail };

const identifierOf = (token: string): string => `address ${createHash('sha256').update(token).digest('hex')}`;

/** Sends the mail whose link proves that an address is somebody's: the one they have, or one they change to. */
export async function askForProof({ database, publicUrl, sendMail }: Sender, proof: Proof): Promise<void> {
  const token = randomBytes(32).toString('base64url');
  await database.auth.query('insert into accounts.verifications (identifier, value, expires_at) values ($1, $2, $3)', [
    identifierOf(token),
    JSON.stringify(proof),
    new Date(Date.now() + 24 * HOUR).toISOString(),
  ]);
  const link = `${publicUrl}/confirm-email?token=${token}`;
  await sendMail({
    to: proof.email,
    about: proof.userId,
    subject: proof.isNew ? 'Your new address for Halteres' : 'Is this your address?',
    text: `${proof.isNew ? 'Somebody, hopefully you, wants to sign in to Halteres with this address from now on.' : 'Somebody, hopefully you, made a Halteres account with this address.'}\n\nConfirm it here within a day:\n${link}\n\nIf it was not you, do nothing.\n`,
  });
}

/** Takes a token of such a mail; it works once. Returns the address that is proven now. */
export async function proveAddress({ database, sendMail }: Omit<Sender, 'publicUrl'>, token: string): Promise<string> {
  const gone = new Failure('GONE', 'This link was used or is older than a day. Ask for a new mail in the settings.');
  const { rows } = await database.auth.query<{ value: string }>(
    'delete from accounts.verifications where identifier = $1 and expires_at > now() returning value',
    [identifierOf(token)],
  );
  if (rows[0] === undefined) throw gone;
  const proof = JSON.parse(rows[0].value) as Proof;
  if (!proof.isNew) {
    const { rowCount } = await database.auth.query(
      'update accounts.logins set email_verified = true, updated_at = now() where id = $1 and email = $2',
      [proof.userId, proof.email],
    );
    if (rowCount === 0) throw gone;
    return proof.email;
  }
  const { rows: before } = await database.auth.query<{ email: string }>(
    'select email from accounts.logins where id = $1',
    [proof.userId],
  );
  const former = before[0]?.email;
  if (former === undefined) throw gone;
  await database.auth.query(
    'update accounts.logins set email = $2, email_verified = true, updated_at = now() where id = $1',
    [proof.userId, proof.email],
  );
  await sendMail({
    to: former,
    about: proof.userId,
    subject: 'Your address for Halteres was changed',
    text: 'The new address was confirmed: from now on you sign in with it, and this one is forgotten.\n\nIf it was not you, tell whoever runs this Halteres at once.\n',
  });
  return proof.email;
}
