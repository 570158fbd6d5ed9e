import type { Weekday } from '@halteres/engine/program/profile-words';
import { i18n } from '@halteres/i18n';
import { Card, MultiChoice, NativeSelect, TextInput } from '@halteres/ui';
import type { ReactNode } from 'react';
import { weekdayOptions } from '../shell/parts/weekday-words.ts';
import { useUnits } from '../shell/session/use-units.ts';
import page from '../shell/parts/page.module.css';

/** As typed: numbers may be wrong yet. Without minutes they are not asked for. */
export type When = { days: Weekday[]; weeks: string; minutes?: string; startDate: string; gymId: string };

type Props = {
  when: When;
  onChange: (change: Partial<When>) => void;
  errors: Partial<Record<'days' | 'weeks' | 'minutes', string | undefined>>;
  gyms: readonly { id: string; name: string }[];
  /** Further fields of the same kind. */
  children?: ReactNode;
};

/** On which days, for how long, from when and in which gym a program is trained. */
export function WhenAndWhere({ when, onChange, errors, gyms, children }: Props): ReactNode {
  const { firstWeekday } = useUnits();
  return (
    <Card title={i18n._('When and where')}>
      <div className={page.fields}>
        <div className={page.whole}>
          <MultiChoice
            label={i18n._('Days')}
            options={weekdayOptions(firstWeekday)}
            value={when.days}
            onChange={(days) => onChange({ days })}
            error={errors.days}
          />
        </div>
        <TextInput
          size="md"
          label={i18n._('Weeks')}
          inputMode="numeric"
          value={when.weeks}
          error={errors.weeks}
          onChange={(event) => onChange({ weeks: event.currentTarget.value })}
        />
        {when.minutes !== undefined && (
          <TextInput
            size="md"
            label={i18n._('Minutes a session')}
            inputMode="numeric"
            value={when.minutes}
            error={errors.minutes}
            onChange={(event) => onChange({ minutes: event.currentTarget.value })}
          />
        )}
        <TextInput
          size="md"
          type="date"
          label={i18n._('Begins')}
          value={when.startDate}
          required
          withAsterisk={false}
          onChange={(event) => event.currentTarget.value !== '' && onChange({ startDate: event.currentTarget.value })}
        />
        <NativeSelect
          size="md"
          label={i18n._('Gym')}
          value={when.gymId}
          data={[
            ...(gyms.length === 0 || when.gymId === '' ? [{ value: '', label: i18n._('None yet') }] : []),
            ...gyms.map((gym) => ({ value: gym.id, label: gym.name })),
          ]}
          onChange={(event) => onChange({ gymId: event.currentTarget.value })}
        />
        {children}
      </div>
    </Card>
  );
}
