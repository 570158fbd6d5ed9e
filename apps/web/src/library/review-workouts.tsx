import { formatNumber, i18n } from '@halteres/i18n';
import { Button, Card, EmptyState, Notice, Sheet } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import page from '../shell/parts/page.module.css';
import { useSubmit } from '../shell/session/use-submit.ts';
import { areMinutes, corrected, CorrectionFields, correctionsOf, type Corrections } from './corrections.tsx';
import type { ImportPreview } from './workout-queries.ts';
import { ReadWorkoutRow } from './read-workout.tsx';
import classes from './library.module.css';

export type WorkoutToKeep = { body: string } & ReturnType<typeof corrected>;

type Props = {
  preview: ImportPreview;
  source: string | null;
  onRestart: () => void;
  keep: (workouts: WorkoutToKeep[], source: string | null) => Promise<{ kept: number; there: number }>;
  onKept: (kept: number, there: number) => void;
};

/** Each workout with what was understood of it; those that are there already are left out unless chosen. */
export function ReviewWorkouts({
  preview: { records, troubles, more },
  source,
  onRestart,
  keep,
  onKept,
}: Props): ReactNode {
  const [taken, setTaken] = useState(
    () => new Set(records.flatMap(({ duplicate }, at) => (duplicate === null ? [at] : []))),
  );
  const [changes, setChanges] = useState<ReadonlyMap<number, Corrections>>(new Map());
  const [editing, setEditing] = useState<number | null>(null);
  const { busy, problem, run } = useSubmit();
  const toggle = (at: number): void => {
    const next = new Set(taken);
    if (!next.delete(at)) next.add(at);
    setTaken(next);
  };
  const near = records.flatMap(({ near: like }, at) => (like !== null && taken.has(at) ? [at] : []));
  const take = (): Promise<void> =>
    run(async () => {
      const workouts = [...taken]
        .toSorted((a, b) => a - b)
        .flatMap((at) => {
          const record = records[at];
          return record === undefined
            ? []
            : [{ body: record.body, ...corrected(changes.get(at) ?? correctionsOf(record)) }];
        });
      const { kept, there } = await keep(workouts, source);
      onKept(kept, there);
    });
  return (
    <>
      {problem !== null && (
        <Notice tone="danger" title={i18n._('Nothing was kept')}>
          {problem}
        </Notice>
      )}
      {troubles.length > 0 && (
        <Notice
          tone="warning"
          title={i18n._('{count, plural, one {# record could not be read} other {# records could not be read}}', {
            count: troubles.length,
          })}
        >
          <ul>
            {troubles.slice(0, 20).map(({ at, why }) => (
              <li key={at}>
                {at}: {why}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {more > 0 && (
        <Notice tone="info" title={i18n._('These are the first {count}', { count: formatNumber(records.length, 0) })}>
          {i18n._('{more} more are in the file. Keep these, then bring the rest in another file.', {
            more: formatNumber(more, 0),
          })}
        </Notice>
      )}
      {near.length > 0 && (
        <Notice
          tone="info"
          title={i18n._(
            '{count, plural, one {# workout is nearly like one that is there} other {# workouts are nearly like others that are there}}',
            { count: near.length },
          )}
        >
          <div className={page.stack}>
            <p>{i18n._('Each says how it differs. Keep those you want, or leave them all out.')}</p>
            <div>
              <Button
                variant="default"
                h={40}
                onClick={() => setTaken(new Set([...taken].filter((at) => !near.includes(at))))}
              >
                {i18n._('Leave them out')}
              </Button>
            </div>
          </div>
        </Notice>
      )}
      {records.length === 0 ? (
        <EmptyState
          icon="search"
          title={i18n._('No workout was found in it')}
          text={i18n._('Write one movement a line, with its reps or its distance.')}
        />
      ) : (
        <Card title={i18n._('{count, plural, one {# workout} other {# workouts}}', { count: records.length })}>
          <ul className={classes.records}>
            {records.map((record, at) => (
              <ReadWorkoutRow
                // A list that never changes its order.
                // oxlint-disable-next-line react/no-array-index-key
                key={at}
                record={record}
                records={records}
                change={changes.get(at)}
                taken={taken.has(at)}
                onToggle={() => toggle(at)}
                onEdit={() => setEditing(at)}
              />
            ))}
          </ul>
        </Card>
      )}
      <div className={page.foot}>
        <Button h={48} loading={busy} disabled={taken.size === 0} onClick={() => void take()}>
          {i18n._('Keep {count, plural, one {# workout} other {# workouts}}', { count: taken.size })}
        </Button>
        <Button variant="subtle" h={48} onClick={onRestart}>
          {i18n._('Start over')}
        </Button>
      </div>
      <Editor
        key={editing}
        start={
          editing === null
            ? null
            : (changes.get(editing) ?? (records[editing] === undefined ? null : correctionsOf(records[editing])))
        }
        onClose={() => setEditing(null)}
        onSave={(value) => {
          if (editing !== null) setChanges(new Map([...changes, [editing, value]]));
          setEditing(null);
        }}
      />
    </>
  );
}

function Editor({
  start,
  onClose,
  onSave,
}: {
  start: Corrections | null;
  onClose: () => void;
  onSave: (value: Corrections) => void;
}): ReactNode {
  const [value, setValue] = useState(start);
  return (
    <Sheet open={start !== null} onClose={onClose} label={i18n._('Correct what was understood')}>
      <h2>{i18n._('Correct what was understood')}</h2>
      {value !== null && (
        <div className={page.stack}>
          <CorrectionFields value={value} onChange={setValue} />
          <Button h={48} disabled={!areMinutes(value.minutes)} onClick={() => onSave(value)}>
            {i18n._('Take over')}
          </Button>
        </div>
      )}
    </Sheet>
  );
}
