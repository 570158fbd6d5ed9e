import { addDays, formatDate, i18n } from '@halteres/i18n';
import type { DayOffView } from '@halteres/modules/calendar/contract';
import { Button, Card, EmptyState, Icon, PageHeader } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { entityChoiceQuery } from '../../coaching/entity-queries.ts';
import { BackLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { useMe } from '../../shell/session/session.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { daysOffQuery } from '../calendar-queries.ts';
import { DayOffForm } from './day-off-form.tsx';
import { OffersCard } from './offers-card.tsx';
import { removeDayOff } from './days-off-actions.ts';
import page from '../../shell/parts/page.module.css';

/** Days nobody trains: entered, taken out, and what is planned on them moved. */
export function DaysOffPage(): ReactNode {
  const me = useMe();
  const { today } = useUnits();
  const title = useRef<HTMLInputElement>(null);
  const [editing, setEditing] = useState<DayOffView | null>(null);
  const range = { from: addDays(today, -30), to: addDays(today, 334) };
  const query = useQuery(daysOffQuery({ ...range, as: me.coaches || !me.isCoached ? 'coach' : 'athlete' }));
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      <BackLink to="/calendar">{i18n._('Calendar')}</BackLink>
      <PageHeader title={i18n._('Days off')} />
      <DayOffForm key={editing?.id ?? 'new'} title={title} editing={editing} onDone={() => setEditing(null)} />
      <OffersCard range={range} />
      <Card title={i18n._('Entered')}>
        <LoadState query={query}>
          {(list) =>
            list.length === 0 ? (
              <EmptyState
                icon="moon"
                title={i18n._('No days off are entered')}
                text={i18n._(
                  'Holidays and days away stand here. What is planned on them is excused, and can be moved.',
                )}
              />
            ) : (
              <ul className={page.list}>
                {list.map((off) => (
                  <li key={`${off.ownerId} ${off.id}`} className={page.item}>
                    <div className={page.itemWords}>
                      <span className={page.itemTitle}>{off.title}</span>
                      <p className="secondary">
                        {rangeText(off)} · <Whose off={off} mine={off.ownerId === me.id} />
                      </p>
                    </div>
                    {off.ownerId === me.id && (
                      <div className={page.row}>
                        <Button
                          variant="subtle"
                          h={40}
                          aria-label={i18n._('Change {title}', { title: off.title })}
                          leftSection={<Icon name="pencil" size={16} />}
                          onClick={() => setEditing(off)}
                        >
                          {i18n._('Change')}
                        </Button>
                        <Button
                          variant="subtle"
                          h={40}
                          aria-label={i18n._('Take out {title}', { title: off.title })}
                          leftSection={<Icon name="trash" size={16} />}
                          onClick={() => void removeDayOff(off).then(() => title.current?.focus())}
                        >
                          {i18n._('Take out')}
                        </Button>
                      </div>
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </LoadState>
      </Card>
    </div>
  );
}

const rangeText = ({ from, to }: DayOffView): string =>
  from === to ? formatDate(from, 'full') : `${formatDate(from, 'short')} – ${formatDate(to, 'full')}`;

function Whose({ off, mine }: { off: DayOffView; mine: boolean }): ReactNode {
  const clients = useQuery(entityChoiceQuery);
  const named = clients.data?.items.find(({ id, athleteId }) => id === off.entityId || athleteId === off.ownerId);
  if (off.whose === 'me') return mine ? i18n._('Mine') : (named?.name ?? i18n._('A client'));
  if (off.entityId !== null) return named?.name ?? i18n._('One client');
  return mine ? i18n._('All clients and classes') : i18n._('Your coach');
}
