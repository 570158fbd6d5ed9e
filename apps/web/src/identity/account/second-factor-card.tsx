import { i18n } from '@halteres/i18n';
import { Button, Card, SkeletonRows, Tag } from '@halteres/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { LoadState } from '../../shell/parts/load-state.tsx';
import page from '../../shell/parts/page.module.css';
import { PasswordAndCode } from './password-and-code.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SetUpFactor } from './set-up-factor.tsx';

type Doing = { what: 'look' | 'set up' | 'turn off' | 'renew' } | { what: 'show'; codes: readonly string[] };

/** Whether a code of your phone is asked for besides the password. */
export function SecondFactorCard(): ReactNode {
  const client = useQueryClient();
  const [doing, setDoing] = useState<Doing>({ what: 'look' });
  const state = useQuery({
    queryKey: ['second-factor'],
    queryFn: ({ signal }) => api.account.secondFactor.get({}, { signal }),
  });
  const show = async (codes: readonly string[]) => {
    await client.invalidateQueries({ queryKey: ['second-factor'] });
    setDoing({ what: 'show', codes });
  };
  const look = () => setDoing({ what: 'look' });
  return (
    <Card
      title={i18n._('Second factor')}
      aside={state.data?.enabled === true ? <Tag tone="success">{i18n._('On')}</Tag> : undefined}
    >
      <LoadState query={state} skeleton={<SkeletonRows rows={2} label={i18n._('Loading')} />}>
        {({ enabled, recoveryCodesLeft }) => {
          if (doing.what === 'show') return <RecoveryCodes codes={doing.codes} onDone={look} />;
          if (doing.what === 'set up') return <SetUpFactor onDone={show} onCancel={look} />;
          if (doing.what === 'turn off')
            return (
              <PasswordAndCode
                label={i18n._('Turn it off')}
                onCancel={look}
                onSubmit={async (proof) => {
                  await api.account.secondFactor.disable(proof);
                  await client.invalidateQueries({ queryKey: ['second-factor'] });
                  look();
                }}
              />
            );
          if (doing.what === 'renew')
            return (
              <PasswordAndCode
                label={i18n._('Make new codes')}
                onCancel={look}
                onSubmit={async (proof) => show((await api.account.secondFactor.renewCodes(proof)).recoveryCodes)}
              />
            );
          return (
            <div className={page.stack}>
              <p>
                {enabled
                  ? i18n._('Signing in asks for a code of your app.')
                  : i18n._('With an authenticator app, a stolen password alone opens nothing.')}
              </p>
              {enabled && <p>{i18n._('Recovery codes left: {count}', { count: recoveryCodesLeft })}</p>}
              <div className={page.row}>
                {enabled ? (
                  <>
                    <Button variant="default" h={40} onClick={() => setDoing({ what: 'renew' })}>
                      {i18n._('New recovery codes')}
                    </Button>
                    <Button variant="subtle" h={40} onClick={() => setDoing({ what: 'turn off' })}>
                      {i18n._('Turn it off')}
                    </Button>
                  </>
                ) : (
                  <Button variant="default" h={40} onClick={() => setDoing({ what: 'set up' })}>
                    {i18n._('Set it up')}
                  </Button>
                )}
              </div>
            </div>
          );
        }}
      </LoadState>
    </Card>
  );
}
