import { formatInstant, i18n } from '@halteres/i18n';
import { CHECKS, type CheckId, type QualityFinding } from '@halteres/modules/administration/contract';
import { Card, EmptyState, PageHeader, SegmentedChoice, SkeletonRows } from '@halteres/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { BackLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { MoreRows } from '../shell/parts/more-rows.tsx';
import page from '../shell/parts/page.module.css';
import { PageMissing } from '../shell/parts/page-states.tsx';
import { SearchField } from '../shell/parts/search-field.tsx';
import { useSettings } from '../shell/session/session.ts';
import { wordsOfCheck } from './quality-words.ts';
import { StaffNav } from './staff-nav.tsx';
import { findingsQuery } from './staff-queries.ts';
import { isWordKind, isWordState } from './word-words.ts';
import classes from './staff.module.css';

const route = getRouteApi('/app/staff/quality/$check');

/** What one check finds, with the way to mend it. */
export function FindingsPage(): ReactNode {
  const { check } = route.useParams();
  const known = CHECKS.find((each) => each === check);
  return known === undefined ? <PageMissing /> : <Findings check={known} />;
}

function Findings({ check }: { check: CheckId }): ReactNode {
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<'open' | 'mended'>('open');
  const query = useInfiniteQuery(
    findingsQuery({ check, resolved: shown === 'mended', search: useDeferredValue(search.trim()) }),
  );
  const { name, mend } = wordsOfCheck(check);
  return (
    <>
      <PageHeader back={<BackLink to="/staff/quality">{i18n._('Data quality')}</BackLink>} title={name} lead={mend} />
      <StaffNav />
      <div className={page.stack}>
        <div className={classes.tools}>
          <SearchField label={i18n._('Search findings')} value={search} onChange={setSearch} />
          <SegmentedChoice
            label={i18n._('Show')}
            hideLabel
            value={shown}
            onChange={setShown}
            options={[
              { value: 'open', label: i18n._('Open') },
              { value: 'mended', label: i18n._('Mended') },
            ]}
          />
        </div>
        <Card>
          <LoadState query={query} skeleton={<SkeletonRows rows={8} label={i18n._('Loading')} />}>
            {(data) => {
              const rows = data.pages.flatMap(({ items }) => items);
              return rows.length === 0 ? (
                <EmptyState
                  icon="check"
                  title={i18n._('Nothing to see here')}
                  text={i18n._('The last run found nothing of this kind.')}
                />
              ) : (
                <>
                  <ul className={page.list}>
                    {rows.map((finding) => (
                      <FindingRow key={`${finding.subjectKind} ${finding.subject}`} finding={finding} />
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

function FindingRow({ finding }: { finding: QualityFinding }): ReactNode {
  const { timeZone } = useSettings();
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <MendLink finding={finding} />
        <p>{finding.message}</p>
      </div>
      <span className={page.small}>
        {finding.resolvedAt === null
          ? i18n._('since {date}', { date: formatInstant(finding.firstSeen, timeZone) })
          : i18n._('mended on {date}', { date: formatInstant(finding.resolvedAt, timeZone) })}
      </span>
    </li>
  );
}

/** Where the subject of a finding can be looked at, or mended. */
function MendLink({ finding: { check, subjectKind, subject } }: { finding: QualityFinding }): ReactNode {
  if (check === 'proposal_waiting')
    return (
      <Link to="/staff/proposals" className={page.itemLink ?? ''}>
        {i18n._('Proposals')}
      </Link>
    );
  if (subjectKind === 'exercise')
    return (
      <Link to="/exercises/$slug" params={{ slug: subject }} className={page.itemLink ?? ''}>
        {subject}
      </Link>
    );
  const [locale = '', kind] = subject.split(' ');
  const state = check.replace('words_', '');
  if (subjectKind === 'words' && isWordKind(kind))
    return (
      <Link
        to="/staff/words/$locale/$kind"
        params={{ locale, kind }}
        search={isWordState(state) ? { state } : {}}
        className={page.itemLink ?? ''}
      >
        {subject}
      </Link>
    );
  return subject === '' ? null : <span className={page.itemTitle}>{subject}</span>;
}
