import { Failure } from '@halteres/modules/kernel/failure';
import { readMe } from '@halteres/modules/identity/read-me';
import { updateMe } from '@halteres/modules/identity/update-me';
import { asMe, whoAmI } from '../context.ts';
import { api, DONE } from './implementer.ts';

export const identity = {
  me: {
    get: api.identity.me.get.handler(({ context }) => asMe(context, readMe)),
    update: api.identity.me.update.handler(({ context, input }) => asMe(context, (db, me) => updateMe(db, me, input))),
  },
  sessions: {
    list: api.identity.sessions.list.handler(async ({ context }) => {
      const me = whoAmI(context);
      const { rows } = await context.database.auth.query<{
        id: string;
        user_agent: string | null;
        ip_address: string | null;
        created_at: string;
        expires_at: string;
      }>(
        'select id, user_agent, ip_address, created_at, expires_at from accounts.sessions where user_id = $1 and expires_at > now() order by created_at desc',
        [me.userId],
      );
      return rows.map((row) => ({
        id: row.id,
        current: row.id === me.sessionId,
        userAgent: row.user_agent,
        ipAddress: row.ip_address,
        createdAt: row.created_at,
        expiresAt: row.expires_at,
      }));
    }),
    revoke: api.identity.sessions.revoke.handler(async ({ context, input }) => {
      const { rowCount } = await context.database.auth.query(
        'delete from accounts.sessions where user_id = $1 and id = $2',
        [whoAmI(context).userId, input.id],
      );
      if (rowCount === 0) throw new Failure('NOT_FOUND', 'There is no such session.');
      return DONE;
    }),
  },
};
