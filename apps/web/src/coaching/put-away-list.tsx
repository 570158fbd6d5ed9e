import { formatInstant, i18n } from '@halteres/i18n';
import { Button, Card, EmptyState, PageHeader, showToast, SkeletonRows } from '@halteres/ui';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BackLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { MoreRows } from '../shell/parts/more-rows.tsx';
import { toastProblem } from '../shell/session/problem-text.ts';
import { useSettings } from '../shell/session/session.ts';
import { bringBack, entityListQuery, putAway } from './entity-queries.ts';
import page from '../shell/parts/page.module.css';

/** Who was put away, and the way back. */
export function PutAwayList(): ReactNode {
  const { timeZone } = useSettings();
  const query = useInfiniteQuery(entityListQuery({ deleted: true }));
  const restore = useMutation({
    mutationFn: (entity: { id: string; name: string }) => bringBack(entity.id),
    onError: toastProblem,
    onSuccess: (_, entity) =>
      showToast({
        text: i18n._('{name} is back.', { name: entity.name }),
        undoText: i18n._('Undo'),
        onUndo: () => void putAway(entity.id).catch(toastProblem),
      }),
  });
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      <PageHeader
        back={<BackLink to="/clients">{i18n._('Clients')}</BackLink>}
        title={i18n._('Put away')}
        lead={i18n._('Nothing is lost here: programs and logs stay, and come back with the name.')}
      />
      <Card>
        <LoadState query={query} skeleton={<SkeletonRows rows={4} height={64} label={i18n._('Loading')} />}>
          {(data) => {
            const rows = data.pages.flatMap((each) => each.items);
            if (rows.length === 0)
              return (
                <EmptyState
                  icon="archive"
                  title={i18n._('Nobody is put away')}
                  text={i18n._('Clients and classes you put away wait here.')}
                />
              );
            return (
              <>
                <ul className={page.list}>
                  {rows.map((row) => (
                    <li key={row.id} className={page.item}>
                      <div className={page.itemWords}>
                        <p className={page.itemTitle}>{row.name}</p>
                        <p className={page.small}>
                          {row.type === 'CLASS' ? i18n._('Class') : i18n._('Client')}
                          {row.deletedAt === null
                            ? ''
                            : ` · ${i18n._('since {date}', { date: formatInstant(row.deletedAt, timeZone) })}`}
                        </p>
                      </div>
                      <Button
                        variant="default"
                        h={40}
                        aria-label={i18n._('Bring back {name}', { name: row.name })}
                        onClick={() => restore.mutate(row)}
                      >
                        {i18n._('Bring back')}
                      </Button>
                    </li>
                  ))}
                </ul>
                <MoreRows query={query} />
              </>
            );
          }}
        </LoadState>
      </Card>
    </div>
  );
}
