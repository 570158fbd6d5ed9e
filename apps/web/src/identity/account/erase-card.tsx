import { i18n } from '@halteres/i18n';
import { Button, Card } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { forgetSession, useMe } from '../../shell/session/session.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import page from '../../shell/parts/page.module.css';
import { PasswordField } from '../credential-fields.tsx';
import { InlineForm } from './inline-form.tsx';
import classes from './account.module.css';
import { CodeField } from './code-field.tsx';

/** What erasing takes away, before it asks for the proof that it is you. */
export function EraseCard(): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <Card title={i18n._('Erase the account')}>
      {open ? (
        <EraseForm onCancel={() => setOpen(false)} />
      ) : (
        <div className={page.stack}>
          <p>{i18n._('All that is yours goes at once and for good. Download your archive first.')}</p>
          <div className={page.row}>
            <Button variant="default" h={40} onClick={() => setOpen(true)}>
              {i18n._('Erase the account')}
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}

function EraseForm({ onCancel }: { onCancel: () => void }): ReactNode {
  const { id, coaches } = useMe();
  const factor = useQuery({
    queryKey: ['second-factor'],
    queryFn: ({ signal }) => api.account.secondFactor.get({}, { signal }),
  });
  const asksForCode = factor.data?.enabled === true;
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const submit = useSubmit();
  const onSubmit = () => {
    void submit.run(async () => {
      await api.account.erase({ password, ...(asksForCode ? { code: code.trim() } : {}) });
      const { forgetLog } = await import('../../training/account-sync.ts');
      await forgetLog(id);
      forgetSession();
      location.assign('/sign-up');
    });
  };
  return (
    <InlineForm
      label={i18n._('Erase the account')}
      submitText={i18n._('Erase everything now')}
      submit={submit}
      onSubmit={onSubmit}
      onCancel={onCancel}
    >
      <ul className={classes.lose}>
        <li>{i18n._('Your log, injuries, exercises, workouts, programs, gyms nobody else uses, and this login.')}</li>
        {coaches && (
          <li>{i18n._('Your clients, and the logs of those without a login. Others keep what they logged.')}</li>
        )}
        <li>{i18n._('A coach of yours keeps the programs they wrote, without your name, numbers and notes.')}</li>
        <li>{i18n._('Backups of this Halteres forget you as they grow old. It cannot be undone.')}</li>
      </ul>
      <PasswordField value={password} onChange={setPassword} />
      {asksForCode && (
        <CodeField description={i18n._('Or one of your recovery codes.')} value={code} onChange={setCode} />
      )}
    </InlineForm>
  );
}
