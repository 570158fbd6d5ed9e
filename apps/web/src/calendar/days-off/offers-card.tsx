import { formatDate, i18n, type LocalDate } from '@halteres/i18n';
import type { Offer } from '@halteres/modules/calendar/contract';
import { Button, Card, Notice } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNameIn } from '../../programs/class/use-name-in.ts';
import { titleText } from '../../programs/words/title-words.ts';
import { api } from '../../shell/session/api.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { offerUndo } from '../calendar-actions.ts';
import { offersQuery } from '../calendar-queries.ts';
import { MovesTable } from '../move-week-sheet.tsx';
import page from '../../shell/parts/page.module.css';

type Range = { from: LocalDate; to: LocalDate };

/** Workouts planned on days off, each client with where they could go. */
export function OffersCard({ range }: { range: Range }): ReactNode {
  const { today } = useUnits();
  const { data: offers = [] } = useQuery(offersQuery({ ...range, today }));
  if (offers.length === 0) return null;
  return (
    <Card title={i18n._('Planned on days off')}>
      <div className={page.stack}>
        {offers.map((offer) => (
          <OneOffer key={offer.entityId} offer={offer} range={range} today={today} />
        ))}
      </div>
    </Card>
  );
}

function OneOffer({ offer, range, today }: { offer: Offer; range: Range; today: LocalDate }): ReactNode {
  const nameIn = useNameIn();
  const submit = useSubmit();
  const { entityId, entityName: name, moves, left, weeksLater } = offer;
  const accept = () =>
    void submit.run(async () => {
      const step = await api.calendar.daysOff.accept({ entityId, ...range, today });
      await offerUndo(
        i18n._('{count, plural, one {# workout was moved.} other {# workouts were moved.}}', { count: step.moved }),
        step,
      );
    });
  return (
    <section className={page.stack} aria-label={name}>
      <h3>{name}</h3>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      {weeksLater > 0 && (
        <p>
          {i18n._(
            '{count, plural, one {A week has too few free days: it and all after it go a week later.} other {# weeks have too few free days: they and all after them go later.}}',
            { count: weeksLater },
          )}
        </p>
      )}
      {left.map(({ id, title, date }) => (
        <p key={id}>
          {i18n._('{title} on {date} stays, excused: no other day is free and the end is fixed.', {
            title: titleText(title, nameIn),
            date: formatDate(date, 'day'),
          })}
        </p>
      ))}
      {moves.length > 0 && (
        <>
          <MovesTable moves={moves} nameIn={nameIn} />
          <div>
            <Button h={40} loading={submit.busy} onClick={accept}>
              {i18n._('Move the workouts of {name}', { name })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
