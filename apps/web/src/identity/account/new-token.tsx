import { i18n } from '@halteres/i18n';
import type { TokenScope } from '@halteres/modules/identity/account/contract';
import { NativeSelect, Notice, Switch, TextInput } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { api } from '../../shell/session/api.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import classes from './account.module.css';
import { InlineForm } from './inline-form.tsx';
import { scopeText, scopeWord } from './scope-words.ts';

type Props = { onMade: (secret: string) => Promise<void>; onCancel: () => void };

const SCOPES: readonly TokenScope[] = ['read', 'train', 'coach'];
const DAYS = [7, 30, 90, 365];

/** What a key is called, what it may do, and how long. */
export function NewToken({ onMade, onCancel }: Props): ReactNode {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly TokenScope[]>(['read']);
  const [days, setDays] = useState(90);
  const [tried, setTried] = useState(false);
  const submit = useSubmit();
  const onSubmit = () => {
    setTried(true);
    if (name.trim() === '' || scopes.length === 0) return;
    void submit.run(async () =>
      onMade((await api.account.tokens.create({ name: name.trim(), scopes: [...scopes], days })).secret),
    );
  };
  return (
    <InlineForm
      label={i18n._('Make a key')}
      submitText={i18n._('Make the key')}
      submit={submit}
      onSubmit={onSubmit}
      onCancel={onCancel}
      checksItself
    >
      <TextInput
        label={i18n._('What it is for')}
        size="md"
        required
        withAsterisk={false}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={tried && name.trim() === '' ? i18n._('Give it a name you know it by.') : undefined}
      />
      <fieldset className={classes.scopes}>
        <legend>{i18n._('What it may do')}</legend>
        {SCOPES.map((scope) => (
          <Switch
            key={scope}
            size="md"
            label={scopeWord(scope)}
            description={scopeText(scope)}
            checked={scopes.includes(scope)}
            onChange={(event) =>
              setScopes(event.currentTarget.checked ? [...scopes, scope] : scopes.filter((each) => each !== scope))
            }
          />
        ))}
      </fieldset>
      {tried && scopes.length === 0 && <Notice tone="danger" title={i18n._('Allow at least one thing.')} />}
      <NativeSelect
        label={i18n._('Ends after')}
        size="md"
        value={String(days)}
        onChange={(event) => setDays(Number(event.currentTarget.value))}
        data={DAYS.map((count) => ({ value: String(count), label: i18n._('{count} days', { count }) }))}
      />
    </InlineForm>
  );
}
