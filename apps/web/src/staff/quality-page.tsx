import { formatInstant, formatNumber, i18n } from '@halteres/i18n';
import type { QualityOverview } from '@halteres/modules/administration/contract';
import {
  Button,
  Card,
  DataTable,
  EmptyState,
  PageHeader,
  SkeletonRows,
  Stat,
  Stats,
  Tag,
  type Column,
} from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LoadState } from '../shell/parts/load-state.tsx';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { toastProblem } from '../shell/session/problem-text.ts';
import { useSettings } from '../shell/session/session.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { SEVERITY_TONES, severityName, wordsOfCheck } from './quality-words.ts';
import { Spark } from './spark.tsx';
import { StaffNav } from './staff-nav.tsx';
import { qualityQuery, refreshQuality } from './staff-queries.ts';
import classes from './staff.module.css';

type Check = QualityOverview['checks'][number];

/** How good the data is: what each check finds, and how that changed from run to run. */
export function QualityPage(): ReactNode {
  const query = useQuery(qualityQuery);
  const submit = useSubmit();
  const check = (): void =>
    void submit.run(async () => {
      await api.administration.quality.run({}).catch(toastProblem);
      await refreshQuality();
    });
  return (
    <>
      <PageHeader
        title={i18n._('Data quality')}
        lead={i18n._('Checked once a day. What people keep is counted, and nobody is named.')}
        actions={
          <Button h={40} loading={submit.busy} onClick={check}>
            {i18n._('Check now')}
          </Button>
        }
      />
      <StaffNav />
      <LoadState query={query} skeleton={<SkeletonRows rows={10} label={i18n._('Loading')} />}>
        {(overview) => (overview.reports[0] === undefined ? <NeverChecked /> : <Overview overview={overview} />)}
      </LoadState>
    </>
  );
}

function NeverChecked(): ReactNode {
  return (
    <Card>
      <EmptyState
        icon="shield"
        title={i18n._('Nothing was checked yet')}
        text={i18n._('Check now, and each check stands here with what it found and how that changes.')}
      />
    </Card>
  );
}

function Overview({ overview: { reports, checks } }: { overview: QualityOverview }): ReactNode {
  const { timeZone } = useSettings();
  const navigate = useNavigate();
  const latest = reports[0];
  if (latest === undefined) return null;
  return (
    <div className={page.stack}>
      <Card
        title={i18n._('Checked on {date}', { date: formatInstant(latest.createdAt, timeZone) })}
        aside={<span className="secondary">{i18n._('by {who}', { who: latest.runBy })}</span>}
      >
        <Stats>
          <Stat label={i18n._('Errors')}>{formatNumber(latest.errors, 0)}</Stat>
          <Stat label={i18n._('Warnings')}>{formatNumber(latest.warnings, 0)}</Stat>
          <Stat label={i18n._('Notes')}>{formatNumber(latest.notes, 0)}</Stat>
        </Stats>
      </Card>
      <Card flush>
        <DataTable
          label={i18n._('Checks')}
          columns={columns()}
          rows={checks}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/staff/quality/$check', params: { check: id } })}
        />
      </Card>
    </div>
  );
}

const columns = (): Column<Check>[] => [
  {
    key: 'check',
    header: i18n._('Check'),
    cell: ({ id, severity, found }) => (
      <>
        <Link to="/staff/quality/$check" params={{ check: id }}>
          {wordsOfCheck(id).name}
        </Link>
        <div className={`${page.small} ${classes.onPhone}`}>
          {found === 0 ? i18n._('Fine') : severityName(severity)}
        </div>
      </>
    ),
  },
  {
    key: 'severity',
    header: i18n._('Severity'),
    width: '120px',
    wide: true,
    cell: ({ severity, found }) =>
      found === 0 ? (
        <Tag tone="success" icon="check">
          {i18n._('Fine')}
        </Tag>
      ) : (
        <Tag tone={SEVERITY_TONES[severity]}>{severityName(severity)}</Tag>
      ),
  },
  { key: 'found', header: i18n._('Found'), width: '72px', align: 'end', cell: ({ found }) => formatNumber(found, 0) },
  {
    key: 'trend',
    header: i18n._('Trend'),
    width: '128px',
    wide: true,
    cell: ({ trend }) => (
      <>
        <Spark values={trend} />
        <span className="sr-only">{trendText(trend)}</span>
      </>
    ),
  },
];

function trendText(trend: readonly number[]): string {
  const change = (trend.at(-1) ?? 0) - (trend[0] ?? 0);
  if (change === 0) return i18n._('As many as before');
  return change > 0
    ? i18n._('{count} more than at first', { count: formatNumber(change, 0) })
    : i18n._('{count} fewer than at first', { count: formatNumber(-change, 0) });
}
