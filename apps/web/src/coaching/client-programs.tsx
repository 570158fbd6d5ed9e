import { i18n } from '@halteres/i18n';
import { Card, EmptyState, SkeletonRows } from '@halteres/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProgramRow } from '../programs/program-row.tsx';
import { programListQuery } from '../programs/program-queries.ts';
import { ButtonLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { MoreRows } from '../shell/parts/more-rows.tsx';
import page from '../shell/parts/page.module.css';

export function ClientPrograms({ entityId, isClass }: { entityId: string; isClass: boolean }): ReactNode {
  const query = useInfiniteQuery(programListQuery({ entityId }));
  return (
    <Card title={i18n._('Programs')}>
      <LoadState query={query} skeleton={<SkeletonRows rows={2} height={72} label={i18n._('Loading')} />}>
        {(data) => {
          const rows = data.pages.flatMap((each) => each.items);
          if (rows.length === 0) {
            return (
              <EmptyState
                icon="program"
                title={i18n._('No program yet')}
                text={
                  isClass
                    ? i18n._('Choose days and minutes. Groups, loads and scaling come from the room and the roster.')
                    : i18n._(
                        'Choose goal, days and minutes. Each exercise comes with its reason, each load fits the gym.',
                      )
                }
                action={
                  <ButtonLink to="/generate" search={{ entityId }}>
                    {i18n._('Generate a program')}
                  </ButtonLink>
                }
              />
            );
          }
          return (
            <>
              <ul className={page.list}>
                {rows.map((row) => (
                  <ProgramRow key={row.id} program={row} />
                ))}
              </ul>
              <MoreRows query={query} />
            </>
          );
        }}
      </LoadState>
    </Card>
  );
}
