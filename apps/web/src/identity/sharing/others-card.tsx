import { formatInstant, i18n } from '@halteres/i18n';
import { Card, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { useSettings } from '../../shell/session/session.ts';
import { scopeWord } from '../account/scope-words.ts';

/** Keys for programs that read in your name. */
export function KeysCard(): ReactNode {
  const { timeZone } = useSettings();
  const tokens = useQuery({
    queryKey: ['tokens'],
    queryFn: ({ signal }) => api.account.tokens.list({}, { signal }),
  });
  return (
    <Card title={i18n._('Programs with a key')}>
      <div className={page.stack}>
        <LoadState query={tokens} skeleton={<SkeletonRows rows={1} height={48} label={i18n._('Loading')} />}>
          {(list) => {
            const open = list.filter(
              ({ revokedAt, expiresAt }) => revokedAt === null && Date.parse(expiresAt) > Date.now(),
            );
            return open.length === 0 ? (
              <p className="secondary">{i18n._('None. No program reads your training in your name.')}</p>
            ) : (
              <ul className={page.list}>
                {open.map((token) => (
                  <li key={token.id} className={page.item}>
                    <div className={page.itemWords}>
                      <p className={page.itemTitle}>{token.name}</p>
                      <p className={page.small}>
                        {i18n._('{scopes}, until {date}', {
                          scopes: token.scopes.map(scopeWord).join(', '),
                          date: formatInstant(token.expiresAt, timeZone),
                        })}
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
            );
          }}
        </LoadState>
        <div className={page.row}>
          <ButtonLink to="/settings/account" variant="default">
            {i18n._('Make and revoke keys')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

/** Who else there is, and that they see none of it. */
export const OthersCard = (): ReactNode => (
  <Card title={i18n._('Everybody else')}>
    <ul className={page.list}>
      <li className={page.item}>
        {i18n._(
          'Those who look after a gym you joined see your name among its members. They see none of your training.',
        )}
      </li>
      <li className={page.item}>{i18n._('Other athletes, and clients of the same coach, see nothing of you.')}</li>
      <li className={page.item}>
        {i18n._(
          'The staff of this Halteres see none of your training or health. Whoever runs the machine it stands on could.',
        )}
      </li>
    </ul>
  </Card>
);
