import { i18n } from '@halteres/i18n';
import { ATHLETE_LEVELS, type AthleteLevel } from '@halteres/engine/program/simulate/priors';
import type { EstablishedView } from '@halteres/modules/planning/established/contract';
import type { Hindrance } from '@halteres/modules/planning/established/contract';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Button, NativeSelect, Notice, SkeletonRows } from '@halteres/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { isProblem } from '../../shell/session/api.ts';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { HindranceList } from '../established/hindrance-list.tsx';
import { OutlookResult } from './outlook-result.tsx';
import { outlookQuery, type OutlookOf, type OutlookWish } from './outlook-queries.ts';
import { levelNames } from './outlook-words.ts';
import page from '../../shell/parts/page.module.css';

/** What a stored program would do. */
export function ProgramOutlook({ program }: { program: ProgramView }): ReactNode {
  const version = program.certificate?.programHash ?? '';
  return (
    <OutlookPanel
      of={{ kind: 'program', ownerId: program.ownerId, id: program.id, version }}
      ownWeeks={program.weeks}
    />
  );
}

type EstablishedProps = { program: EstablishedView; entityId: string | undefined; gymId: string | undefined };

/** What an established program would do, before it is started. */
export function EstablishedOutlook({ program, entityId, gymId }: EstablishedProps): ReactNode {
  return (
    <OutlookPanel of={{ kind: 'established', id: program.id, entityId, gymId }} ownWeeks={program.usualWeeks}>
      {(missing) => (
        <Notice tone="warning" title={i18n._('This gym lacks what the program needs')}>
          <HindranceList missing={missing} program={program} entityId={entityId ?? ''} gymId={gymId ?? ''} />
        </Notice>
      )}
    </OutlookPanel>
  );
}

const LONGER = [12, 26, 52] as const;

type Props = {
  of: OutlookOf;
  ownWeeks: number;
  /** What is shown where the gym lacks something. */
  children?: (missing: readonly Hindrance[]) => ReactNode;
};

function OutlookPanel({ of, ownWeeks, children }: Props): ReactNode {
  const [wish, setWish] = useState<OutlookWish>({ level: null, weeks: null, seed: 1 });
  const query = useQuery({ ...outlookQuery(of, wish), placeholderData: keepPreviousData });
  const level = wish.level ?? query.data?.level ?? '';
  const missing = missingIn(query.error);
  if (missing.length > 0 && children !== undefined) return children(missing);
  return (
    <div className={page.stack}>
      <div className={`${page.row} ${page.ends}`}>
        <NativeSelect
          size="md"
          label={i18n._('Athletes')}
          value={level}
          data={[
            ...(level === '' ? [{ value: '', label: i18n._('By the client') }] : []),
            ...ATHLETE_LEVELS.map((each) => ({ value: each, label: levelNames()[each] })),
          ]}
          onChange={(event) => setWish({ ...wish, level: event.currentTarget.value as AthleteLevel })}
        />
        <NativeSelect
          size="md"
          label={i18n._('For how long')}
          value={String(wish.weeks ?? ownWeeks)}
          data={[ownWeeks, ...LONGER.filter((weeks) => weeks > ownWeeks)].map((weeks) => ({
            value: String(weeks),
            label: i18n._('{weeks, plural, one {# week} other {# weeks}}', { weeks }),
          }))}
          onChange={(event) => setWish({ ...wish, weeks: Number(event.currentTarget.value) })}
        />
        <Button
          variant="default"
          h={40}
          loading={query.isFetching}
          disabled={query.data === undefined}
          onClick={() => setWish({ ...wish, seed: wish.seed + 1 })}
        >
          {i18n._('Ask other athletes')}
        </Button>
      </div>
      <LoadState query={query} skeleton={<SkeletonRows rows={6} height={160} label={i18n._('Simulating')} />}>
        {(outlook) => <OutlookResult outlook={outlook} ownWeeks={ownWeeks} />}
      </LoadState>
    </div>
  );
}

const missingIn = (error: unknown): Hindrance[] => {
  if (!isProblem(error, 'infeasible')) return [];
  const { data } = error;
  return data !== null && typeof data === 'object' && 'missing' in data ? (data.missing as Hindrance[]) : [];
};
