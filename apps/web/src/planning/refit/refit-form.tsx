import { i18n } from '@halteres/i18n';
import { Button, Card, Checkbox, MultiChoice, NativeSelect, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useId, type FormEvent, type ReactNode } from 'react';
import { clientChoiceQuery } from '../../coaching/entity-queries.ts';
import { gymListQuery } from '../../gyms/gym-queries.ts';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { weekdayOptions } from '../../shell/parts/weekday-words.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { ClientTerms } from './client-terms.tsx';
import { termsOf, withOther, type RefitAsk, type RefitTerms } from './refit-terms.ts';
import page from '../../shell/parts/page.module.css';
import classes from './refit-form.module.css';

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
  const [allId, eachId] = [useId(), useId()];
  const { all } = ask;
  const onAll = (change: Partial<RefitTerms>) => onChange({ ...ask, all: { ...all, ...change } });
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
        <div role="group" aria-labelledby={allId} className={`${page.stack} ${classes.group}`}>
          <h3 id={allId}>{i18n._('For all')}</h3>
          <MultiChoice
            label={i18n._('Days')}
            hint={i18n._(
              '{count, plural, one {Choose # day, or none: each client’s own then.} other {Choose # days, or none: each client’s own then.}}',
              { count },
            )}
            options={weekdayOptions(firstWeekday)}
            value={all.days}
            onChange={(days) => onAll({ days })}
          />
          <div className={page.fields}>
            <TextInput
              size="md"
              type="date"
              label={i18n._('Begins')}
              value={all.startDate}
              onChange={(event) => event.currentTarget.value !== '' && onAll({ startDate: event.currentTarget.value })}
            />
            <NativeSelect
              size="md"
              className={page.long ?? ''}
              label={i18n._('Gym')}
              value={all.gymId}
              data={[
                { value: '', label: i18n._('Each client’s own') },
                ...(gyms.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(event) => onAll({ gymId: event.currentTarget.value })}
            />
          </div>
        </div>
        <Checkbox
          size="md"
          checked={ask.notes}
          label={i18n._('Take the notes along')}
          description={i18n._('Those on the program, its weeks and workouts. Each client reads them.')}
          onChange={(event) => onChange({ ...ask, notes: event.currentTarget.checked })}
        />
        {ask.entityIds.length > 0 && (
          <div role="group" aria-labelledby={eachId} className={classes.group}>
            <h3 id={eachId}>{i18n._('For each client')}</h3>
            <ul className={page.list}>
              {(clients.data?.items ?? [])
                .filter(({ id }) => ask.entityIds.includes(id))
                .map(({ id, name }) => (
                  <ClientTerms
                    key={id}
                    entityId={id}
                    name={name}
                    terms={termsOf(ask, id)}
                    isOther={ask.other[id] !== undefined}
                    gyms={gyms.data ?? []}
                    count={count}
                    onChange={(change) => onChange(withOther(ask, id, change))}
                  />
                ))}
            </ul>
          </div>
        )}
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
