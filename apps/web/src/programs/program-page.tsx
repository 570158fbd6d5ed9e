import { formatDate, i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { PageHeader, SegmentedChoice, SkeletonRows, Tag } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEstablishedWords } from '../planning/established/use-established-words.ts';
import { ProgramOutlook } from '../planning/outlook/outlook-panel.tsx';
import { goalNames, methodologyNames } from '../planning/plan-words.ts';
import { RecommendationsCard } from '../planning/recommendations/recommendations-card.tsx';
import { SuggestionsCard } from '../planning/suggestions/suggestions-card.tsx';
import { BackLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { useMe } from '../shell/session/session.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { CertificatePanel } from './certificate-panel.tsx';
import { ChangePanel } from './change/change-panel.tsx';
import { ClassPanel } from './class/class-panel.tsx';
import { ProgramAbout } from './program-about.tsx';
import { ProgramActions } from './program-actions.tsx';
import { ProgramGrid } from './program-grid.tsx';
import { programQuery } from './program-queries.ts';
import { statusNames } from './program-words.ts';
import { SharePanel } from './share/share-panel.tsx';
import { VersionsPanel } from './versions/versions-panel.tsx';
import { weekNow } from './weeks/week-now.ts';
import { WeekMuscles } from './muscles/week-muscles.tsx';
import { AddFreeText } from './workout/add-free-text.tsx';
import { FreeTextPanel } from './workout/free-text-panel.tsx';
import { WorkoutPanel } from './workout/workout-panel.tsx';
import { programName } from './words/program-name-words.ts';
import classes from './program-page.module.css';
import page from '../shell/parts/page.module.css';

/** A program: its weeks, one workout beside them, and the proof that it was checked. */
export function ProgramPage(): ReactNode {
  const { ownerId, programId } = useParams({ from: '/app/programs/$ownerId/$programId' });
  const query = useQuery(programQuery({ ownerId, id: programId }));
  return (
    <LoadState
      query={query}
      skeleton={
        <>
          <PageHeader title={<span className="sr-only">{i18n._('Loading')}</span>} />
          <SkeletonRows rows={8} height={88} label={i18n._('Loading')} />
        </>
      }
    >
      {(program) => <ProgramScreen program={program} />}
    </LoadState>
  );
}

const TABS = ['weeks', 'muscles', 'outlook', 'certificate', 'about', 'change', 'versions', 'share'] as const;
/** What only who made the program has. */
const MINE: readonly string[] = ['change', 'versions', 'share'];
type Tab = (typeof TABS)[number];

function ProgramScreen({ program }: { program: ProgramView }): ReactNode {
  const me = useMe();
  const { today } = useUnits();
  const { workout: workoutId, tab: wantedTab } = useSearch({ from: '/app/programs/$ownerId/$programId' });
  const navigate = useNavigate();
  const published = useEstablishedWords(program);
  const mine = me.id === program.ownerId;
  const tab: Tab = TABS.find((each) => each === wantedTab && (mine || !MINE.includes(each))) ?? 'weeks';
  const isEdited = mine && program.people === null;
  const workout = program.weekList.flatMap((week) => week.workouts).find((each) => each.id === workoutId);
  const params = { ownerId: program.ownerId, programId: program.id };
  return (
    <>
      <div className={workout === undefined ? undefined : classes.headBesidePanel}>
        <PageHeader
          back={
            mine ? (
              <BackLink to="/clients/$entityId" params={{ entityId: program.entityId }}>
                {program.entityName}
              </BackLink>
            ) : (
              <BackLink to="/calendar">{i18n._('Calendar')}</BackLink>
            )
          }
          title={published(programName(program))}
          lead={
            <span className={`${page.row} ${classes.wide}`}>
              <Tag tone={program.status === 'active' ? 'success' : 'plain'}>{statusNames()[program.status]}</Tag>
              {program.certificate !== null && (
                <Link
                  to="/programs/$ownerId/$programId"
                  params={params}
                  search={{ tab: 'certificate' }}
                  className={classes.checked ?? ''}
                >
                  <Tag
                    tone={program.certificate.sound ? 'success' : 'danger'}
                    icon={program.certificate.sound ? 'shield' : 'warning'}
                  >
                    {program.certificate.sound ? i18n._('Checked and sound') : i18n._('A rule is broken')}
                  </Tag>
                </Link>
              )}
              <span>
                {[
                  ...(program.people === null
                    ? [goalNames()[program.goal], methodologyNames()[program.methodology]]
                    : [i18n._('{count, plural, one {# person} other {# people}}', { count: program.people.length })]),
                  i18n._('{weeks, plural, one {# week} other {# weeks}} from {date}', {
                    weeks: program.weeks,
                    date: formatDate(program.startDate),
                  }),
                ].join(' · ')}
              </span>
            </span>
          }
          actions={
            mine ? (
              <div className={`${page.row} ${classes.wide}`}>
                <ProgramActions program={program} />
              </div>
            ) : undefined
          }
        />
        <div className={classes.tabs}>
          <SegmentedChoice
            label={i18n._('Part of the program')}
            hideLabel
            value={tab}
            onChange={(next) =>
              void navigate({
                to: '/programs/$ownerId/$programId',
                params,
                search: next === 'weeks' ? {} : { tab: next },
                replace: true,
              })
            }
            options={[
              { value: 'weeks', label: i18n._('Weeks') },
              { value: 'muscles', label: i18n._('Muscles') },
              ...(program.people === null ? [{ value: 'outlook' as const, label: i18n._('What it would do') }] : []),
              { value: 'certificate', label: i18n._('Certificate') },
              { value: 'about', label: i18n._('About') },
              ...(isEdited
                ? [
                    { value: 'change' as const, label: i18n._('Change') },
                    { value: 'versions' as const, label: i18n._('Versions') },
                  ]
                : []),
              ...(mine ? [{ value: 'share' as const, label: i18n._('Share and reuse') }] : []),
            ]}
          />
        </div>
      </div>
      {tab === 'weeks' && workout === undefined && program.people === null && (
        <>
          <SuggestionsCard programKey={{ ownerId: program.ownerId, id: program.id }} />
          <RecommendationsCard programKey={{ ownerId: program.ownerId, id: program.id }} />
        </>
      )}
      {tab === 'weeks' && (
        <div className={classes.split} data-open={workout !== undefined || undefined}>
          <div className={classes.weeks}>
            <ProgramGrid program={program} current={workout?.id} mine={mine} />
            {isEdited && workout === undefined && <AddFreeText program={program} week={weekNow(program, today)} />}
          </div>
          {workout !== undefined && (
            <div className={classes.panel}>
              {workout.body !== null ? (
                <FreeTextPanel key={workout.id} program={program} workout={workout} editable={mine} />
              ) : workout.classSession === null ? (
                <WorkoutPanel key={workout.id} program={program} workout={workout} editable={mine} />
              ) : (
                <ClassPanel key={workout.id} program={program} workout={workout} session={workout.classSession} />
              )}
            </div>
          )}
        </div>
      )}
      {tab === 'muscles' && <WeekMuscles program={program} />}
      {tab === 'outlook' && program.people === null && <ProgramOutlook program={program} />}
      {tab === 'certificate' && <CertificatePanel program={program} editable={mine} />}
      {tab === 'about' && <ProgramAbout program={program} editable={mine} />}
      {tab === 'change' && isEdited && <ChangePanel program={program} />}
      {tab === 'versions' && isEdited && <VersionsPanel program={program} />}
      {tab === 'share' && <SharePanel program={program} />}
    </>
  );
}
