import type { Weekday } from '@halteres/engine/program/profile-words';
import { i18n } from '@halteres/i18n';
import { Button, Card, MultiChoice, NativeSelect, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { clientChoiceQuery } from '../../coaching/entity-queries.ts';
import { gymListQuery } from '../../gyms/gym-queries.ts';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { weekdayOptions } from '../../shell/parts/weekday-words.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import page from '../../shell/parts/page.module.css';

export type RefitAsk = { entityIds: string[]; days: Weekday[]; startDate: string; gymId: string };
type Props = {
  ask: RefitAsk;
  onChange: (ask: RefitAsk) => void;
  onShow: () => void;
  busy: boolean;
  /** Workouts a week. */
  count: number;
  problem: string | null;
};

/** Who a program is fitted to, from when, on which days and where. */
export function RefitForm({ ask, onChange, onShow, busy, count, problem }: Props): ReactNode {
  const clients = useQuery(clientChoiceQuery);
  const gyms = useQuery(gymListQuery);
  const { firstWeekday } = useUnits();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onShow();
  };
  return (
    <Card title={i18n._('For whom')}>
      <form className={page.stack} onSubmit={onSubmit} noValidate>
        <LoadState query={clients}>
          {({ items }) => (
            <MultiChoice
              label={i18n._('Clients')}
              hint={i18n._('Each gets the program with their own loads, days and gym.')}
              options={items.map(({ id, name }) => ({ value: id, label: name }))}
              value={ask.entityIds}
              onChange={(entityIds) => onChange({ ...ask, entityIds })}
              error={problem ?? undefined}
            />
          )}
        </LoadState>
        <MultiChoice
          label={i18n._('Days')}
          hint={i18n._(
            '{count, plural, one {Choose # day, or none: each client’s own then.} other {Choose # days, or none: each client’s own then.}}',
            { count },
          )}
          options={weekdayOptions(firstWeekday)}
          value={ask.days}
          onChange={(days) => onChange({ ...ask, days })}
        />
        <div className={page.fields}>
          <TextInput
            size="md"
            type="date"
            label={i18n._('Begins')}
            value={ask.startDate}
            onChange={(event) =>
              event.currentTarget.value !== '' && onChange({ ...ask, startDate: event.currentTarget.value })
            }
          />
          <NativeSelect
            size="md"
            label={i18n._('Gym')}
            value={ask.gymId}
            data={[
              { value: '', label: i18n._('Each client’s own') },
              ...(gyms.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => onChange({ ...ask, gymId: event.currentTarget.value })}
          />
        </div>
        <div className={page.row}>
          <Button type="submit" h={40} loading={busy}>
            {i18n._('Show what differs')}
          </Button>
          <span className={page.small}>{i18n._('Nothing is stored yet. Not charged.')}</span>
        </div>
      </form>
    </Card>
  );
}
