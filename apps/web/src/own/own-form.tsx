import { i18n } from '@halteres/i18n';
import { LATERALITIES, MOVEMENT_PATTERNS } from '@halteres/engine/catalog/taxonomy';
import { LOADINGS, MEASURES } from '@halteres/engine/catalog/exercise';
import type { UserExercise } from '@halteres/modules/catalog/contract';
import { NativeSelect, Notice, Textarea, TextInput } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { sideName } from '../catalogue/words/movement-words.ts';
import { patternGroups } from '../catalogue/words/pattern-words.ts';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { useMe } from '../shell/session/session.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { EquipmentChoice } from './equipment-choice.tsx';
import { MuscleRows } from './muscle-rows.tsx';
import { draftOf, EMPTY_DRAFT, inputOf, type OwnDraft } from './own-draft.ts';
import { OwnFormFrame } from './own-form-frame.tsx';
import { refreshOwn } from './own-queries.ts';
import { loadingName, measureName } from './own-words.ts';

/** An exercise of one's own, new or changed. */
export function OwnForm({ exercise, onDone }: { exercise: UserExercise | null; onDone: () => void }): ReactNode {
  const { id: personId } = useMe();
  const [draft, setDraft] = useState<OwnDraft>(exercise === null ? EMPTY_DRAFT : draftOf(exercise));
  const [tried, setTried] = useState(false);
  const submit = useSubmit();
  const change = (changed: Partial<OwnDraft>): void => setDraft((before) => ({ ...before, ...changed }));
  const input = inputOf(draft);
  const onSubmit = (): void => {
    setTried(true);
    if (input === null || input.name === '') return;
    void submit.run(async () => {
      if (exercise === null) await api.catalog.mine.create({ ...input, personId });
      else await api.catalog.mine.update({ ...input, personId, id: exercise.id });
      await refreshOwn();
      onDone();
    });
  };
  return (
    <OwnFormFrame
      title={exercise === null ? i18n._('A new exercise') : exercise.name}
      draft={draft}
      onChange={change}
      sharing={i18n._('My clients may see and log it')}
      submit={submit}
      onSubmit={onSubmit}
      onDone={onDone}
    >
      <TextInput
        size="md"
        label={i18n._('Name')}
        maxLength={120}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        error={tried && draft.name.trim() === '' ? i18n._('Enter a name.') : submit.fieldProblem('name')}
      />
      <div className={page.fields}>
        <NativeSelect
          size="md"
          label={i18n._('Counted in')}
          value={draft.measure}
          onChange={(event) =>
            change({ measure: MEASURES.find((each) => each === event.currentTarget.value) ?? 'reps' })
          }
          data={MEASURES.map((value) => ({ value, label: measureName(value) }))}
        />
        <NativeSelect
          size="md"
          label={i18n._('Load')}
          value={draft.loading}
          onChange={(event) => change({ loading: event.currentTarget.value })}
          data={LOADINGS.map((value) => ({ value, label: loadingName(value) }))}
        />
        <NativeSelect
          size="md"
          label={i18n._('Movement')}
          value={draft.pattern ?? ''}
          onChange={(event) =>
            change({ pattern: MOVEMENT_PATTERNS.find((each) => each === event.currentTarget.value) ?? null })
          }
          data={[{ value: '', label: i18n._('Not said') }, ...patternGroups()]}
        />
        <NativeSelect
          size="md"
          label={i18n._('Sides')}
          value={draft.laterality}
          onChange={(event) =>
            change({ laterality: LATERALITIES.find((each) => each === event.currentTarget.value) ?? 'bilateral' })
          }
          data={LATERALITIES.map((value) => ({ value, label: sideName(value) }))}
        />
      </div>
      <MuscleRows muscles={draft.muscles} onChange={(muscles) => change({ muscles })} />
      {tried && input === null && <Notice tone="danger" title={i18n._('Say of exactly one muscle that it leads.')} />}
      <EquipmentChoice equipment={draft.equipment} ownEquipment={draft.ownEquipment} onChange={change} />
      <Textarea
        size="md"
        autosize
        minRows={3}
        label={i18n._('How it is done')}
        description={i18n._('In sentences. Clients you share it with read this.')}
        maxLength={4000}
        value={draft.instructions ?? ''}
        onChange={(event) => change({ instructions: event.currentTarget.value || null })}
      />
    </OwnFormFrame>
  );
}
