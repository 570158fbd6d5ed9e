import { i18n } from '@halteres/i18n';
import { Card, EmptyState, PageHeader, SegmentedChoice, SkeletonRows } from '@halteres/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ButtonLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { MoreRows } from '../shell/parts/more-rows.tsx';
import { programListQuery, type ProgramFilter } from './program-queries.ts';
import { ProgramRow } from './program-row.tsx';
import page from '../shell/parts/page.module.css';

/** Programs you made, newest first. */
export function ProgramList(): ReactNode {
  const [status, setStatus] = useState<ProgramFilter>('active');
  const query = useInfiniteQuery(programListQuery({ status }));
  const generate = <ButtonLink to="/generate">{i18n._('Generate a program')}</ButtonLink>;
  return (
    <>
      <PageHeader
        title={i18n._('Programs')}
        actions={
          <div className={page.row}>
            <ButtonLink to="/program-templates" variant="default">
              {i18n._('Your templates')}
            </ButtonLink>
            <ButtonLink to="/established" variant="default">
              {i18n._('Established programs')}
            </ButtonLink>
            {generate}
          </div>
        }
      />
      <div className={page.stack}>
        <SegmentedChoice
          label={i18n._('Which')}
          hideLabel
          value={status}
          onChange={setStatus}
          options={[
            { value: 'active', label: i18n._('Current') },
            { value: 'archived', label: i18n._('Archived') },
            { value: 'put_away', label: i18n._('Put away') },
          ]}
        />
        <Card>
          <LoadState query={query} skeleton={<SkeletonRows rows={5} height={72} label={i18n._('Loading')} />}>
            {(data) => {
              const rows = data.pages.flatMap((each) => each.items);
              if (rows.length === 0 && status === 'archived')
                return (
                  <EmptyState
                    icon="archive"
                    title={i18n._('Nothing is archived')}
                    text={i18n._('Programs you archive leave the calendar’s way and wait here.')}
                  />
                );
              if (rows.length === 0 && status === 'put_away')
                return (
                  <EmptyState
                    icon="archive"
                    title={i18n._('Nothing is put away')}
                    text={i18n._('Programs you put away wait here until you bring them back.')}
                  />
                );
              if (rows.length === 0)
                return (
                  <EmptyState
                    icon="program"
                    title={i18n._('No programs yet')}
                    text={i18n._(
                      'A program is weeks of workouts with loads, reasons and a certificate. Generate the first for a client.',
                    )}
                    action={generate}
                  />
                );
              return (
                <>
                  <ul className={page.list}>
                    {rows.map((row) => (
                      <ProgramRow key={row.id} program={row} withName isAway={status === 'put_away'} />
                    ))}
                  </ul>
                  <MoreRows query={query} />
                </>
              );
            }}
          </LoadState>
        </Card>
      </div>
    </>
  );
}
