import { formatNear, i18n } from '@halteres/i18n';
import { Notice, Sheet, SkeletonRows, TextInput } from '@halteres/ui';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { canDoWith } from '../../catalogue/library-filter.ts';
import { useGymHere } from '../../gyms/now/use-gym-here.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import classes from '../logger/sheets.module.css';
import { MakeOwn } from './make-own.tsx';
import { keyOf, searchExercises, type ExerciseEntry } from './search-exercises.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useMakeOwn } from './use-make-own.ts';
import { useShared } from './use-shared.ts';
import { useTrained } from './use-trained.ts';

type Props = {
  open: boolean;
  personId: string;
  catalogueOnly?: boolean;
  /** Shows what can be done in the gym this device is in, until all are asked for. */
  atGym?: boolean;
  onPick: (exercise: ExerciseEntry) => void;
  onClose: () => void;
};

/** Finds an exercise: what was used last first, then by name, alias or short form. */
export function ExercisePicker({ open, onClose, ...search }: Props): ReactNode {
  return (
    <Sheet open={open} onClose={onClose} label={i18n._('Choose an exercise')}>
      <ExerciseSearch {...search} />
    </Sheet>
  );
}

export function ExerciseSearch({
  personId,
  catalogueOnly = false,
  atGym = false,
  onPick,
}: Omit<Props, 'open' | 'onClose'>): ReactNode {
  const [query, setQuery] = useState('');
  const { today } = useUnits();
  const { entries, isPending, isError } = useCatalogue();
  const { trained, own } = useTrained(personId);
  const shared = useShared(personId, own, onPick);
  const { gym, loads } = useGymHere();
  const [everywhere, setEverywhere] = useState(false);
  const equipment = atGym && !everywhere ? (loads?.equipment ?? null) : null;
  const fitting = useMemo(() => {
    if (equipment === null) return entries;
    const stands = new Set(equipment);
    return entries.filter((entry) => canDoWith(entry, stands));
  }, [entries, equipment]);
  const found = searchExercises(catalogueOnly ? [fitting] : [own, shared.entries, fitting], query, { trained, today });
  const first = found[0];
  const typed = query.trim();
  const makeOwn = useMakeOwn(personId, onPick);
  const canMake = !catalogueOnly && !isPending && typed !== '' && found.length === 0;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The sheet opens after its content is there and takes the focus to its own edge.
    const frame = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <>
      <form
        className={classes.head}
        onSubmit={(event) => {
          event.preventDefault();
          if (first !== undefined) shared.take(first);
          else if (canMake) makeOwn(typed);
        }}
      >
        <TextInput
          ref={field}
          type="search"
          aria-label={i18n._('Search exercises')}
          placeholder={i18n._('Search, such as bench or rdl')}
          value={query}
          size="lg"
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </form>
      {equipment !== null && gym !== null && (
        <p className={classes.here}>
          {i18n._('What {name} has', { name: gym.name })}
          <button type="button" onClick={() => setEverywhere(true)}>
            {i18n._('Show all exercises')}
          </button>
        </p>
      )}
      {isError && (
        <Notice tone="warning" title={i18n._('The list of exercises could not be read')}>
          {i18n._('It is kept on this device after the first time you open it connected.')}
        </Notice>
      )}
      {isPending ? (
        <SkeletonRows rows={8} label={i18n._('Loading')} />
      ) : (
        <ul className={classes.list}>
          {found.map((entry) => {
            const last = trained.get(keyOf(entry))?.last;
            return (
              <li key={keyOf(entry)}>
                <button type="button" className={classes.option} onClick={() => shared.take(entry)}>
                  <strong>{entry.name}</strong>
                  <span>
                    {last !== undefined
                      ? i18n._('Last {day}', { day: formatNear(last, today) })
                      : entry.sharedBy !== undefined
                        ? i18n._('Shared by {name}', { name: entry.sharedBy })
                        : (entry.aliases[0] ?? '')}
                  </span>
                </button>
              </li>
            );
          })}
          {found.length === 0 && !isError && (
            <li className={classes.none}>{i18n._('No exercise answers to that. Try another word.')}</li>
          )}
          {canMake && (
            <li>
              <MakeOwn name={typed} onMake={() => makeOwn(typed)} />
            </li>
          )}
        </ul>
      )}
    </>
  );
}
