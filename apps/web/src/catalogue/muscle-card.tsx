import { i18n } from '@halteres/i18n';
import { BodyMap, Card, lightOf, SegmentedChoice } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ExerciseDetail } from './catalogue-query.ts';
import { groupOf } from './library-filter.ts';
import { useFigure } from './use-figure.ts';
import { muscleName } from './words/muscle-words.ts';
import classes from './exercise-page.module.css';

type Muscles = ExerciseDetail['muscles'];

/** What a share of a set means; volume counts it so. */
const shareText = (fraction: number): string =>
  fraction >= 1
    ? i18n._('counts as a set')
    : fraction >= 0.5
      ? i18n._('counts as half a set')
      : i18n._('counts as a quarter');

/** The muscles at work, drawn and named. */
export function MuscleCard({ muscles }: { muscles: Muscles }): ReactNode {
  const [figure, setFigure] = useFigure();
  const names = muscles.map(({ muscle, fraction }) => `${muscleName(muscle)}, ${shareText(fraction)}`);
  return (
    <Card
      title={i18n._('Muscles')}
      aside={
        <SegmentedChoice
          label={i18n._('Figure')}
          hideLabel
          options={[
            { value: 'female', label: i18n._('Female') },
            { value: 'male', label: i18n._('Male') },
          ]}
          value={figure}
          onChange={setFigure}
        />
      }
    >
      <div className={classes.muscles}>
        <BodyMap
          muscles={new Map(muscles.map(({ muscle, fraction }) => [muscle, fraction]))}
          figure={figure}
          label={i18n._('Body map: {muscles}', { muscles: names.join('; ') })}
          frontText={i18n._('Front')}
          backText={i18n._('Back')}
        />
        <ul className={classes.shares}>
          {muscles.map(({ muscle, fraction }) => (
            <li key={muscle}>
              <span className={classes.light} style={{ opacity: lightOf(fraction) }} aria-hidden="true" />
              <Link to="/exercises" search={{ muscle: groupOf(muscle) }} className={classes.plain ?? ''}>
                {muscleName(muscle)}
              </Link>
              <span className={classes.share}>{shareText(fraction)}</span>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
