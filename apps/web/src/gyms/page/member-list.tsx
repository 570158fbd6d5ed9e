import { formatInstant, i18n } from '@halteres/i18n';
import { Card, showToast, SkeletonRows, Tag } from '@halteres/ui';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { MoreRows } from '../../shell/parts/more-rows.tsx';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { membersQuery, refreshGyms, type GymMember } from '../gym-queries.ts';
import { somebody } from './somebody.ts';

type Props = { gymId: string; count: number };

/** Who trains here; who looks after the gym takes people out. */
export function MemberList({ gymId, count }: Props): ReactNode {
  const query = useInfiniteQuery(membersQuery(gymId));
  return (
    <Card title={i18n._('Members')}>
      <div className={page.stack}>
        <p className="secondary">
          {i18n._(
            '{count, plural, =0 {Nobody trains here yet.} one {# person trains here.} other {# people train here.}} Names are of those who agreed.',
            { count },
          )}
        </p>
        <LoadState query={query} skeleton={<SkeletonRows rows={3} height={56} label={i18n._('Loading')} />}>
          {({ pages }) => (
            <ul className={page.list}>
              {pages
                .flatMap(({ items }) => items)
                .map((member) => (
                  <MemberRow key={member.id} gymId={gymId} member={member} />
                ))}
            </ul>
          )}
        </LoadState>
        <MoreRows query={query} />
      </div>
    </Card>
  );
}

function MemberRow({ gymId, member }: { gymId: string; member: GymMember }): ReactNode {
  const { timeZone } = useUnits();
  const { id, isMe, admin } = member;
  const name = somebody(member.name);
  const since = i18n._('since {date}', { date: formatInstant(member.since, timeZone) });
  const remove = useMutation({
    mutationFn: async () => {
      await api.gyms.people.remove({ id: gymId, personId: id });
      await refreshGyms();
      showToast({ text: i18n._('{name} is no longer a member.', { name }) });
    },
    onError: toastProblem,
  });
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <p className={page.itemTitle}>{name}</p>
        <p className={page.small}>{since}</p>
      </div>
      {isMe && <Tag>{i18n._('You')}</Tag>}
      {!isMe && !admin && (
        <ConfirmButton
          label={i18n._('Take out')}
          name={i18n._('Take out {name}, {since}', { name, since })}
          question={i18n._('Take {name} out? They may ask again.', { name })}
          yes={i18n._('Yes, take out')}
          busy={remove.isPending}
          onConfirm={() => remove.mutate()}
        />
      )}
    </li>
  );
}
