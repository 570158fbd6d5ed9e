import { formatDate, i18n } from '@halteres/i18n';
import { Button, MultiChoice, NativeSelect, SkeletonRows, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState, type ReactNode } from 'react';
import { entityQuery } from '../../coaching/entity-queries.ts';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { weekdayOptions } from '../../shell/parts/weekday-words.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import type { RefitTerms } from './refit-terms.ts';
import page from '../../shell/parts/page.module.css';
import classes from './refit-form.module.css';

type Gyms = readonly { id: string; name: string }[];
type Props = {
  entityId: string;
  name: string;
  terms: RefitTerms;
  isOther: boolean;
  gyms: Gyms;
  /** Workouts a week. */
  count: number;
  onChange: (change: Partial<RefitTerms> | null) => void;
};

/** From when, on which days and where one client trains: in a line, and to be set for them alone. */
export function ClientTerms(props: Props): ReactNode {
  return (
    <li className={classes.client}>
      <LoadState
        query={useQuery(entityQuery(props.entityId))}
        skeleton={<SkeletonRows rows={1} height={64} label={i18n._('Loading')} />}
      >
        {({ gymId, preferredTrainingDays }) => <Terms {...props} own={{ gymId, days: preferredTrainingDays }} />}
      </LoadState>
    </li>
  );
}

type Own = { gymId: string | null; days: RefitTerms['days'] };

function Terms({ name, terms, isOther, gyms, count, onChange, own }: Props & { own: Own }): ReactNode {
  const { firstWeekday } = useUnits();
  const [isOpen, setIsOpen] = useState(false);
  const fieldsId = useId();
  const adjust = useRef<HTMLButtonElement>(null);
  const week = weekdayOptions(firstWeekday);
  // Their own days are taken where they are as many as the program has.
  const ownDays = own.days.length === count ? own.days : [];
  const days = terms.days.length > 0 ? terms.days : ownDays;
  const ownGym = gyms.find(({ id }) => id === own.gymId)?.name;
  const facts = [
    days.length === 0
      ? i18n._('days as in the program')
      : week
          .filter(({ value }) => days.includes(value))
          .map(({ label }) => label)
          .join(', '),
    gyms.find(({ id }) => id === (terms.gymId === '' ? own.gymId : terms.gymId))?.name ??
      (own.gymId === null ? i18n._('no gym yet') : i18n._('their own gym')),
    i18n._('from {date}', { date: formatDate(terms.startDate, 'short') }),
  ];
  return (
    <>
      <div className={classes.head}>
        <div className={page.itemWords}>
          <p className={page.itemTitle}>{name}</p>
          <p className="secondary">{facts.join(' · ')}</p>
        </div>
        <Button
          ref={adjust}
          variant="default"
          h={40}
          aria-expanded={isOpen}
          aria-controls={fieldsId}
          aria-label={i18n._('Adjust for {name}', { name })}
          onClick={() => setIsOpen(!isOpen)}
        >
          {i18n._('Adjust')}
        </Button>
      </div>
      {isOpen && (
        <div id={fieldsId} role="group" aria-label={name} className={`${page.fields} ${classes.fields}`}>
          <div className={page.whole}>
            <MultiChoice
              label={i18n._('Days')}
              hint={i18n._(
                '{count, plural, one {Choose # day, or none: their own then.} other {Choose # days, or none: their own then.}}',
                { count },
              )}
              options={week}
              value={days}
              onChange={(chosen) => onChange({ days: chosen })}
            />
          </div>
          <TextInput
            size="md"
            type="date"
            label={i18n._('Begins')}
            value={terms.startDate}
            onChange={(event) => event.currentTarget.value !== '' && onChange({ startDate: event.currentTarget.value })}
          />
          <NativeSelect
            size="md"
            className={page.long ?? ''}
            label={i18n._('Gym')}
            value={terms.gymId}
            data={[
              {
                value: '',
                label:
                  own.gymId === null
                    ? i18n._('None of their own yet')
                    : ownGym === undefined
                      ? i18n._('Their own')
                      : i18n._('Their own: {gym}', { gym: ownGym }),
              },
              ...gyms.map(({ id, name: gym }) => ({ value: id, label: gym })),
            ]}
            onChange={(event) => onChange({ gymId: event.currentTarget.value })}
          />
          {isOther && (
            <div className={page.whole}>
              <Button
                variant="subtle"
                h={40}
                px={8}
                ml={-8}
                aria-label={i18n._('As for all: {name}', { name })}
                onClick={() => {
                  onChange(null);
                  // This button goes with what it takes back.
                  adjust.current?.focus();
                }}
              >
                {i18n._('As for all')}
              </Button>
            </div>
          )}
        </div>
      )}
    </>
  );
}
