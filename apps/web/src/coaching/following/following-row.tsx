import { formatNumber, i18n, weightFromKg } from '@halteres/i18n';
import type { FollowedClient } from '@halteres/modules/planning/following/contract';
import { Icon, Tag } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { titleText } from '../../programs/words/title-words.ts';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import page from '../../shell/parts/page.module.css';
import { useUnits } from '../../shell/session/use-units.ts';
import { lastText, missedText, stuckText, weekText } from './following-words.ts';
import classes from './following.module.css';

/** How a client stands, in words that can each be checked; the name leads to the client. */
export function FollowingRow({ client }: { client: FollowedClient }): ReactNode {
  const { today, weightUnit } = useUnits();
  const nameOf = useNameOfExercise();
  const load = (kg: number): string => `${formatNumber(weightFromKg(kg, weightUnit), 1)} ${weightUnit}`;
  const { unread, last } = client;
  return (
    <li className={classes.row}>
      <div className={page.between}>
        <Link to="/clients/$entityId" params={{ entityId: client.entityId }} className={page.itemLink ?? ''}>
          {client.name}
        </Link>
        <div className={classes.news}>
          {client.isNew && <Tag>{i18n._('New')}</Tag>}
          {client.isSilent && <Tag tone="warning">{i18n._('Gone quiet')}</Tag>}
          {unread.workouts > 0 && (
            <Tag tone="success">
              {i18n._('{count, plural, one {# new workout} other {# new workouts}}', { count: unread.workouts })}
            </Tag>
          )}
          {unread.comments > 0 && (
            <Tag icon="mail">
              {i18n._('{count, plural, one {# new comment} other {# new comments}}', { count: unread.comments })}
            </Tag>
          )}
        </div>
      </div>
      {client.sharing === 'active' ? (
        <>
          <p>
            {weekText(client)} · {last !== null && last.title !== '' ? `${titleText(last.title)}, ` : ''}
            {lastText(client, today)}
          </p>
          {(client.missed.count > 0 || client.stuck.length > 0) && (
            <dl className={classes.facts}>
              {client.missed.count > 0 && (
                <Fact word={i18n._('Missed {count}', { count: client.missed.count })}>{missedText(client)}</Fact>
              )}
              {client.stuck.map((lift) => (
                <Fact key={lift.exerciseId} word={i18n._('Stuck')}>
                  {stuckText(lift, nameOf(lift), [load(lift.firstKg), load(lift.lastKg)])}
                </Fact>
              ))}
            </dl>
          )}
        </>
      ) : (
        <p className={classes.locked}>
          <Icon name="lock" size={16} />{' '}
          {client.sharing === 'ended' ? i18n._('The coaching has ended') : i18n._('Does not share training')}
        </p>
      )}
    </li>
  );
}

/** What is worth a look: the word for it, and behind it what it is made from. */
const Fact = ({ word, children }: { word: string; children: ReactNode }): ReactNode => (
  <>
    <dt>
      <Tag tone="warning">{word}</Tag>
    </dt>
    <dd>{children}</dd>
  </>
);
