import { i18n } from '@halteres/i18n';
import { Button, Sheet, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useGymHere } from '../../gyms/now/use-gym-here.ts';
import { alternativesQuery } from '../../programs/program-queries.ts';
import { ExerciseSearch } from '../exercises/exercise-picker.tsx';
import { useCatalogue } from '../exercises/use-catalogue.ts';
import type { LoggerExercise } from './pair-with-plan.ts';
import type { Logger } from './use-logger.ts';
import classes from './sheets.module.css';

type Props = {
  open: boolean;
  logger: Logger;
  exercise: LoggerExercise;
  onSwapped: (id: string) => void;
  onClose: () => void;
};

/** What else fits here; what is lifted already stays in the log. */
export function SwapSheet({ open, logger, exercise, onSwapped, onClose }: Props): ReactNode {
  const [searching, setSearching] = useState(false);
  const { bySlug } = useCatalogue();
  const { gym } = useGymHere();
  const { planned } = logger;
  const { prescribed, logged } = exercise;
  const listed = useQuery({
    ...alternativesQuery(
      { ownerId: planned?.owner ?? '', id: planned?.programId ?? '' },
      prescribed?.id ?? '',
      gym?.id ?? null,
    ),
    enabled: open && planned !== null && prescribed !== null,
    staleTime: Infinity,
  });
  const close = () => {
    setSearching(false);
    onClose();
  };
  const swap = (by: { exerciseId: string | null; userExerciseId: string | null; name: string }) => {
    close();
    onSwapped(logger.swapExercise(exercise, by));
  };
  return (
    <Sheet open={open} onClose={close} label={i18n._('Swap {name}', { name: logged.name })}>
      {searching || (prescribed === null && open) ? (
        <ExerciseSearch personId={logger.personId} atGym onPick={swap} />
      ) : (
        <>
          <div className={classes.head}>
            <h2 className={classes.title}>{i18n._('Instead of {name}', { name: logged.name })}</h2>
            <p className="secondary">{i18n._('The plan stays as it is; only today changes.')}</p>
            {gym !== null && <p className="secondary">{i18n._('Only what {name} has.', { name: gym.name })}</p>}
          </div>
          {listed.isLoading && <SkeletonRows rows={4} label={i18n._('Loading')} />}
          <ul className={classes.list}>
            {(listed.data ?? []).map(({ slug, name, why }) => (
              <li key={slug}>
                <button
                  type="button"
                  className={classes.option}
                  disabled={!bySlug.has(slug)}
                  onClick={() => swap({ exerciseId: bySlug.get(slug)?.exerciseId ?? null, userExerciseId: null, name })}
                >
                  <strong>{name}</strong>
                  <span>{why}</span>
                </button>
              </li>
            ))}
            <li className={classes.form}>
              <Button variant="default" h={48} onClick={() => setSearching(true)}>
                {i18n._('Search all exercises')}
              </Button>
            </li>
          </ul>
        </>
      )}
    </Sheet>
  );
}
