import { formatNumber, i18n } from '@halteres/i18n';
import { Card, Stat, Stats } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { measureWord } from '../training/set-words.ts';
import type { ExerciseDetail } from './catalogue-query.ts';
import { oneSetText, useEquipmentName } from './equipment-text.ts';
import { gripName } from './words/grip-words.ts';
import { handleName } from './words/handle-words.ts';
import { levelName } from './words/level-words.ts';
import { forceName, mechanicNames, sideName } from './words/movement-words.ts';
import { patternName } from './words/pattern-words.ts';
import classes from './exercise-page.module.css';

/** What can be said of an exercise in a word each, and what it needs. */
export function ExerciseFacts({ exercise }: { exercise: ExerciseDetail }): ReactNode {
  const { pattern, mechanic, force, laterality, skill, grip, handle, measure, bodyweightShare } = exercise;
  return (
    <Card title={i18n._('Facts')}>
      <div className={classes.factList}>
        <Stats>
          <Stat label={i18n._('Movement')}>
            <Link to="/exercises" search={{ pattern }} className={classes.plain ?? ''}>
              {patternName(pattern)}
            </Link>
          </Stat>
          <Stat label={i18n._('Level')}>
            <Link to="/exercises" search={{ level: skill }} className={classes.plain ?? ''}>
              {levelName(skill)}
            </Link>
          </Stat>
          <Stat label={i18n._('Joints at work')}>{mechanicNames()[mechanic]}</Stat>
          <Stat label={i18n._('Force')}>{forceName(force)}</Stat>
          <Stat label={i18n._('Sides')}>{sideName(laterality)}</Stat>
          {grip !== null && <Stat label={i18n._('Grip')}>{gripName(grip)}</Stat>}
          {handle !== null && <Stat label={i18n._('Handle')}>{handleName(handle)}</Stat>}
          <Stat label={i18n._('Counted in')}>{measureWord(measure)}</Stat>
          {bodyweightShare > 0 && (
            <Stat label={i18n._('Body weight moved')}>
              {i18n._('{share} %', { share: formatNumber(bodyweightShare * 100, 0) })}
            </Stat>
          )}
        </Stats>
        <Needs alternatives={exercise.equipment} />
      </div>
    </Card>
  );
}

function Needs({ alternatives }: { alternatives: ExerciseDetail['equipment'] }): ReactNode {
  const name = useEquipmentName();
  return (
    <section>
      <h3>{i18n._('Equipment')}</h3>
      {alternatives.length > 1 && <p className={classes.small}>{i18n._('Any of these')}</p>}
      <ul className={classes.needs}>
        {alternatives.map((set) => (
          <li key={set.join()}>{oneSetText(set, name)}</li>
        ))}
      </ul>
    </section>
  );
}
