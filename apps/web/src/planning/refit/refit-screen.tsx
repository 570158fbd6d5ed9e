import { addDays, i18n, weekStart } from '@halteres/i18n';
import type { RefitResult, RefitTarget, StoreTarget } from '@halteres/modules/planning/refit/contract';
import { Button, showToast } from '@halteres/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import { useMe } from '../../shell/session/session.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { RefitForm } from './refit-form.tsx';
import { RefitResultCard, type Wish } from './refit-result.tsx';
import { targetOf, type RefitAsk } from './refit-terms.ts';
import page from '../../shell/parts/page.module.css';

type Props = {
  count: number;
  preview: (targets: RefitTarget[]) => Promise<RefitResult[]>;
  store: (asked: { targets: StoreTarget[]; notes: boolean }, idempotencyKey: string) => Promise<RefitResult[]>;
};

const canStore = ({ outcome }: RefitResult): boolean => ['fits', 'broken', 'changed'].includes(outcome);

/** Fits a program to clients: who, then what differs for each, then stored for those that are wanted. */
export function RefitScreen({ count, preview, store }: Props): ReactNode {
  const me = useMe();
  const { today } = useUnits();
  const [ask, setAsk] = useState<RefitAsk>({
    entityIds: [],
    all: { days: [], startDate: addDays(weekStart(today, 1), 7), gymId: '' },
    other: {},
    notes: true,
  });
  const [shown, setShown] = useState<{ ask: RefitAsk; results: RefitResult[] } | null>(null);
  const [wishes, setWishes] = useState<Record<string, Wish>>({});
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), [shown]);
  const wishOf = (id: string): Wish => wishes[id] ?? { include: true, reason: '' };
  const run = (work: () => Promise<void>) => {
    setBusy(true);
    work()
      .catch(toastProblem)
      .finally(() => setBusy(false));
  };
  const onShow = () => {
    if (ask.entityIds.length === 0 || ask.entityIds.length > 20) {
      setProblem(i18n._('Choose 1 to 20 clients.'));
      return;
    }
    setProblem(null);
    run(async () => setShown({ ask, results: await preview(ask.entityIds.map((id) => targetOf(ask, id))) }));
  };
  const wanted = (shown?.results ?? []).filter(
    (each) =>
      canStore(each) &&
      wishOf(each.entityId).include &&
      (each.outcome !== 'broken' || wishOf(each.entityId).reason.trim() !== ''),
  );
  const onStore = () =>
    run(async () => {
      if (shown === null) return;
      const targets = wanted.map(({ entityId, hash }): StoreTarget => {
        const reason = wishOf(entityId).reason.trim();
        return {
          ...targetOf(shown.ask, entityId),
          ...(hash === null ? {} : { hash }),
          ...(reason === '' ? {} : { reason }),
        };
      });
      const answered = new Map(
        (await store({ targets, notes: shown.ask.notes }, crypto.randomUUID())).map(
          (each) => [each.entityId, each] as const,
        ),
      );
      const results = shown.results.map((each) => answered.get(each.entityId) ?? each);
      const stored = [...answered.values()].filter(({ outcome }) => outcome === 'stored').length;
      setShown({ ...shown, results });
      for (const key of ['programs', 'calendar', 'entities']) void queryClient.invalidateQueries({ queryKey: [key] });
      showToast({
        text: i18n._('{count, plural, one {Stored for # client.} other {Stored for # clients.}}', { count: stored }),
      });
    });
  return (
    <div className={page.stack}>
      <RefitForm ask={ask} onChange={setAsk} onShow={onShow} busy={busy} count={count} problem={problem} />
      {shown !== null && (
        <>
          <h2 ref={top} tabIndex={-1}>
            {i18n._('What differs')}
          </h2>
          {shown.results.map((result) => (
            <RefitResultCard
              key={result.entityId}
              ownerId={me.id}
              result={result}
              wish={wishOf(result.entityId)}
              onWish={(wish) => setWishes((before) => ({ ...before, [result.entityId]: wish }))}
            />
          ))}
          {shown.results.some(canStore) && (
            <div className={page.foot}>
              <Button h={40} loading={busy} disabled={wanted.length === 0} onClick={onStore}>
                {i18n._('{count, plural, one {Duplicate to # client} other {Duplicate to # clients}}', {
                  count: wanted.length,
                })}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
