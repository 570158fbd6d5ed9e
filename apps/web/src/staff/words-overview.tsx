import { formatNumber, i18n } from '@halteres/i18n';
import { WORD_STATES, type WordCounts } from '@halteres/modules/i18n/contract';
import { Button, Card, PageHeader, SkeletonRows, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { LoadState } from '../shell/parts/load-state.tsx';
import page from '../shell/parts/page.module.css';
import { StaffNav } from './staff-nav.tsx';
import { wordsOverviewQuery } from './staff-queries.ts';
import { WordFiles } from './word-files.tsx';
import { kindName, languageName, stateName } from './word-words.ts';
import classes from './staff.module.css';

/** How far each language is, and the files that go to translators and come back. */
export function WordsOverview(): ReactNode {
  const query = useQuery(wordsOverviewQuery);
  return (
    <>
      <PageHeader
        title={i18n._('Words')}
        lead={i18n._('Readers see what was reviewed; English stands in for the rest.')}
      />
      <StaffNav />
      <LoadState query={query} skeleton={<SkeletonRows rows={6} height={96} label={i18n._('Loading')} />}>
        {(counts) => (
          <div className={page.stack}>
            {[...new Set(counts.map(({ locale }) => locale))].map((locale) => (
              <Language key={locale} locale={locale} counts={counts.filter((each) => each.locale === locale)} />
            ))}
            <AddLanguage />
          </div>
        )}
      </LoadState>
    </>
  );
}

function Language({ locale, counts }: { locale: string; counts: readonly WordCounts[] }): ReactNode {
  return (
    <Card title={`${languageName(locale)} (${locale})`}>
      <ul className={classes.kinds}>
        {counts.map((count) => (
          <li key={count.kind} className={classes.kind}>
            <Link
              to="/staff/words/$locale/$kind"
              params={{ locale, kind: count.kind }}
              className={classes.kindLink ?? ''}
            >
              {kindName(count.kind)}
            </Link>
            <div>
              <WordBar count={count} />
              <p className={classes.counts}>
                {WORD_STATES.map((state) => (
                  <Link
                    key={state}
                    to="/staff/words/$locale/$kind"
                    params={{ locale, kind: count.kind }}
                    search={{ state }}
                  >
                    {i18n._('{state}: {count}', { state: stateName(state), count: formatNumber(count[state], 0) })}
                  </Link>
                ))}
              </p>
            </div>
            <span className="secondary">
              {i18n._('{percent} % whole', {
                percent: Math.floor((count.whole / Math.max(1, count.total - count.optional)) * 100),
              })}
            </span>
          </li>
        ))}
      </ul>
      <WordFiles locale={locale} />
    </Card>
  );
}

/** The words beside say the same, so the drawing is hidden from screen readers. */
function WordBar({ count }: { count: WordCounts }): ReactNode {
  const share = (part: number): string => `${(part / Math.max(1, count.total - count.optional)) * 100}%`;
  return (
    <div className={classes.bar} aria-hidden="true">
      {(['whole', 'unreviewed', 'stale'] as const).map((state) => (
        <span key={state} data-state={state} style={{ width: share(count[state]) }} />
      ))}
    </div>
  );
}

function AddLanguage(): ReactNode {
  const navigate = useNavigate();
  const [locale, setLocale] = useState('');
  const [tried, setTried] = useState(false);
  const isKnown = /^[a-z]{2}$/.test(locale) && locale !== 'en' && languageName(locale) !== locale;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isKnown) void navigate({ to: '/staff/words/$locale/$kind', params: { locale, kind: 'exercise' } });
  };
  return (
    <Card title={i18n._('Another language')}>
      <form className={`${page.row} ${page.ends}`} onSubmit={onSubmit} noValidate>
        <TextInput
          size="md"
          label={i18n._('Its two letters, such as it')}
          maxLength={2}
          value={locale}
          onChange={(event) => setLocale(event.currentTarget.value.toLowerCase())}
          error={tried && !isKnown ? i18n._('No language is known by these letters.') : undefined}
        />
        <Button type="submit" variant="default" h={40}>
          {i18n._('Begin')}
        </Button>
      </form>
    </Card>
  );
}
