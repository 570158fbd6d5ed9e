import { addDays, i18n, weekStart } from '@halteres/i18n';
import type { Entity } from '@halteres/modules/coaching/contract';
import type { EstablishedView } from '@halteres/modules/planning/established/contract';
import { Button, Notice, showToast } from '@halteres/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { queryClient } from '../../shell/session/query-client.ts';
import { useMe } from '../../shell/session/session.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { WhenAndWhere, type When } from '../when-and-where.tsx';
import { wholeNumber } from '../whole-number.ts';
import { StartProblem } from './start-problem.tsx';
import { useStart } from './use-start.ts';
import page from '../../shell/parts/page.module.css';

type Props = {
  program: EstablishedView;
  entity: Entity;
  gyms: readonly { id: string; name: string }[];
  /** The gym looked at in the list. */
  chosenGym: string | undefined;
  /** The gym this device is in. */
  here: string | undefined;
};

/** When and where a program is followed; nothing else is asked, since the program decides the rest. */
export function StartForm({ program, entity, gyms, chosenGym, here }: Props): ReactNode {
  const me = useMe();
  const { today } = useUnits();
  const navigate = useNavigate();
  const preferred = entity.preferredTrainingDays;
  const [when, setWhen] = useState<When>({
    days: preferred.length === program.daysAWeek ? preferred : program.weekdays,
    startDate: addDays(weekStart(today, 1), 7),
    weeks: String(program.usualWeeks),
    // Somebody else's program is made for where they train, wherever one writes it.
    gymId: chosenGym ?? (entity.athleteId === me.id ? here : undefined) ?? entity.gymId ?? gyms[0]?.id ?? '',
  });
  const { days, weeks, startDate, gymId } = when;
  const change = (changed: Partial<When>): void => setWhen((before) => ({ ...before, ...changed }));
  const [tried, setTried] = useState(false);
  const { state, start, dismiss } = useStart(program.id, ({ ownerId, programId }) => {
    for (const key of ['programs', 'calendar', 'entities']) void queryClient.invalidateQueries({ queryKey: [key] });
    showToast({ text: i18n._('{program} is started for {name}.', { program: program.name, name: entity.name }) });
    void navigate({ to: '/programs/$ownerId/$programId', params: { ownerId, programId } });
  });
  const errors = {
    weeks: wholeNumber(weeks, 1, 26),
    days:
      days.length === program.daysAWeek
        ? undefined
        : i18n._(
            '{days, plural, one {Choose # day: so many sessions this program has.} other {Choose # days: so many sessions this program has.}}',
            {
              days: program.daysAWeek,
            },
          ),
  };
  const send = (reason?: string) => {
    setTried(true);
    if (errors.weeks !== undefined || errors.days !== undefined) return;
    void start({
      entityId: entity.id,
      startDate,
      days,
      weeks: Number(weeks),
      ...(gymId === '' ? {} : { gymId }),
      ...(reason === undefined ? {} : { reason }),
    });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <>
      <form className={page.stack} onSubmit={onSubmit} noValidate>
        <WhenAndWhere when={when} onChange={change} errors={tried ? errors : {}} gyms={gyms} />
        {state.kind === 'failed' && (
          <Notice tone="danger" title={i18n._('The program was not started')}>
            {state.text}
          </Notice>
        )}
        <div className={page.foot}>
          <Button type="submit" h={40} loading={state.kind === 'running'}>
            {i18n._('Start the program')}
          </Button>
          <span className={page.small}>{i18n._('Not charged.')}</span>
        </div>
      </form>
      <StartProblem
        state={state}
        program={program}
        entityId={entity.id}
        gymId={gymId}
        onInsist={send}
        onDismiss={dismiss}
      />
    </>
  );
}
