import { i18n } from '@halteres/i18n';
import type { TemplateSet, TemplateView } from '@halteres/modules/training/contract';
import { ActionIcon, Button, Card, Icon, TextInput } from '@halteres/ui';
import type { ReactNode } from 'react';
import { useCatalogue } from '../exercises/use-catalogue.ts';
import { joinNext, partGroup } from '../logger/group-exercises.ts';
import { groupsOf, roundLabels } from '../logger/rounds.ts';
import { undoable } from '../undoable.ts';
import { useLog } from '../use-sync.ts';
import { moved } from './moved.ts';
import { TemplateSetRow } from './template-set-row.tsx';
import { newTemplateSet } from './template-sets.ts';
import { useMeasureOf } from './use-templates.ts';
import classes from './templates.module.css';

type Exercise = TemplateView['exercises'][number];
type Sets = (all: readonly TemplateSet[]) => TemplateSet[];
type Props = { template: TemplateView; exercise: Exercise; personId: string };

/** An exercise of a template with its sets: each change is written at once and can be taken back. */
export function TemplateExercise({ template: { exercises }, exercise, personId }: Props): ReactNode {
  const { templates } = useLog();
  const measure = useMeasureOf(personId)(exercise);
  const laterality = useCatalogue().byId.get(exercise.exerciseId ?? '')?.laterality;
  const hasSides = laterality !== undefined && laterality !== 'bilateral';
  const { id, name, sets, tempo } = exercise;
  const at = exercises.findIndex((each) => each.id === id);
  const next = exercises[at + 1];
  const label = roundLabels(exercises).get(id);
  const group = groupsOf(exercises).find((each) => each.some((member) => member.id === id));
  const isWithNext = next !== undefined && group?.some((member) => member.id === next.id) === true;
  const setTempo = (typed: string | null) => {
    void undoable(
      i18n._('{name} changed', { name }),
      () => templates.editExercise({ id, tempo: typed }),
      () => templates.editExercise({ id, tempo }),
    );
  };
  const setSets = (text: string, change: Sets, undo: Sets) => {
    void undoable(
      text,
      () => templates.changeSets({ id }, change),
      () => templates.changeSets({ id }, undo),
    );
  };
  const setPlace = (place: number, patch: Partial<TemplateSet>, before: TemplateSet) => {
    const was = Object.fromEntries(Object.keys(patch).map((field) => [field, before[field as keyof TemplateSet]]));
    const put =
      (fields: Partial<TemplateSet>): Sets =>
      (all) =>
        all.map((each, here) => (here === place ? { ...each, ...fields } : each));
    setSets(i18n._('Set changed'), put(patch), put(was));
  };
  const addSet = () => {
    let place = sets.length;
    setSets(
      i18n._('Set added'),
      (all) => {
        place = all.length;
        return [...all, all.at(-1) ?? newTemplateSet(measure)];
      },
      (all) => all.toSpliced(place, 1),
    );
  };
  const removeSet = (place: number) => {
    let removed: TemplateSet | undefined;
    setSets(
      i18n._('Set deleted'),
      (all) => {
        removed = all[place];
        return all.toSpliced(place, 1);
      },
      (all) => (removed === undefined ? [...all] : all.toSpliced(place, 0, removed)),
    );
  };
  const many = (text: string, changes: readonly { id: string; superset?: string | null; position?: number }[]) => {
    const before = changes.map((each) => {
      const { superset = null, position = 0 } = exercises.find((member) => member.id === each.id) ?? {};
      return { id: each.id, ...('superset' in each ? { superset } : { position }) };
    });
    const write = (all: typeof changes) => Promise.all(all.map((each) => templates.editExercise(each)));
    void undoable(
      text,
      () => write(changes),
      () => write(before),
    );
  };
  return (
    <Card flush>
      <div className={classes.head}>
        <h2 className={classes.grows}>
          {label !== undefined && <span className={classes.label}>{label}</span>} {name}
        </h2>
        {([-1, 1] as const).map((by) => (
          <ActionIcon
            key={by}
            variant="subtle"
            color="gray"
            size={40}
            disabled={by === -1 ? at <= 0 : next === undefined}
            onClick={() =>
              many(
                i18n._('{name} moved', { name }),
                moved(exercises, id, by).map((each) => ({ id: each.id, position: each.position })),
              )
            }
            aria-label={by === -1 ? i18n._('Move {name} up', { name }) : i18n._('Move {name} down', { name })}
          >
            <Icon name={by === -1 ? 'up' : 'down'} />
          </ActionIcon>
        ))}
        <ActionIcon
          variant="subtle"
          color="gray"
          size={40}
          onClick={() =>
            void undoable(
              i18n._('{name} taken out', { name }),
              () => templates.remove('template_exercises', { id }),
              () => templates.restore('template_exercises', { id }),
            )
          }
          aria-label={i18n._('Take {name} out', { name })}
        >
          <Icon name="trash" />
        </ActionIcon>
      </div>
      <ol className={classes.list}>
        {sets.map((set, place) => (
          <TemplateSetRow
            key={`${place} ${JSON.stringify(set)}`}
            number={place + 1}
            name={name}
            set={set}
            measure={measure}
            hasSides={hasSides || set.side !== null}
            onChange={(patch) => setPlace(place, patch, set)}
            onRemove={() => removeSet(place)}
          />
        ))}
      </ol>
      <div className={classes.foot}>
        <Button variant="default" h={40} disabled={sets.length >= 50} onClick={addSet}>
          {i18n._('Add a set')}
        </Button>
        {next !== undefined && !isWithNext && (
          <Button
            variant="default"
            h={40}
            onClick={() => many(i18n._('Done in rounds from now on'), joinNext(exercises, id))}
          >
            {i18n._('In rounds with {name}', { name: next.name })}
          </Button>
        )}
        {group !== undefined && (
          <Button
            variant="default"
            h={40}
            onClick={() => many(i18n._('The group is parted'), partGroup(exercises, id))}
          >
            {i18n._('Part the group')}
          </Button>
        )}
        <TextInput
          key={tempo}
          size="md"
          maxLength={20}
          aria-label={i18n._('Tempo of {name}', { name })}
          placeholder={i18n._('Tempo, such as 3-1-1-0')}
          defaultValue={tempo ?? ''}
          onBlur={(event) => {
            const typed = event.currentTarget.value.trim() === '' ? null : event.currentTarget.value.trim();
            if (typed !== tempo) setTempo(typed);
          }}
        />
      </div>
    </Card>
  );
}
