import { i18n } from '@halteres/i18n';
import type { DayOffView } from '@halteres/modules/calendar/contract';
import { Button, Card, NativeSelect, Notice, showToast, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode, type RefObject } from 'react';
import { entityChoiceQuery } from '../../coaching/entity-queries.ts';
import { api } from '../../shell/session/api.ts';
import { useMe } from '../../shell/session/session.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { refreshCalendar } from '../calendar-actions.ts';
import page from '../../shell/parts/page.module.css';

type Props = { title: RefObject<HTMLInputElement | null>; editing: DayOffView | null; onDone: () => void };

const MINE = 'me';
const ALL = 'clients';

/** Days off from one day to another, with a title, for oneself or for clients. */
export function DayOffForm({ title: field, editing, onDone }: Props): ReactNode {
  const me = useMe();
  const { today } = useUnits();
  const clients = useQuery(entityChoiceQuery);
  const [title, setTitle] = useState(editing?.title ?? '');
  const [from, setFrom] = useState(editing?.from ?? today);
  const [to, setTo] = useState(editing?.to ?? today);
  const [whose, setWhose] = useState(me.coaches ? ALL : MINE);
  const [tried, setTried] = useState(false);
  const submit = useSubmit();
  const backwards = to < from;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '' || from === '' || to === '' || backwards) return;
    void submit.run(async () => {
      if (editing !== null) await api.calendar.daysOff.update({ id: editing.id, title, from, to });
      else
        await api.calendar.daysOff.create({
          title,
          from,
          to,
          whose: whose === MINE ? 'me' : 'clients',
          ...(whose === MINE || whose === ALL ? {} : { entityId: whose }),
        });
      showToast({ text: i18n._('{title} is entered.', { title }) });
      setTitle('');
      setTried(false);
      onDone();
      await refreshCalendar();
    });
  };
  return (
    <Card title={editing === null ? i18n._('Enter days off') : i18n._('Change days off')}>
      <form className={page.stack} onSubmit={onSubmit} noValidate>
        {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
        <TextInput
          size="md"
          label={i18n._('What it is')}
          placeholder={i18n._('New Year, away, closed')}
          required
          withAsterisk={false}
          maxLength={120}
          ref={field}
          autoFocus={editing !== null}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={tried && title.trim() === '' ? i18n._('Give it a name you know it by.') : undefined}
        />
        <div className={page.fields}>
          <TextInput
            size="md"
            type="date"
            label={i18n._('First day')}
            required
            withAsterisk={false}
            min="1900-01-01"
            max="2199-12-31"
            value={from}
            onChange={(event) => {
              setFrom(event.currentTarget.value);
              if (to < event.currentTarget.value) setTo(event.currentTarget.value);
            }}
          />
          <TextInput
            size="md"
            type="date"
            label={i18n._('Last day')}
            required
            withAsterisk={false}
            min="1900-01-01"
            max="2199-12-31"
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
            error={backwards ? i18n._('The last day is before the first.') : undefined}
          />
          {editing === null && (
            <NativeSelect
              className={page.whole ?? ''}
              size="md"
              label={i18n._('Who is off')}
              value={whose}
              onChange={(event) => setWhose(event.currentTarget.value)}
              data={[
                { value: MINE, label: i18n._('I am') },
                ...(me.coaches ? [{ value: ALL, label: i18n._('All clients and classes') }] : []),
                ...(clients.data?.items ?? []).map((each) => ({ value: each.id, label: each.name })),
              ]}
            />
          )}
        </div>
        <div className={page.row}>
          <Button type="submit" h={40} loading={submit.busy}>
            {editing === null ? i18n._('Enter') : i18n._('Save')}
          </Button>
          {editing !== null && (
            <Button variant="default" h={40} onClick={onDone}>
              {i18n._('Cancel')}
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}
