import { i18n } from '@halteres/i18n';
import type { PrescribedExerciseView } from '@halteres/modules/programs/contract';
import { Button, Icon } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useExerciseName, useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { loadWhyText } from '../words/load-why-words.ts';
import { reasonText } from '../words/reason-words.ts';
import classes from './exercise-why.module.css';

type Props = {
  /** Words of an established program in the reader's language. */
  published: (text: string) => string;
  exercise: PrescribedExerciseView;
  here: readonly string[];
  editable: boolean;
  swapping: boolean;
  onSwap: (to: { slug: string; name: string }, everyWeek: boolean) => void;
  onMore: () => void;
};

/** As many alternatives as are a tap away. */
const SHOWN = 2;

/** Why this exercise, why this load, and the two next best in its place. */
export function ExerciseWhy({ published, exercise, here, editable, swapping, onSwap, onMore }: Props): ReactNode {
  const nameBySlug = useExerciseName();
  const nameOf = useNameOfExercise();
  const work = exercise.sets.find((set) => set.kind !== 'warm_up');
  const others = exercise.alternatives.filter(({ slug }) => !here.includes(slug)).slice(0, SHOWN);
  return (
    <dl className={classes.why}>
      <div>
        <dt>{i18n._('Why')}</dt>
        <dd>{reasonText(exercise.reason, nameBySlug, published)}</dd>
      </div>
      {work !== undefined && (work.why !== null || work.because !== null) && (
        <div>
          <dt>{work.load === null ? i18n._('Effort') : i18n._('Load')}</dt>
          <dd>{loadWhyText(work, nameOf(exercise))}</dd>
        </div>
      )}
      {(editable || others.length > 0) && (
        <div>
          <dt>{i18n._('Instead')}</dt>
          <dd className={classes.others}>
            {others.map((other) =>
              editable ? (
                <Button
                  key={other.slug}
                  variant="default"
                  mih={40}
                  h="auto"
                  px={12}
                  classNames={{ label: classes.label ?? '' }}
                  leftSection={<Icon name="swap" size={16} />}
                  aria-label={i18n._('Swap {name} for {other}', {
                    name: nameOf(exercise),
                    other: nameOf(other),
                  })}
                  onClick={() => onSwap({ slug: other.slug, name: nameOf(other) }, true)}
                >
                  {nameOf(other)}
                </Button>
              ) : (
                <Link
                  key={other.slug}
                  to="/exercises/$slug"
                  params={{ slug: other.slug }}
                  className={classes.other ?? ''}
                >
                  {nameOf(other)}
                </Link>
              ),
            )}
            {editable && (
              <Button
                variant="subtle"
                h={40}
                px={8}
                aria-expanded={swapping}
                aria-label={i18n._('More in place of {name}', { name: nameOf(exercise) })}
                onClick={onMore}
              >
                {i18n._('More')}
              </Button>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
