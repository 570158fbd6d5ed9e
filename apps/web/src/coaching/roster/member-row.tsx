import { i18n } from '@halteres/i18n';
import type { ClassMember } from '@halteres/modules/coaching/contract';
import { Button, NativeSelect, Notice, showToast, TextInput } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { difficultyNames, optionsOf } from '../../planning/plan-words.ts';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import { refreshMembers } from './member-queries.ts';
import page from '../../shell/parts/page.module.css';

/** Somebody of the class; level and notes are changed in place. */
export function MemberRow({ member }: { member: ClassMember }): ReactNode {
  const [editing, setEditing] = useState(false);
  const remove = async () => {
    const { classId, id, clientId, name, level, notes } = member;
    await api.coaching.members.remove({ classId, id });
    await refreshMembers(classId);
    const again = async () => {
      await api.coaching.members.add({ classId, level, notes, ...(clientId === null ? { name } : { clientId }) });
      await refreshMembers(classId);
    };
    showToast({
      text: i18n._('{name} is off the roster.', { name }),
      undoText: i18n._('Undo'),
      onUndo: () => void again().catch(toastProblem),
    });
  };
  if (editing)
    return (
      <li className={page.item}>
        <MemberForm member={member} onClose={() => setEditing(false)} />
      </li>
    );
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        {member.clientId === null ? (
          <p className={page.itemTitle}>{member.name}</p>
        ) : (
          <Link to="/clients/$entityId" params={{ entityId: member.clientId }} className={page.itemLink ?? ''}>
            {member.name}
          </Link>
        )}
        <p className={page.small}>
          {[difficultyNames()[member.level], member.notes].filter((part) => part !== null && part !== '').join(' · ')}
        </p>
      </div>
      <div className={page.row}>
        <Button
          variant="default"
          h={40}
          aria-label={i18n._('Edit {name}', { name: member.name })}
          onClick={() => setEditing(true)}
        >
          {i18n._('Edit')}
        </Button>
        <Button
          variant="default"
          h={40}
          aria-label={i18n._('Take off {name}', { name: member.name })}
          onClick={() => void remove().catch(toastProblem)}
        >
          {i18n._('Take off')}
        </Button>
      </div>
    </li>
  );
}

function MemberForm({ member, onClose }: { member: ClassMember; onClose: () => void }): ReactNode {
  const [name, setName] = useState(member.name);
  const [level, setLevel] = useState(member.level);
  const [notes, setNotes] = useState(member.notes ?? '');
  const submit = useSubmit();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    void submit.run(async () => {
      await api.coaching.members.update({
        classId: member.classId,
        id: member.id,
        level,
        notes: notes.trim() === '' ? null : notes.trim(),
        ...(member.clientId === null ? { name: name.trim() } : {}),
      });
      await refreshMembers(member.classId);
      onClose();
    });
  };
  return (
    <form
      className={page.stack}
      onSubmit={onSubmit}
      noValidate
      aria-label={i18n._('Edit {name}', { name: member.name })}
    >
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      <div className={page.fields}>
        {member.clientId === null && (
          <TextInput
            size="md"
            label={i18n._('Name')}
            maxLength={120}
            value={name}
            error={name.trim() === '' ? i18n._('Enter a name.') : undefined}
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
        <TextInput
          size="md"
          label={i18n._('Notes')}
          maxLength={2000}
          value={notes}
          onChange={(event) => setNotes(event.currentTarget.value)}
        />
      </div>
      <div className={page.row}>
        <Button type="submit" h={40} loading={submit.busy}>
          {i18n._('Save')}
        </Button>
        <Button variant="default" h={40} onClick={onClose}>
          {i18n._('Cancel')}
        </Button>
      </div>
    </form>
  );
}
