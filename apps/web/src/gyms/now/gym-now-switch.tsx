import { i18n } from '@halteres/i18n';
import { NativeSelect } from '@halteres/ui';
import type { ReactNode } from 'react';
import { chooseGymNow } from './gym-now.ts';
import { useGymHere, type GymChoice } from './use-gym-here.ts';
import classes from './gym-now.module.css';

/** Says which gym this device is in; filters, swaps and loads follow. Nothing where there is no gym to choose. */
export function GymNowSwitch({ onChoose, beside = false }: GymChoice & { beside?: boolean }): ReactNode {
  const { gyms, gym } = useGymHere();
  const choose = (id: string): void => {
    const chosen = gyms.find((each) => each.id === id) ?? null;
    chooseGymNow(chosen?.id ?? null);
    onChoose?.(chosen);
  };
  if (gyms.length === 0) return null;
  return (
    <NativeSelect
      size="md"
      className={beside ? (classes.beside ?? '') : ''}
      aria-label={i18n._('My gym now')}
      value={gym?.id ?? ''}
      data={[
        { value: '', label: i18n._('Anywhere') },
        ...gyms.map((each) => ({
          value: each.id,
          label: each.home ? i18n._('{name} (home)', { name: each.name }) : each.name,
        })),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
