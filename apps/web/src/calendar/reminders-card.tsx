import { i18n } from '@halteres/i18n';
import type { Reminders } from '@halteres/modules/calendar/reminders/contract';
import { Card, NativeSelect, Notice, Switch } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadState } from '../shell/parts/load-state.tsx';
import { api } from '../shell/session/api.ts';
import { toastProblem } from '../shell/session/problem-text.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { useMe } from '../shell/session/session.ts';
import page from '../shell/parts/page.module.css';

const remindersKey = ['reminders'];

async function save(next: Reminders): Promise<void> {
  const before = queryClient.getQueryData<Reminders>(remindersKey);
  queryClient.setQueryData(remindersKey, next);
  try {
    queryClient.setQueryData(remindersKey, await api.reminders.set(next));
  } catch (error) {
    queryClient.setQueryData(remindersKey, before);
    toastProblem(error);
  }
}

const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Mails that name the day's workouts: none until asked for. */
export function RemindersCard(): ReactNode {
  const me = useMe();
  const query = useQuery({ queryKey: remindersKey, queryFn: ({ signal }) => api.reminders.get({}, { signal }) });
  return (
    <Card title={i18n._('Reminders by mail')}>
      <LoadState query={query}>
        {(set) => (
          <div className={page.stack}>
            <Switch
              size="md"
              label={i18n._('Remind me of the day’s workouts')}
              description={i18n._('Not of what is done or falls on a day off. Each mail has a link to stop them.')}
              checked={set.wanted}
              onChange={(event) => void save({ ...set, wanted: event.currentTarget.checked })}
            />
            {set.wanted && !me.emailVerified && (
              <Notice tone="warning" title={i18n._('Confirm your e-mail first: nothing is sent to it until then.')} />
            )}
            <div className={page.fields}>
              <NativeSelect
                size="md"
                label={i18n._('When')}
                disabled={!set.wanted}
                value={set.sentWhen}
                onChange={(event) =>
                  void save({
                    ...set,
                    sentWhen: event.currentTarget.value as Reminders['sentWhen'],
                    hour: event.currentTarget.value === 'same_day' ? 7 : 18,
                  })
                }
                data={[
                  { value: 'evening_before', label: i18n._('The day before') },
                  { value: 'same_day', label: i18n._('On the day') },
                ]}
              />
              <NativeSelect
                size="md"
                label={i18n._('At')}
                disabled={!set.wanted}
                value={String(set.hour)}
                onChange={(event) => void save({ ...set, hour: Number(event.currentTarget.value) })}
                data={Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourText(hour) }))}
              />
            </div>
          </div>
        )}
      </LoadState>
    </Card>
  );
}
