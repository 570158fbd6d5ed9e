import { i18n } from '@halteres/i18n';
import { WORD_STATES, type Word } from '@halteres/modules/i18n/contract';
import { Button, Card, EmptyState, NativeSelect, PageHeader, showToast, SkeletonRows, Tag } from '@halteres/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { BackLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { MoreRows } from '../shell/parts/more-rows.tsx';
import page from '../shell/parts/page.module.css';
import { SearchField } from '../shell/parts/search-field.tsx';
import { api } from '../shell/session/api.ts';
import { toastProblem } from '../shell/session/problem-text.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { StaffNav } from './staff-nav.tsx';
import { refreshStaffWords, refreshWordCounts, wordsQuery, type WordsWanted } from './staff-queries.ts';
import { WordEditor } from './word-editor.tsx';
import { isWordKind, isWordState, kindName, languageName, STATE_TONES, stateName } from './word-words.ts';
import classes from './staff.module.css';

const route = getRouteApi('/app/staff/words/$locale/$kind');

/** The texts of one kind in one language: found, written, reviewed. */
export function WordsPage(): ReactNode {
  const params = route.useParams();
  const { state } = route.useSearch();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const { locale } = params;
  const kind = isWordKind(params.kind) ? params.kind : 'interface';
  const wanted: WordsWanted = { locale, kind, state, search: useDeferredValue(search.trim()) };
  return (
    <>
      <PageHeader
        back={<BackLink to="/staff/words">{i18n._('Words')}</BackLink>}
        title={i18n._('{kind} in {language}', { kind: kindName(kind), language: languageName(locale) })}
      />
      <StaffNav />
      <div className={page.stack}>
        <div className={classes.tools}>
          <SearchField label={i18n._('Search texts')} value={search} onChange={setSearch} />
          <NativeSelect
            size="md"
            aria-label={i18n._('State')}
            value={state ?? ''}
            onChange={(event) => {
              const next = event.currentTarget.value;
              void navigate({
                to: '/staff/words/$locale/$kind',
                params: { locale, kind },
                search: isWordState(next) ? { state: next } : {},
                replace: true,
              });
            }}
            data={[
              { value: '', label: i18n._('All states') },
              ...WORD_STATES.map((value) => ({ value, label: stateName(value) })),
            ]}
          />
        </div>
        <WordList key={JSON.stringify(wanted)} wanted={wanted} />
      </div>
    </>
  );
}

function WordList({ wanted }: { wanted: WordsWanted }): ReactNode {
  const query = useInfiniteQuery(wordsQuery(wanted));
  const [openKey, setOpenKey] = useState<string | null>(null);
  const words = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const drafts = words.filter(({ state }) => state === 'unreviewed');
  const step = (from: string, by: 1 | -1): void => {
    const next = words[words.findIndex(({ key }) => key === from) + by];
    if (next !== undefined) setOpenKey(next.key);
  };
  // The list stays as it is while one works through it; it is asked anew when it is opened again.
  const replace = (word: Word): void => {
    queryClient.setQueryData(wordsQuery(wanted).queryKey, (data) =>
      data === undefined
        ? data
        : {
            ...data,
            pages: data.pages.map((each) => ({
              ...each,
              items: each.items.map((item) => (item.key === word.key ? word : item)),
            })),
          },
    );
    void refreshWordCounts();
  };
  const reviewAll = async (): Promise<void> => {
    const keys = drafts.slice(0, 100).map(({ key }) => key);
    const { reviewed } = await api.words.review({ locale: wanted.locale, kind: wanted.kind, keys });
    showToast({
      text: i18n._('{count, plural, one {# text is reviewed.} other {# texts are reviewed.}}', { count: reviewed }),
    });
    await refreshStaffWords();
  };
  return (
    <>
      {drafts.length > 0 && (
        <div>
          <Button variant="default" h={40} onClick={() => void reviewAll().catch(toastProblem)}>
            {i18n._('{count, plural, one {Review # draft in sight} other {Review # drafts in sight}}', {
              count: Math.min(100, drafts.length),
            })}
          </Button>
        </div>
      )}
      <Card flush>
        <LoadState query={query} skeleton={<SkeletonRows rows={10} label={i18n._('Loading')} />}>
          {() =>
            words.length === 0 ? (
              <EmptyState
                icon="search"
                title={i18n._('No text answers to that')}
                text={i18n._('Try another word, or another state.')}
              />
            ) : (
              <>
                <ul className={page.list}>
                  {words.map((word) => (
                    <li key={word.key} className={classes.word}>
                      <button
                        type="button"
                        className={classes.wordRow}
                        aria-expanded={openKey === word.key}
                        onClick={() => setOpenKey(openKey === word.key ? null : word.key)}
                      >
                        <span>{word.source}</span>
                        <span lang={word.locale} className={word.text === '' ? classes.none : undefined}>
                          {word.text === '' ? '–' : word.text}
                        </span>
                        <span className={classes.wordState}>
                          <Tag tone={STATE_TONES[word.state]}>{stateName(word.state)}</Tag>
                        </span>
                      </button>
                      {openKey === word.key && (
                        <WordEditor
                          key={word.updatedAt ?? ''}
                          word={word}
                          onWritten={replace}
                          onStep={(by) => step(word.key, by)}
                          onClose={() => setOpenKey(null)}
                        />
                      )}
                    </li>
                  ))}
                </ul>
                <MoreRows query={query} />
              </>
            )
          }
        </LoadState>
      </Card>
    </>
  );
}
