import { formatInstant, i18n } from '@halteres/i18n';
import { Button, Card, Notice, showToast, SkeletonRows, Tag } from '@halteres/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { useSettings } from '../../shell/session/session.ts';
import page from '../../shell/parts/page.module.css';
import classes from './account.module.css';
import { NewToken } from './new-token.tsx';
import { scopeWord } from './scope-words.ts';

/** Keys for programs that read or log in your name. */
export function TokensCard(): ReactNode {
  const { timeZone } = useSettings();
  const client = useQueryClient();
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const tokens = useQuery({
    queryKey: ['tokens'],
    queryFn: ({ signal }) => api.account.tokens.list({}, { signal }),
  });
  const again = () => client.invalidateQueries({ queryKey: ['tokens'] });
  const revoke = useMutation({
    mutationFn: (id: string) => api.account.tokens.revoke({ id }),
    onError: toastProblem,
    onSettled: again,
  });
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(() => showToast({ text: i18n._('The key is copied.') }), toastProblem);
  };
  const stateOf = (token: { revokedAt: string | null; expiresAt: string }): string | null => {
    if (token.revokedAt !== null) return i18n._('Revoked');
    return Date.parse(token.expiresAt) < Date.now() ? i18n._('Expired') : null;
  };
  return (
    <Card title={i18n._('Keys for programs')}>
      <div className={page.stack}>
        <p>{i18n._('A script or another app sends a key instead of your password, and does only what you allow.')}</p>
        {secret !== null && (
          <Notice
            tone="success"
            title={i18n._('Copy the key now: it is not shown again')}
            action={
              <Button variant="default" h={40} onClick={() => copy(secret)}>
                {i18n._('Copy the key')}
              </Button>
            }
          >
            <code className={classes.key}>{secret}</code>
          </Notice>
        )}
        {making ? (
          <NewToken
            onCancel={() => setMaking(false)}
            onMade={async (made) => {
              await again();
              setMaking(false);
              setSecret(made);
            }}
          />
        ) : (
          <div className={page.row}>
            <Button
              variant="default"
              h={40}
              onClick={() => {
                setSecret(null);
                setMaking(true);
              }}
            >
              {i18n._('Make a key')}
            </Button>
          </div>
        )}
        <LoadState query={tokens} skeleton={<SkeletonRows rows={1} height={64} label={i18n._('Loading')} />}>
          {(list) => (
            <ul className={page.list}>
              {list.map((token) => {
                const state = stateOf(token);
                return (
                  <li key={token.id} className={page.item}>
                    <div className={page.itemWords}>
                      <p className={page.itemTitle}>{token.name}</p>
                      <p className={page.small}>
                        {[
                          `${token.prefix}…`,
                          ...token.scopes.map(scopeWord),
                          i18n._('until {date}', { date: formatInstant(token.expiresAt, timeZone) }),
                          token.lastUsedAt === null
                            ? i18n._('never used')
                            : i18n._('used {date}', { date: formatInstant(token.lastUsedAt, timeZone) }),
                        ].join(' · ')}
                      </p>
                    </div>
                    {state === null ? (
                      <ConfirmButton
                        label={i18n._('Revoke')}
                        name={i18n._('Revoke {name}', { name: token.name })}
                        question={i18n._('Programs that use it are refused from then on.')}
                        yes={i18n._('Revoke it')}
                        busy={revoke.isPending}
                        onConfirm={() => revoke.mutate(token.id)}
                      />
                    ) : (
                      <Tag>{state}</Tag>
                    )}
                  </li>
                );
              })}
            </ul>
          )}
        </LoadState>
      </div>
    </Card>
  );
}
