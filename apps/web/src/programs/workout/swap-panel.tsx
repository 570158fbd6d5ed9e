import { i18n } from '@halteres/i18n';
import type { PrescribedExerciseView } from '@halteres/modules/programs/contract';
import { Button, SkeletonRows, Switch } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { entityQuery } from '../../coaching/entity-queries.ts';
import { useGymHere } from '../../gyms/now/use-gym-here.ts';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { useMe } from '../../shell/session/session.ts';
import { alternativeText } from '../words/reason-words.ts';
import { alternativesQuery, type ProgramKey } from '../program-queries.ts';
import classes from './swap-panel.module.css';
import page from '../../shell/parts/page.module.css';

type Props = {
  programKey: ProgramKey;
  /** Whom the program is for. */
  entityId: string;
  exercise: PrescribedExerciseView;
  onSwap: (to: { slug: string; name: string }, everyWeek: boolean) => void;
};

/** What else fits here, best first. */
export function SwapPanel({ programKey, entityId, exercise, onSwap }: Props): ReactNode {
  const [everyWeek, setEveryWeek] = useState(true);
  const nameOf = useNameOfExercise();
  const me = useMe();
  const { gym, isPending } = useGymHere();
  const entity = useQuery({ ...entityQuery(entityId), enabled: gym !== null });
  const [asked, setAsked] = useState<boolean | null>(null);
  // A client trains elsewhere than where their coach is now.
  const onlyHere = gym !== null && (asked ?? entity.data?.athleteId === me.id);
  const query = useQuery({
    ...alternativesQuery(programKey, exercise.id, onlyHere ? gym.id : null),
    enabled: gym === null ? !isPending : !entity.isPending,
  });
  return (
    <section className={classes.panel} aria-label={i18n._('Instead of {name}', { name: exercise.name })}>
      <Switch
        size="md"
        label={i18n._('In every week from here')}
        checked={everyWeek}
        onChange={(event) => setEveryWeek(event.currentTarget.checked)}
      />
      {gym !== null && !entity.isPending && (
        <Switch
          size="md"
          label={i18n._('Only what {name} has', { name: gym.name })}
          checked={onlyHere}
          onChange={(event) => setAsked(event.currentTarget.checked)}
        />
      )}
      <LoadState query={query} skeleton={<SkeletonRows rows={3} height={64} label={i18n._('Loading')} />}>
        {(list) =>
          list.length === 0 ? (
            <p className="secondary">
              {onlyHere
                ? i18n._('Nothing else can be done where you are. Look at all that fits the program’s gym.')
                : i18n._('Nothing else fits this gym and this person. Add equipment, or remove the exercise.')}
            </p>
          ) : (
            <ul className={page.list}>
              {list.map((each) => (
                <li key={each.slug} className={page.item}>
                  <div className={page.itemWords}>
                    <p className={page.itemTitle}>{nameOf(each)}</p>
                    <p className={page.small}>{alternativeText(each.reason)}</p>
                  </div>
                  <Button
                    variant="default"
                    h={40}
                    aria-label={i18n._('Use it: {name}', { name: nameOf(each) })}
                    onClick={() => onSwap({ slug: each.slug, name: nameOf(each) }, everyWeek)}
                  >
                    {i18n._('Use it')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </LoadState>
    </section>
  );
}
