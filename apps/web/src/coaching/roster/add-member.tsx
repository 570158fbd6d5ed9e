import { i18n } from '@halteres/i18n';
import type { ClassMember } from '@halteres/modules/coaching/contract';
import { Button, NativeSelect, Notice, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { difficultyNames, optionsOf } from '../../planning/plan-words.ts';
import { api } from '../../shell/session/api.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import { clientChoiceQuery } from '../entity-queries.ts';
import { refreshMembers } from './member-queries.ts';
import page from '../../shell/parts/page.module.css';

type Props = { classId: string; members: readonly ClassMember[]; onClose: () => void };

/** A client, or somebody by name. */
export function AddMember({ classId, members, onClose }: Props): ReactNode {
  const clients = useQuery(clientChoiceQuery);
  const [clientId, setClientId] = useState('');
  const [name, setName] = useState('');
  const [level, setLevel] = useState<ClassMember['level']>('intermediate');
  const [tried, setTried] = useState(false);
  const submit = useSubmit();
  const there = new Set(members.map((member) => member.clientId));
  const free = (clients.data?.items ?? []).filter((client) => !there.has(client.id));
  const nameless = clientId === '' && name.trim() === '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameless) return;
    void submit.run(async () => {
      await api.coaching.members.add({
        classId,
        level,
        ...(clientId === '' ? { name: name.trim() } : { clientId }),
      });
      await refreshMembers(classId);
      setClientId('');
      setName('');
      setTried(false);
    });
  };
  return (
    <form className={page.stack} onSubmit={onSubmit} noValidate aria-label={i18n._('Add somebody')}>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      <div className={page.fields}>
        <NativeSelect
          size="md"
          label={i18n._('Client')}
          value={clientId}
          data={[
            { value: '', label: i18n._('Not a client') },
            ...free.map((client) => ({ value: client.id, label: client.name })),
          ]}
          onChange={(event) => setClientId(event.currentTarget.value)}
        />
        {clientId === '' && (
          <TextInput
            size="md"
            label={i18n._('Name')}
            maxLength={120}
            value={name}
            error={tried && nameless ? i18n._('Enter a name.') : undefined}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        <NativeSelect
          size="md"
          label={i18n._('Level')}
          value={level}
          data={optionsOf(difficultyNames())}
          onChange={(event) => setLevel(event.currentTarget.value as ClassMember['level'])}
        />
      </div>
      <div className={page.row}>
        <Button type="submit" h={40} loading={submit.busy}>
          {i18n._('Put on the roster')}
        </Button>
        <Button variant="default" h={40} onClick={onClose}>
          {i18n._('Finish')}
        </Button>
      </div>
    </form>
  );
}
