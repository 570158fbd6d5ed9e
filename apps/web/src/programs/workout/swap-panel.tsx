import { i18n } from '@halteres/i18n';
import type { PrescribedExerciseView } from '@halteres/modules/programs/contract';
import { Button, SkeletonRows, Switch } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { alternativesQuery, type ProgramKey } from '../program-queries.ts';
import classes from './swap-panel.module.css';
import page from '../../shell/parts/page.module.css';

type Props = {
  programKey: ProgramKey;
  exercise: PrescribedExerciseView;
  onSwap: (to: { slug: string; name: string }, everyWeek: boolean) => void;
};

/** What else fits here, best first. */
export function SwapPanel({ programKey, exercise, onSwap }: Props): ReactNode {
  const [everyWeek, setEveryWeek] = useState(true);
  const query = useQuery(alternativesQuery(programKey, exercise.id));
  return (
    <section className={classes.panel} aria-label={i18n._('Instead of {name}', { name: exercise.name })}>
      <Switch
        size="md"
        label={i18n._('In every week from here')}
        checked={everyWeek}
        onChange={(event) => setEveryWeek(event.currentTarget.checked)}
      />
      <LoadState query={query} skeleton={<SkeletonRows rows={3} height={64} label={i18n._('Loading')} />}>
        {(list) =>
          list.length === 0 ? (
            <p className="secondary">
              {i18n._('Nothing else fits this gym and this person. Add equipment, or remove the exercise.')}
            </p>
          ) : (
            <ul className={page.list}>
              {list.map((each) => (
                <li key={each.slug} className={page.item}>
                  <div className={page.itemWords}>
                    <p className={page.itemTitle}>{each.name}</p>
                    <p className={page.small}>{each.why}</p>
                  </div>
                  <Button
                    variant="default"
                    h={40}
                    aria-label={i18n._('Use it: {name}', { name: each.name })}
                    onClick={() => onSwap(each, everyWeek)}
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
