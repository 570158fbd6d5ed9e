import { formatNumber, i18n } from '@halteres/i18n';
import { BodyMap, Card, lightOf, SegmentedChoice } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MuscleVolume } from '@halteres/modules/catalog/contract';
import { groupOf } from './library-filter.ts';
import { useFigure } from './use-figure.ts';
import { muscleGroupName } from './words/muscle-words.ts';
import classes from './volume-card.module.css';

const setsText = (sets: number): string =>
  i18n._('{count, plural, one {{text} set} other {{text} sets}}', { count: sets, text: formatNumber(sets, 1) });

/** Sets per muscle: drawn on the body, and the numbers beside it. */
export function VolumeCard({
  title,
  volume,
  children,
}: {
  title: string;
  volume: MuscleVolume;
  /** What to know of the numbers. */
  children: ReactNode;
}): ReactNode {
  const [figure, setFigure] = useFigure();
  const most = Math.max(1, ...volume.muscles.map(({ sets }) => sets));
  const mostOfGroup = Math.max(1, ...volume.groups.map(({ sets }) => sets));
  const said = volume.groups.map(({ group, sets }) => `${muscleGroupName(group)}, ${setsText(sets)}`);
  return (
    <Card
      title={title}
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
      <div className={classes.volume}>
        <BodyMap
          muscles={new Map(volume.muscles.map(({ muscle, sets }) => [muscle, sets / most]))}
          figure={figure}
          label={i18n._('Body map: {muscles}', { muscles: said.join('; ') })}
          frontText={i18n._('Front')}
          backText={i18n._('Back')}
        />
        <div className={classes.numbers}>
          <ul className={classes.list}>
            {volume.groups.map(({ group, sets }) => (
              <li key={group}>
                <Link to="/exercises" search={{ muscle: groupOf(group) }} className={classes.name ?? ''}>
                  {muscleGroupName(group)}
                </Link>
                <span className={classes.track} aria-hidden="true">
                  <span
                    className={classes.bar}
                    style={{ inlineSize: `${(sets / mostOfGroup) * 100}%`, opacity: lightOf(sets / mostOfGroup) }}
                  />
                </span>
                <span className={classes.sets}>{setsText(sets)}</span>
              </li>
            ))}
          </ul>
          <p className={classes.note}>{children}</p>
        </div>
      </div>
    </Card>
  );
}
