import { i18n } from '@halteres/i18n';
import type { Interval, OpenDay } from '@halteres/engine/gym/details';
import { Button, NativeSelect, TextInput } from '@halteres/ui';
import type { ReactNode } from 'react';
import { RemoveButton, replaced, without } from '../inventory/row-parts.tsx';
import { weekdayLong } from './path-words.ts';
import classes from './gym.module.css';

type Props = { hours: readonly OpenDay[]; onChange: (hours: OpenDay[]) => void };

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const USUAL: Interval = { opens: '06:00', closes: '22:00' };
const MOST = 4;

/** When the gym is open, day by day; the first day can be copied to all others. */
export function HoursEditor({ hours, onChange }: Props): ReactNode {
  const first = hours.find(({ intervals }) => intervals.length > 0);
  const setDay = (weekday: number, intervals: Interval[] | null) =>
    onChange(
      [...hours.filter((each) => each.weekday !== weekday), ...(intervals === null ? [] : [{ weekday, intervals }])]
        .toSorted((a, b) => a.weekday - b.weekday)
        .map((day) => ({ ...day, intervals: [...day.intervals] })),
    );
  return (
    <div className={classes.days}>
      {WEEK.map((weekday) => {
        const day = hours.find((each) => each.weekday === weekday);
        const name = weekdayLong(weekday);
        const state = day === undefined ? 'unsaid' : day.intervals.length === 0 ? 'closed' : 'open';
        return (
          <fieldset key={weekday} className={classes.day}>
            <legend className="sr-only">{name}</legend>
            <span aria-hidden="true" className={classes.dayName}>
              {name}
            </span>
            <NativeSelect
              size="md"
              aria-label={name}
              value={state}
              data={[
                { value: 'unsaid', label: i18n._('Not said') },
                { value: 'open', label: i18n._('Open') },
                { value: 'closed', label: i18n._('Closed') },
              ]}
              onChange={({ currentTarget: { value } }) =>
                setDay(weekday, value === 'unsaid' ? null : value === 'closed' ? [] : (first?.intervals ?? [USUAL]))
              }
            />
            {day !== undefined && day.intervals.length > 0 && (
              <Intervals name={name} intervals={day.intervals} onChange={(next) => setDay(weekday, next)} />
            )}
          </fieldset>
        );
      })}
      {first !== undefined && (
        <div>
          <Button
            variant="default"
            h={40}
            onClick={() => onChange(WEEK.map((weekday) => ({ weekday, intervals: [...first.intervals] })))}
          >
            {i18n._('Same on all days as {day}', { day: weekdayLong(first.weekday) })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Intervals({
  name,
  intervals,
  onChange,
}: {
  name: string;
  intervals: readonly Interval[];
  onChange: (intervals: Interval[]) => void;
}): ReactNode {
  return (
    <div className={classes.intervals}>
      {intervals.map((interval, at) => (
        <div key={at} className={classes.interval}>
          <TextInput
            type="time"
            size="md"
            aria-label={i18n._('{day}, opens', { day: name })}
            value={interval.opens}
            onChange={(event) => onChange(replaced(intervals, at, { opens: event.currentTarget.value }))}
          />
          <span aria-hidden="true">–</span>
          <TextInput
            type="time"
            size="md"
            aria-label={i18n._('{day}, closes', { day: name })}
            value={interval.closes === '24:00' ? '00:00' : interval.closes}
            onChange={(event) => onChange(replaced(intervals, at, { closes: event.currentTarget.value }))}
          />
          {intervals.length > 1 && (
            <RemoveButton
              label={i18n._('Remove {from} to {to}', { from: interval.opens, to: interval.closes })}
              onClick={() => onChange(without(intervals, at))}
            />
          )}
        </div>
      ))}
      {intervals.length < MOST && (
        <Button
          variant="subtle"
          h={40}
          px={8}
          onClick={() => onChange([...intervals, { opens: intervals.at(-1)?.closes ?? '', closes: '' }])}
        >
          {i18n._('Add hours')}
        </Button>
      )}
    </div>
  );
}
