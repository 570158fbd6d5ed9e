import { i18n } from '@halteres/i18n';
import type { Entity, EntityInput } from '@halteres/modules/coaching/contract';
import { Button, Card, MultiChoice, NativeSelect, Notice, Textarea, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { gymListQuery } from '../gyms/gym-queries.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { weekdayOptions } from '../shell/parts/weekday-words.ts';
import { DailyLife } from './daily-life.tsx';
import { readDraft, type DraftErrors, type EntityDraft } from './entity-draft.ts';
import page from '../shell/parts/page.module.css';

type Props = {
  type: Entity['type'];
  initial: EntityDraft;
  submitText: string;
  onSubmit: (input: EntityInput) => Promise<void>;
};

/** The facts a program is made from. Only the name is needed; each other fact makes the program fit better. */
export function EntityForm({ type, initial, submitText, onSubmit }: Props): ReactNode {
  const units = useUnits();
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState<DraftErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const gyms = useQuery(gymListQuery);
  const submit = useSubmit();
  const isClass = type === 'CLASS';
  const set = <Field extends keyof EntityDraft>(field: Field, value: EntityDraft[Field]) => {
    setDraft((before) => ({ ...before, [field]: value }));
    setErrors(({ [field]: _gone, ...others }) => others);
  };
  const text = (
    field: Exclude<keyof EntityDraft, 'days' | 'gender'>,
    label: string,
    more: { placeholder?: string; description?: string; numeric?: boolean; required?: boolean } = {},
  ) => (
    <TextInput
      size="md"
      label={label}
      {...(more.placeholder === undefined ? {} : { placeholder: more.placeholder })}
      {...(more.description === undefined ? {} : { description: more.description })}
      {...(more.numeric === true ? { inputMode: 'decimal' as const } : {})}
      {...(more.required === true ? { required: true, withAsterisk: false } : {})}
      autoComplete="off"
      value={draft[field]}
      error={errors[field]}
      onChange={(event) => set(field, event.currentTarget.value)}
    />
  );
  const onFormSubmit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDraft(draft, type, units);
    setErrors(read.errors);
    if (Object.keys(read.errors).length > 0) {
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error]')?.focus(),
      );
      return;
    }
    void submit.run(() => onSubmit(read.input));
  };
  return (
    <form ref={form} className={`${page.stack} ${page.narrow}`} onSubmit={onFormSubmit} noValidate>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      <Card title={isClass ? i18n._('The class') : i18n._('The person')}>
        <div className={page.fields}>
          <div className={page.whole}>{text('name', i18n._('Name'), { required: true })}</div>
          {isClass ? (
            text('classSize', i18n._('People in a session'), { numeric: true })
          ) : (
            <>
              {text('age', i18n._('Age'), { numeric: true })}
              <NativeSelect
                size="md"
                label={i18n._('Sex')}
                value={draft.gender}
                onChange={(event) => set('gender', event.currentTarget.value as EntityDraft['gender'])}
                data={[
                  { value: '', label: i18n._('Not said') },
                  { value: 'female', label: i18n._('Female') },
                  { value: 'male', label: i18n._('Male') },
                  { value: 'other', label: i18n._('Other') },
                ]}
              />
              {text('height', i18n._('Height, {unit}', { unit: units.lengthUnit }), { numeric: true })}
              {text('weight', i18n._('Body weight, {unit}', { unit: units.weightUnit }), { numeric: true })}
            </>
          )}
          {!isClass && <DailyLife value={draft.lifeCategory} onChange={(chosen) => set('lifeCategory', chosen)} />}
          <div className={page.whole}>
            <Textarea
              size="md"
              label={i18n._('Goals')}
              autosize
              minRows={2}
              maxLength={4000}
              value={draft.goals}
              onChange={(event) => set('goals', event.currentTarget.value)}
            />
          </div>
          <div className={page.whole}>
            <Textarea
              size="md"
              label={i18n._('About')}
              autosize
              minRows={2}
              maxLength={4000}
              value={draft.about}
              onChange={(event) => set('about', event.currentTarget.value)}
            />
          </div>
        </div>
      </Card>
      {!isClass && (
        <Card title={i18n._('Strength and endurance')}>
          <div className={page.fields}>
            {text('squat', i18n._('Squat 1RM, {unit}', { unit: units.weightUnit }), { numeric: true })}
            {text('bench', i18n._('Bench 1RM, {unit}', { unit: units.weightUnit }), { numeric: true })}
            {text('deadlift', i18n._('Deadlift 1RM, {unit}', { unit: units.weightUnit }), { numeric: true })}
            {text('mileTime', i18n._('Mile time'), { placeholder: '6:45' })}
            {text('years', i18n._('Years of training'), { numeric: true })}
            {text('experience', i18n._('Kind of training'), { placeholder: i18n._('Such as powerlifting') })}
            {text('recovery', i18n._('Recovery, 1 to 10'), {
              numeric: true,
              description: i18n._('10 recovers very well'),
            })}
          </div>
        </Card>
      )}
      <Card title={i18n._('When and where')}>
        <div className={page.fields}>
          <div className={page.whole}>
            <MultiChoice
              label={i18n._('Training days')}
              options={weekdayOptions(units.firstWeekday)}
              value={draft.days}
              onChange={(days) => set('days', days)}
            />
          </div>
          {text('minutes', i18n._('Minutes a session'), { numeric: true })}
          <NativeSelect
            size="md"
            label={i18n._('Gym')}
            value={draft.gymId}
            onChange={(event) => set('gymId', event.currentTarget.value)}
            data={[
              { value: '', label: i18n._('None yet') },
              ...(gyms.data ?? []).map((gym) => ({ value: gym.id, label: gym.name })),
            ]}
          />
        </div>
      </Card>
      <div className={page.foot}>
        <Button type="submit" h={40} loading={submit.busy}>
          {submitText}
        </Button>
      </div>
    </form>
  );
}
