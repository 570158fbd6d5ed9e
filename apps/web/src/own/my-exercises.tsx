import { i18n } from '@halteres/i18n';
import type { UserExercise } from '@halteres/modules/catalog/contract';
import { Button, Card, EmptyState, PageHeader, showToast, SkeletonRows, Tag } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { muscleName } from '../catalogue/words/muscle-words.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { toastProblem } from '../shell/session/problem-text.ts';
import { useMe } from '../shell/session/session.ts';
import { MyEquipment } from './my-equipment.tsx';
import { OwnForm } from './own-form.tsx';
import { ownExercisesQuery, refreshOwn } from './own-queries.ts';
import { SharedWithMe } from './shared-with-me.tsx';
import { measureName } from './own-words.ts';
import classes from './own.module.css';

/** Exercises and equipment of one's own: made, changed, put away, shared with clients, proposed to everybody. */
export function MyExercises(): ReactNode {
  const { id } = useMe();
  const query = useQuery(ownExercisesQuery(id));
  const [open, setOpen] = useState<UserExercise | 'new' | null>(null);
  const add = (
    <Button h={40} onClick={() => setOpen('new')}>
      {i18n._('Add an exercise')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={i18n._('My exercises')}
        lead={i18n._('They are yours alone, unless you share or propose them.')}
        actions={open === null ? add : undefined}
      />
      <div className={page.stack}>
        {open !== null ? (
          <OwnForm
            key={open === 'new' ? 'new' : open.id}
            exercise={open === 'new' ? null : open}
            onDone={() => setOpen(null)}
          />
        ) : (
          <Card>
            <LoadState query={query} skeleton={<SkeletonRows rows={4} height={72} label={i18n._('Loading')} />}>
              {(exercises) =>
                exercises.length === 0 ? (
                  <EmptyState
                    icon="pencil"
                    title={i18n._('None yet')}
                    text={i18n._(
                      'What the catalogue lacks, you can add. It stands in every search of yours, also offline.',
                    )}
                    action={add}
                  />
                ) : (
                  <ul className={page.list}>
                    {exercises.map((exercise) => (
                      <OwnRow key={exercise.id} exercise={exercise} onEdit={() => setOpen(exercise)} />
                    ))}
                  </ul>
                )
              }
            </LoadState>
          </Card>
        )}
        <SharedWithMe />
        <MyEquipment />
      </div>
    </>
  );
}

function OwnRow({ exercise, onEdit }: { exercise: UserExercise; onEdit: () => void }): ReactNode {
  const { ownerId: personId, id, name, proposal } = exercise;
  const named = (thing: string): string => i18n._('{thing}, {name}', { thing, name });
  const act = (work: () => Promise<unknown>): void => void work().then(refreshOwn).catch(toastProblem);
  const putAway = (): void =>
    act(async () => {
      await api.catalog.mine.remove({ personId, id });
      showToast({
        text: i18n._('{name} is put away. Logs keep it.', { name }),
        undoText: i18n._('Undo'),
        onUndo: () => act(() => api.catalog.mine.restore({ personId, id })),
      });
    });
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <p className={page.itemTitle}>{name}</p>
        <p className={page.small}>
          {exercise.primaryMuscle === null
            ? i18n._('No muscle said: its sets count for none')
            : muscleName(exercise.primaryMuscle)}
          {' · '}
          {measureName(exercise.measure)}
        </p>
        {proposal?.state === 'declined' && proposal.reason !== null && (
          <p className={page.small}>{i18n._('Declined: {reason}', { reason: proposal.reason })}</p>
        )}
      </div>
      <div className={page.row}>
        {exercise.visibility === 'clients' && <Tag tone="action">{i18n._('Shared with clients')}</Tag>}
        {proposal?.state === 'open' && <Tag>{i18n._('Proposed')}</Tag>}
        {proposal?.state === 'accepted' && <Tag tone="success">{i18n._('In the catalogue')}</Tag>}
        <div className={classes.acts}>
          <Button variant="default" h={40} onClick={onEdit} aria-label={named(i18n._('Edit'))}>
            {i18n._('Edit')}
          </Button>
          {proposal?.state === 'open' ? (
            <Button
              variant="subtle"
              h={40}
              aria-label={named(i18n._('Withdraw'))}
              onClick={() => act(() => api.catalog.proposals.withdraw({ id: proposal.id }))}
            >
              {i18n._('Withdraw')}
            </Button>
          ) : (
            proposal?.state !== 'accepted' && (
              <Button
                variant="subtle"
                h={40}
                aria-label={named(i18n._('Propose'))}
                onClick={() =>
                  act(async () => {
                    await api.catalog.proposals.create({ id });
                    showToast({
                      text: i18n._('{name} is proposed. Staff see the exercise, not who you are.', { name }),
                    });
                  })
                }
              >
                {i18n._('Propose')}
              </Button>
            )
          )}
          <Button variant="subtle" h={40} aria-label={named(i18n._('Put away'))} onClick={putAway}>
            {i18n._('Put away')}
          </Button>
        </div>
      </div>
    </li>
  );
}
