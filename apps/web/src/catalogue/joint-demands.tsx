import { i18n } from '@halteres/i18n';
import { Card } from '@halteres/ui';
import type { ReactNode } from 'react';
import { stressName } from './words/stress-words.ts';
import classes from './exercise-page.module.css';

/** What the movement asks of joints; a program weighs it against what hurts. */
export function JointDemands({ tags }: { tags: readonly string[] }): ReactNode {
  return (
    <Card title={i18n._('What it asks of joints')}>
      {tags.length === 0 ? (
        <p className="secondary">{i18n._('Nothing that injuries usually forbid.')}</p>
      ) : (
        <ul className={classes.demands}>
          {tags.map((tag) => (
            <li key={tag}>{stressName(tag)}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
