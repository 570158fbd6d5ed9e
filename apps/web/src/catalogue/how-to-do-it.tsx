import { i18n } from '@halteres/i18n';
import { Card, Icon, type IconName } from '@halteres/ui';
import type { ReactNode } from 'react';
import type { ExerciseDetail } from './catalogue-query.ts';
import classes from './exercise-page.module.css';

/** Setup and execution in order, then what to think of and what goes wrong. */
export function HowToDoIt({ instructions }: { instructions: ExerciseDetail['instructions'] }): ReactNode {
  const { setup, execution, cues, mistakes } = instructions;
  return (
    <Card title={i18n._('How to do it')}>
      <div className={classes.sections}>
        <Section title={i18n._('Set up')} lines={setup} />
        <Section title={i18n._('Do it')} lines={execution} />
        <Section title={i18n._('Think of')} lines={cues} icon="check" />
        <Section title={i18n._('Common mistakes')} lines={mistakes} icon="cross" />
      </div>
    </Card>
  );
}

function Section({ title, lines, icon }: { title: string; lines: readonly string[]; icon?: IconName }): ReactNode {
  if (lines.length === 0) return null;
  const List = icon === undefined ? 'ol' : 'ul';
  return (
    <section className={classes.section}>
      <h3>{title}</h3>
      <List className={classes.lines}>
        {lines.map((line, at) => (
          <li key={line}>
            <span className={classes.mark} data-icon={icon} aria-hidden="true">
              {icon === undefined ? at + 1 : <Icon name={icon} size={16} />}
            </span>
            <span>{line}</span>
          </li>
        ))}
      </List>
    </section>
  );
}
