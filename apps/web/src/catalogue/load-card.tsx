import { i18n } from '@halteres/i18n';
import { Card } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useUnits } from '../shell/session/use-units.ts';
import type { ExerciseDetail } from './catalogue-query.ts';
import { oneSetText, useEquipmentName } from './equipment-text.ts';
import { gripName } from './words/grip-words.ts';
import { heldBy, incrementText } from './words/load-words.ts';
import classes from './exercise-page.module.css';

type Load = ExerciseDetail['loads'][number];

type Alike = [Load, ...Load[]];

/** Sets of equipment whose load is built alike, said once. */
function alikeLoads(loads: readonly Load[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const load of loads) {
    const key = [load.increment, load.firstKg, load.stepKg].join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [load]);
    else group.push(load);
  }
  return [...groups.values()];
}

/** How the exercise is held and how its load is built, for each set of equipment that does. */
export function LoadCard({ exercise }: { exercise: ExerciseDetail }): ReactNode {
  const { defaultGrip, loads } = exercise;
  const name = useEquipmentName();
  return (
    <Card title={i18n._('Grip and load')}>
      <div className={classes.factList}>
        {defaultGrip.grip !== null && (
          <p>
            {defaultGrip.handle === null
              ? gripName(defaultGrip.grip)
              : `${gripName(defaultGrip.grip)} · ${heldBy(defaultGrip.handle)}`}
            {defaultGrip.source === 'equipment' && (
              <span className={classes.small}> {i18n._('As this equipment is usually held.')}</span>
            )}
          </p>
        )}
        <ul className={classes.loads}>
          {alikeLoads(loads).map(([load, ...others]) => (
            <li key={load.equipment.join()}>
              {[load, ...others].map(({ equipment }) => (
                <strong key={equipment.join()}>{oneSetText(equipment, name)}</strong>
              ))}
              <HowItGoesUp load={load} />
              <span className={classes.pieces}>
                {[...new Set([load, ...others].flatMap(({ equipment }) => equipment))].map((slug) => (
                  <Link key={slug} to="/equipment/$slug" params={{ slug }}>
                    {name(slug)}
                  </Link>
                ))}
              </span>
            </li>
          ))}
        </ul>
        <p className={classes.small}>
          {i18n._('First loads are for beginners and expert opinion. What your gym has comes first.')}
        </p>
      </div>
    </Card>
  );
}

function HowItGoesUp({ load }: { load: Load }): ReactNode {
  const units = useUnits();
  const kilograms = (kg: number): string => `${units.weight(kg)} ${units.weightUnit}`;
  const step = load.stepKg === null ? '' : kilograms(load.stepKg);
  return (
    <>
      {load.firstKg !== null && load.firstKg > 0 && (
        <span>{i18n._('Begin with about {load}.', { load: kilograms(load.firstKg) })}</span>
      )}
      <span className={classes.small}>{incrementText(load.increment, step)}</span>
    </>
  );
}
