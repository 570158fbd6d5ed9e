import { i18n } from '@halteres/i18n';
import { Card, Tag } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useExerciseName } from '../../catalogue/use-exercise-name.ts';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import page from '../../shell/parts/page.module.css';
import { useUnits } from '../../shell/session/use-units.ts';
import type { PlannedWorkout, WorkoutView } from '../../training/log-shapes.ts';
import { useLog } from '../../training/use-sync.ts';
import { changeText } from '../suggestions/change-text.ts';
import { changeName } from '../suggestions/suggestion-words.ts';

type Props = { personId: string; workout: WorkoutView; planned: PlannedWorkout };

/** What a finished workout means for the next ones, worked out on this device; nothing where it means nothing. */
export function NextLoadsCard({ personId, workout, planned }: Props): ReactNode {
  const client = useLog();
  const { today } = useUnits();
  const nameOf = useExerciseName();
  const key = { ownerId: planned.owner, id: planned.programId };
  const { data: changes = [] } = useQuery({
    queryKey: ['programs', 'next-loads', key, workout.id, workout.endedAt],
    queryFn: async () => {
      const { nextLoadsHere } = await import('./next-loads-here.ts');
      return nextLoadsHere(client, personId, key, today);
    },
    retry: false,
  });
  if (changes.length === 0) return null;
  return (
    <Card title={i18n._('Next time')} aside={<Tag>{i18n._('Worked out on this device')}</Tag>}>
      <div className={page.stack}>
        <ul className={page.list}>
          {changes.map((change) => (
            <li key={change.key} className={page.item}>
              <span className={page.itemWords}>
                <strong>{changeName(change.code)}</strong>
                <br />
                {changeText({ ...change, values: { ...change.values } }, nameOf)}
              </span>
            </li>
          ))}
        </ul>
        <p className={page.small}>
          {i18n._(
            'The plan is as it was. In your program you accept or dismiss each of these when there is a network.',
          )}
        </p>
        <div>
          <ButtonLink
            h={40}
            variant="default"
            to="/programs/$ownerId/$programId"
            params={{ ownerId: key.ownerId, programId: key.id }}
          >
            {i18n._('To the program')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}
