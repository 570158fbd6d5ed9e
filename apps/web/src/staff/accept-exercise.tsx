import { i18n } from '@halteres/i18n';
import type { ExerciseProposal } from '@halteres/modules/catalog/contract';
import { Button, NativeSelect, Notice, showToast, Textarea, TextInput } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { LEVELS, levelName } from '../catalogue/words/level-words.ts';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { refreshProposals } from './staff-queries.ts';

type Props = { proposal: ExerciseProposal; onCancel: () => void };

/** A proposed exercise into the catalogue, as staff word it. */
export function AcceptExercise({ proposal: { ownerId, id, name, instructions }, onCancel }: Props): ReactNode {
  const [words, setWords] = useState({
    name,
    description: '',
    setup: '',
    execution: instructions,
    cues: '',
    mistakes: '',
  });
  const [skill, setSkill] = useState(2);
  const submit = useSubmit();
  const field = (key: keyof typeof words) => ({
    size: 'md' as const,
    value: words[key],
    error: submit.fieldProblem(key),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setWords((before) => ({ ...before, [key]: value }));
    },
  });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit.run(async () => {
      await api.catalog.proposals.accept({ ownerId, id, ...words, skill });
      showToast({ text: i18n._('{name} is in the catalogue.', { name: words.name }) });
      await refreshProposals();
    });
  };
  return (
    <form className={page.stack} onSubmit={onSubmit} noValidate>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      <TextInput label={i18n._('Name')} maxLength={120} {...field('name')} />
      <TextInput label={i18n._('What it is, in one sentence')} maxLength={1000} {...field('description')} />
      <Textarea label={i18n._('Set up')} autosize {...field('setup')} />
      <Textarea label={i18n._('Do it')} autosize {...field('execution')} />
      <Textarea label={i18n._('Think of')} autosize {...field('cues')} />
      <Textarea label={i18n._('Common mistakes')} autosize {...field('mistakes')} />
      <NativeSelect
        size="md"
        label={i18n._('Level')}
        value={String(skill)}
        onChange={(event) => setSkill(Number(event.currentTarget.value))}
        data={LEVELS.map((level) => ({ value: String(level), label: levelName(level) }))}
      />
      <div className={page.row}>
        <Button type="submit" h={40} loading={submit.busy}>
          {i18n._('Into the catalogue')}
        </Button>
        <Button variant="subtle" h={40} onClick={onCancel}>
          {i18n._('Cancel')}
        </Button>
      </div>
    </form>
  );
}
