import { i18n } from '@halteres/i18n';
import { gymDetailsSchema, type GymDetails } from '@halteres/engine/gym/details';
import { cellsOfDetails } from '@halteres/engine/gym/details-cells';
import { changesBetween } from '@halteres/engine/load/cells';
import { Button, Card, Checkbox, Notice, SegmentedChoice, Textarea, TextInput } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';
import type { GymRecord } from '../gym-queries.ts';
import { useGymSave } from '../use-gym-save.ts';
import { CitySelect } from './city-select.tsx';
import { ConflictList } from './conflict-list.tsx';
import { HoursEditor } from './hours-editor.tsx';
import classes from './gym.module.css';

type TextField = 'about' | 'address' | 'addressMore' | 'postalCode' | 'phone' | 'website';

/** Where a gym is, when it is open and who sees it, to be changed by who looks after it. */
export function DetailsForm({ gym, onDone }: { gym: GymRecord; onDone: () => void }): ReactNode {
  const [base, setBase] = useState(gym.details);
  const [details, setDetails] = useState<GymDetails>(gym.details);
  const [city, setCity] = useState(gym.city);
  const [round, setRound] = useState(0);
  const saving = useGymSave(gym.id, (record) => {
    setBase(record.details);
    setDetails(record.details);
    setCity(record.city);
    setRound((before) => before + 1);
  });
  const set = (change: Partial<GymDetails>) => setDetails((before) => ({ ...before, ...change }));
  const changes = changesBetween(cellsOfDetails(base), cellsOfDetails(details));
  const wrong = new Set(
    (gymDetailsSchema.safeParse(details).error?.issues ?? []).map((issue) => String(issue.path[0] ?? '')),
  );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong.size === 0 && changes.length > 0) saving.save(changes);
  };
  const text = (field: TextField, label: string, maxLength: number, error?: string) => (
    <TextInput
      size="md"
      label={label}
      maxLength={maxLength}
      value={details[field] ?? ''}
      error={wrong.has(field) ? error : undefined}
      onChange={(event) => set({ [field]: event.currentTarget.value === '' ? null : event.currentTarget.value })}
    />
  );
  return (
    <form key={round} className={`${page.stack} ${page.narrow}`} onSubmit={onSubmit} noValidate>
      {saving.problem !== null && <Notice tone="danger" title={saving.problem} />}
      <ConflictList {...saving} />
      <Card title={i18n._('Who can see it')}>
        <div className={page.stack}>
          <SegmentedChoice
            label={i18n._('Who can see it')}
            hideLabel
            value={details.visibility}
            onChange={(visibility) => set({ visibility })}
            options={[
              { value: 'private', label: i18n._('Only who looks after it') },
              { value: 'public', label: i18n._('Everybody') },
            ]}
          />
          <p className="secondary">
            {details.visibility === 'public'
              ? i18n._('It has a page of its own, also for people without an account, and can be found and joined.')
              : i18n._('A rack at home, or a gym that is not ready to be found.')}
          </p>
          {details.visibility === 'public' && (
            <Checkbox
              size="md"
              label={i18n._('Members ask to join, and you decide')}
              checked={details.joinsByRequest}
              onChange={(event) => set({ joinsByRequest: event.currentTarget.checked })}
            />
          )}
        </div>
      </Card>
      <Card title={i18n._('Address')}>
        <div className={page.stack}>
          {text('address', i18n._('Street and number'), 200)}
          {text('addressMore', i18n._('More of the address'), 200)}
          <div className={classes.pair}>
            {text('postalCode', i18n._('Postal code'), 20)}
            <CitySelect
              label={i18n._('City')}
              value={city}
              onChange={(next) => {
                setCity(next);
                set({ cityId: next?.id ?? null });
              }}
            />
          </div>
          <div className={page.fields}>
            {text('phone', i18n._('Phone'), 40, i18n._('A number such as +49 30 1234567.'))}
            {text('website', i18n._('Website'), 300, i18n._('An address such as https://example.org.'))}
          </div>
          <Textarea
            size="md"
            label={i18n._('About the gym')}
            maxLength={2000}
            autosize
            minRows={3}
            value={details.about ?? ''}
            onChange={(event) => set({ about: event.currentTarget.value === '' ? null : event.currentTarget.value })}
          />
        </div>
      </Card>
      <Card title={i18n._('Opening hours')}>
        <HoursEditor hours={details.hours} onChange={(hours) => set({ hours })} />
        {wrong.has('hours') && (
          <p role="alert" className={page.small} style={{ color: 'var(--danger)' }}>
            {i18n._('Fill in both times of each line, in order and without meeting.')}
          </p>
        )}
      </Card>
      <div className={page.foot}>
        <Button type="submit" h={40} loading={saving.busy} disabled={changes.length === 0 || wrong.size > 0}>
          {i18n._('Save the gym')}
        </Button>
        <Button variant="subtle" h={40} onClick={onDone}>
          {changes.length > 0 ? i18n._('Drop the changes') : i18n._('Done')}
        </Button>
      </div>
    </form>
  );
}
