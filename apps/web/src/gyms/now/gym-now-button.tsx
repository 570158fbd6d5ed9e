import { i18n } from '@halteres/i18n';
import { Icon, Sheet } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { chooseGymNow } from './gym-now.ts';
import { useGymHere, type GymChoice } from './use-gym-here.ts';
import classes from './gym-now.module.css';

/** The switch where there is room for a button only. */
export function GymNowButton({ onChoose }: GymChoice): ReactNode {
  const { gyms, gym } = useGymHere();
  const [open, setOpen] = useState(false);
  if (gyms.length === 0) return null;
  const choose = (id: string | null): void => {
    chooseGymNow(id);
    onChoose?.(gyms.find((each) => each.id === id) ?? null);
    setOpen(false);
  };
  const name = gym?.name ?? i18n._('Anywhere');
  return (
    <>
      <button
        type="button"
        className={classes.button}
        data-set={gym !== null || undefined}
        aria-label={i18n._('My gym now: {name}', { name })}
        onClick={() => setOpen(true)}
      >
        <Icon name="gym" />
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} label={i18n._('My gym now')}>
        <div className={classes.choice}>
          <h2>{i18n._('My gym now')}</h2>
          <p className="secondary">{i18n._('Swaps, searches and loads follow it on this device.')}</p>
          <ul>
            {[{ id: null, name: i18n._('Anywhere') }, ...gyms].map((each) => (
              <li key={each.id}>
                <button type="button" aria-pressed={each.id === (gym?.id ?? null)} onClick={() => choose(each.id)}>
                  {each.name}
                  {each.id === (gym?.id ?? null) && <Icon name="check" />}
                </button>
              </li>
            ))}
          </ul>
        </div>
      </Sheet>
    </>
  );
}
