import { i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Button, Card, showToast } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { SearchField } from '../../shell/parts/search-field.tsx';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import { programQuery } from '../program-queries.ts';
import page from '../../shell/parts/page.module.css';
import styles from '../program-about.module.css';

const MOST_FOUND = 6;

/** Workouts of the library that go with a program; the coach attaches and takes away. */
export function ReferencesCard({ program, editable }: { program: ProgramView; editable: boolean }): ReactNode {
  const key = { ownerId: program.ownerId, id: program.id };
  const keep = (next: ProgramView) => queryClient.setQueryData(programQuery(key).queryKey, next);
  const attach = (reference: string) => api.beside.addReference({ ...key, reference }).then(keep);
  const remove = async (reference: string): Promise<void> => {
    await api.beside.removeReference({ ...key, reference });
    await queryClient.invalidateQueries({ queryKey: programQuery(key).queryKey });
    showToast({ text: i18n._('The reference is taken away.') });
  };
  if (program.references.length === 0 && !editable) return null;
  return (
    <Card title={i18n._('References')}>
      <div className={page.stack}>
        {program.references.length > 0 && (
          <ul className={page.list}>
            {program.references.map((workout) => (
              <li key={workout.id} className={page.item}>
                <div className={page.itemWords}>
                  <p className={page.itemTitle}>{workout.title}</p>
                  <p className={styles.words ?? ''}>{workout.body}</p>
                  {workout.ref !== null && (
                    <Link to="/library/$ref" params={{ ref: workout.ref }}>
                      {i18n._('Open in the library')}
                    </Link>
                  )}
                </div>
                {editable && (
                  <Button
                    variant="subtle"
                    h={40}
                    aria-label={i18n._('Take away: {title}', { title: workout.title })}
                    onClick={() => void remove(workout.id).catch(toastProblem)}
                  >
                    {i18n._('Take away')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        {editable && <Attach onAttach={attach} />}
      </div>
    </Card>
  );
}

function Attach({ onAttach }: { onAttach: (ref: string) => Promise<unknown> }): ReactNode {
  const [words, setWords] = useState('');
  const query = useQuery({
    queryKey: ['library', 'attach', words],
    enabled: words.trim() !== '',
    queryFn: ({ signal }) => api.library.search({ q: words, limit: MOST_FOUND }, { signal }),
  });
  return (
    <>
      <SearchField label={i18n._('Find a workout of the library to attach')} value={words} onChange={setWords} />
      {words.trim() !== '' && query.data !== undefined && (
        <ul className={page.list} aria-label={i18n._('Found')}>
          {query.data.items.map((found) => {
            const title = found.title ?? found.body.split('\n', 1)[0] ?? '';
            return (
              <li key={found.ref} className={page.item}>
                <span className={page.itemWords}>{title}</span>
                <Button
                  variant="default"
                  h={40}
                  aria-label={i18n._('Attach: {title}', { title })}
                  onClick={() => {
                    onAttach(found.ref)
                      .then(() => setWords(''))
                      .catch(toastProblem);
                  }}
                >
                  {i18n._('Attach')}
                </Button>
              </li>
            );
          })}
          {query.data.items.length === 0 && <li>{i18n._('Nothing was found.')}</li>}
        </ul>
      )}
    </>
  );
}
