import { i18n } from '@halteres/i18n';
import type { UserExercise } from '@halteres/modules/catalog/contract';
import { Button, Card, EmptyState, PageHeader, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { muscleName } from '../catalogue/words/muscle-words.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { useMe } from '../shell/session/session.ts';
import { MyEquipment } from './my-equipment.tsx';
import { NeededPieces } from './needed-pieces.tsx';
import { DeclinedBecause, OwnActs } from './own-acts.tsx';
import { OwnForm } from './own-form.tsx';
import { ownExercisesQuery, sharedExercisesQuery } from './own-queries.ts';
import { PieceFilter } from './piece-filter.tsx';
import { needs } from './use-own-pieces.ts';
import { SharedWithMe } from './shared-with-me.tsx';
import { measureName } from './own-words.ts';

const route = getRouteApi('/app/my-exercises');

/** Exercises and equipment of one's own: made, changed, put away, shared with clients, proposed to everybody. */
export function MyExercises(): ReactNode {
  const { id } = useMe();
  const query = useQuery(ownExercisesQuery(id));
  const shared = useQuery(sharedExercisesQuery);
  const { equipment: wanted } = route.useSearch();
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
          <>
            <PieceFilter exercises={[...(query.data ?? []), ...(shared.data ?? [])]} />
            <Card>
              <LoadState query={query} skeleton={<SkeletonRows rows={4} height={72} label={i18n._('Loading')} />}>
                {(all) =>
                  all.length === 0 ? (
                    <EmptyState
                      icon="pencil"
                      title={i18n._('None yet')}
                      text={i18n._(
                        'What the catalogue lacks, you can add. It stands in every search of yours, also offline.',
                      )}
                      action={add}
                    />
                  ) : (
                    <OwnList
                      exercises={all.filter((each) => wanted === undefined || needs(each, wanted))}
                      onEdit={setOpen}
                    />
                  )
                }
              </LoadState>
            </Card>
          </>
        )}
        <SharedWithMe wanted={wanted} />
        <MyEquipment />
      </div>
    </>
  );
}

function OwnList({
  exercises,
  onEdit,
}: {
  exercises: readonly UserExercise[];
  onEdit: (exercise: UserExercise) => void;
}): ReactNode {
  if (exercises.length === 0) return <p className="secondary">{i18n._('None of yours needs this piece.')}</p>;
  return (
    <ul className={page.list}>
      {exercises.map((exercise) => (
        <OwnRow key={exercise.id} exercise={exercise} onEdit={() => onEdit(exercise)} />
      ))}
    </ul>
  );
}

function OwnRow({ exercise, onEdit }: { exercise: UserExercise; onEdit: () => void }): ReactNode {
  const { ownerId: personId, id, name, proposal } = exercise;
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
        <NeededPieces exercise={exercise} />
        <DeclinedBecause proposal={proposal} />
      </div>
      <OwnActs
        thing={exercise}
        proposedText={i18n._('{name} is proposed. Staff see the exercise, not who you are.', { name })}
        putAwayText={i18n._('{name} is put away. Logs keep it.', { name })}
        onEdit={onEdit}
        propose={() => api.catalog.proposals.create({ id })}
        remove={() => api.catalog.mine.remove({ personId, id })}
        restore={() => api.catalog.mine.restore({ personId, id })}
      />
    </li>
  );
}
