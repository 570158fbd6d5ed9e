import { formatDate, i18n, type LocalDate } from '@halteres/i18n';
import type { WeekPreview } from '@halteres/modules/calendar/contract';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Button, NativeSelect, Notice, Sheet, Switch } from '@halteres/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { entityChoiceQuery } from '../coaching/entity-queries.ts';
import { useNameIn } from '../programs/class/use-name-in.ts';
import { programListQuery } from '../programs/program-queries.ts';
import { programName } from '../programs/words/program-name-words.ts';
import { titleText } from '../programs/words/title-words.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import { api } from '../shell/session/api.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { offerUndo } from './calendar-actions.ts';
import page from '../shell/parts/page.module.css';
import classes from './move-week.module.css';

/** One program, where only its week is meant. */
type OfProgram = Pick<ProgramView, 'id' | 'name' | 'entityId' | 'entityName'>;
type Props = {
  open: boolean;
  weekOf: LocalDate;
  entityId?: string | undefined;
  program?: OfProgram;
  onClose: () => void;
};

/** Moves a whole week of a client, or of one program of theirs, after showing what that changes. */
export function MoveWeekSheet({ open, onClose, ...of }: Props): ReactNode {
  return (
    <Sheet open={open} onClose={onClose} label={i18n._('Move this week')}>
      {open && <MoveWeekForm {...of} onClose={onClose} />}
    </Sheet>
  );
}

const DAYS = [-14, -7, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 14, 21, 28];

const daysText = (days: number): string =>
  days < 0
    ? i18n._('{count, plural, one {# day earlier} other {# days earlier}}', { count: -days })
    : i18n._('{count, plural, one {# day later} other {# days later}}', { count: days });

function MoveWeekForm({ weekOf, entityId, program, onClose }: Omit<Props, 'open'>): ReactNode {
  const { today } = useUnits();
  const clients = useQuery({ ...entityChoiceQuery, enabled: program === undefined });
  const [chosen, setChosen] = useState(program?.entityId ?? entityId ?? '');
  const [programId, setProgramId] = useState(program?.id ?? '');
  const [days, setDays] = useState(7);
  const [later, setLater] = useState(true);
  const submit = useSubmit();
  const of = chosen === '' ? (clients.data?.items[0]?.id ?? '') : chosen;
  const input = { entityId: of, ...(programId === '' ? {} : { programId }), weekOf, days, later, today };
  const preview = useQuery({
    queryKey: ['calendar', 'week', input],
    enabled: of !== '',
    queryFn: ({ signal }) => api.calendar.weeks.preview(input, { signal }),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit.run(async () => {
      const step = await api.calendar.weeks.move(input);
      onClose();
      await offerUndo(
        i18n._('{count, plural, one {# workout was moved.} other {# workouts were moved.}}', { count: step.moved }),
        step,
      );
    });
  };
  return (
    <form className={classes.sheet} onSubmit={onSubmit}>
      <h2>{i18n._('Move the week of {date}', { date: formatDate(weekOf, 'day') })}</h2>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      {program === undefined ? (
        <>
          <NativeSelect
            size="md"
            label={i18n._('Client or class')}
            value={of}
            onChange={(event) => {
              setChosen(event.currentTarget.value);
              setProgramId('');
            }}
            data={(clients.data?.items ?? []).map((each) => ({ value: each.id, label: each.name }))}
          />
          <ProgramChoice entityId={of} value={programId} onChange={setProgramId} />
        </>
      ) : (
        <p className="secondary">
          {programName(program)} · {program.entityName}
        </p>
      )}
      <NativeSelect
        size="md"
        label={i18n._('By')}
        value={String(days)}
        onChange={(event) => setDays(Number(event.currentTarget.value))}
        data={DAYS.map((each) => ({ value: String(each), label: daysText(each) }))}
      />
      <Switch
        size="md"
        label={i18n._('All later weeks too')}
        checked={later}
        onChange={(event) => setLater(event.currentTarget.checked)}
      />
      {of !== '' && <LoadState query={preview}>{(shown) => <Preview shown={shown} />}</LoadState>}
      <div className={page.row}>
        <Button type="submit" h={40} loading={submit.busy} disabled={(preview.data?.moves.length ?? 0) === 0}>
          {i18n._('Move')}
        </Button>
        <Button variant="default" h={40} onClick={onClose}>
          {i18n._('Cancel')}
        </Button>
      </div>
    </form>
  );
}

type ChoiceProps = { entityId: string; value: string; onChange: (programId: string) => void };

/** Which program, for somebody who follows several. */
function ProgramChoice({ entityId, value, onChange }: ChoiceProps): ReactNode {
  const { data } = useInfiniteQuery({
    ...programListQuery({ entityId, status: 'active' }),
    enabled: entityId !== '',
  });
  const running = (data?.pages ?? []).flatMap(({ items }) => items).filter(({ status }) => status === 'active');
  if (running.length < 2) return null;
  return (
    <NativeSelect
      size="md"
      label={i18n._('Program')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: i18n._('All programs') },
        ...running.map((each) => ({ value: each.id, label: programName(each) })),
      ]}
    />
  );
}

function Preview({ shown }: { shown: WeekPreview }): ReactNode {
  const nameIn = useNameIn();
  if (shown.moves.length === 0) return <p className="secondary">{i18n._('There is nothing to move in this week.')}</p>;
  return (
    <>
      {shown.conflicts.length > 0 && (
        <Notice tone="warning" title={i18n._('Worth knowing before')}>
          <ul className={classes.conflicts}>
            {shown.conflicts.map((conflict) => (
              <li key={`${conflict.id} ${conflict.kind}`}>{conflictText(conflict)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <MovesTable moves={shown.moves} nameIn={nameIn} />
    </>
  );
}

/** Old and new days, one under the other. */
export function MovesTable({
  moves,
  nameIn,
}: {
  moves: WeekPreview['moves'];
  nameIn: ReturnType<typeof useNameIn>;
}): ReactNode {
  return (
    <table className={classes.moves}>
      <thead>
        <tr>
          <th scope="col">{i18n._('Workout')}</th>
          <th scope="col">{i18n._('Until now')}</th>
          <th scope="col">{i18n._('Then')}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => (
          <tr key={move.id}>
            <th scope="row">{titleText(move.title, nameIn)}</th>
            <td>{formatDate(move.from, 'day')}</td>
            <td>{formatDate(move.to, 'day')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function conflictText({ kind, title, date, other }: WeekPreview['conflicts'][number]): string {
  const values = { title: titleText(title), date: formatDate(date, 'day'), other: titleText(other ?? '') };
  switch (kind) {
    case 'done':
      return i18n._('{title} on {date} is done and stays.', values);
    case 'double':
      return i18n._('{title} falls on {date}, where {other} stands already.', values);
    case 'order':
      return i18n._('{title} on {date} changes places with {other}.', values);
    case 'day_off':
      return i18n._('{title} falls on {date}, a day off.', values);
    case 'past':
      return i18n._('{title} falls on {date}, which is past.', values);
  }
}
