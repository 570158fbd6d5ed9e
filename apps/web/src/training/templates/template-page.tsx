import { i18n } from '@halteres/i18n';
import type { TemplateView } from '@halteres/modules/training/contract';
import {
  Button,
  Card,
  DeleteButton,
  EmptyState,
  Icon,
  NativeSelect,
  PageHeader,
  Skeleton,
  Textarea,
  TextInput,
} from '@halteres/ui';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { BackLink } from '../../shell/parts/button-link.tsx';
import page from '../../shell/parts/page.module.css';
import { useMe } from '../../shell/session/session.ts';
import { ExercisePicker } from '../exercises/exercise-picker.tsx';
import type { ExerciseEntry } from '../exercises/search-exercises.ts';
import type { Measure } from '../set-words.ts';
import { undoable } from '../undoable.ts';
import { useLog } from '../use-sync.ts';
import { TemplateExercise } from './template-exercise.tsx';
import { copyOf, newTemplateSet } from './template-sets.ts';
import { useStartTemplate, useTemplate, useTemplates } from './use-templates.ts';

const route = getRouteApi('/app/templates/$templateId');

/** A template, all of it to be changed in place. */
export function TemplatePage(): ReactNode {
  const { templateId } = route.useParams();
  const { id: personId } = useMe();
  const { data: template } = useTemplate(personId, templateId);
  if (template === undefined)
    return (
      <div className={page.narrow}>
        <Skeleton height={320} />
      </div>
    );
  if (template === null)
    return (
      <EmptyState
        icon="search"
        title={i18n._('This template is not on this device')}
        text={i18n._('It may have been removed, or not have come here yet. Connect once and it will.')}
      />
    );
  return <Template template={template} personId={personId} />;
}

function Template({ template, personId }: { template: TemplateView; personId: string }): ReactNode {
  const { templates } = useLog();
  const navigate = useNavigate();
  const start = useStartTemplate(personId);
  const { data } = useTemplates(personId);
  const [adding, setAdding] = useState(false);
  const { id, name, notes, folderId, exercises } = template;
  const change = (set: Partial<Pick<TemplateView, 'name' | 'notes' | 'folderId'>>) => {
    const before = Object.fromEntries(Object.keys(set).map((field) => [field, template[field as 'name']]));
    void undoable(
      i18n._('Template changed'),
      () => templates.edit({ id, ...set }),
      () => templates.edit({ id, ...before }),
    );
  };
  const add = ({ name: exerciseName, exerciseId, userExerciseId, measure }: ExerciseEntry) => {
    setAdding(false);
    const set = newTemplateSet(measure as Measure);
    let added = '';
    void undoable(
      i18n._('{name} added', { name: exerciseName }),
      async () => {
        const sets = [set, set, set];
        added = await templates.addExercise({ templateId: id, name: exerciseName, exerciseId, userExerciseId, sets });
      },
      () => templates.remove('template_exercises', { id: added }),
    );
  };
  const duplicate = async () => {
    const copy = i18n._('{name}, copy', { name }).slice(0, 200);
    const templateId = await templates.add({ name: copy, folderId, notes, exercises: copyOf(template) });
    await navigate({ to: '/templates/$templateId', params: { templateId } });
  };
  return (
    <div className={page.narrow}>
      <PageHeader
        back={<BackLink to="/templates">{i18n._('Templates')}</BackLink>}
        title={name}
        actions={
          <Button h={40} onClick={() => void start(template)}>
            {i18n._('Start')}
          </Button>
        }
      />
      <div className={page.stack}>
        <Card>
          <div className={page.fields}>
            <TextInput
              key={`name ${name}`}
              size="md"
              label={i18n._('Name')}
              maxLength={200}
              defaultValue={name}
              onBlur={(event) => {
                const next = event.currentTarget.value.trim();
                if (next !== '' && next !== name) change({ name: next });
              }}
            />
            <NativeSelect
              size="md"
              label={i18n._('Folder')}
              value={folderId ?? ''}
              data={[
                { value: '', label: i18n._('None') },
                ...(data?.folders ?? []).map((folder) => ({ value: folder.id, label: folder.name })),
              ]}
              onChange={({ currentTarget: { value } }) => change({ folderId: value === '' ? null : value })}
            />
            <Textarea
              key={`notes ${notes}`}
              className={page.whole}
              size="md"
              label={i18n._('Note')}
              maxLength={10_000}
              autosize
              minRows={2}
              defaultValue={notes ?? ''}
              onBlur={(event) => {
                const next = event.currentTarget.value.trim() === '' ? null : event.currentTarget.value.trim();
                if (next !== notes) change({ notes: next });
              }}
            />
          </div>
        </Card>
        {exercises.map((exercise) => (
          <TemplateExercise key={exercise.id} template={template} exercise={exercise} personId={personId} />
        ))}
        <Button variant="default" h={48} leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>
          {i18n._('Add exercise')}
        </Button>
        <div className={page.row}>
          <DeleteButton
            label={i18n._('Remove')}
            doneText={i18n._('Template removed')}
            undoText={i18n._('Undo')}
            failText={i18n._('The template could not be removed on this device.')}
            onDelete={async () => {
              await templates.remove('workout_templates', { id });
              await navigate({ to: '/templates' });
            }}
            onUndo={() => templates.restore('workout_templates', { id })}
          />
          <Button variant="default" h={40} onClick={() => void duplicate()}>
            {i18n._('Duplicate')}
          </Button>
        </div>
      </div>
      <ExercisePicker open={adding} personId={personId} onClose={() => setAdding(false)} onPick={add} />
    </div>
  );
}
