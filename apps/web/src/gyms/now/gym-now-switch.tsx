import { i18n } from '@halteres/i18n';
import { NativeSelect } from '@halteres/ui';
import type { ReactNode } from 'react';
import { chooseGymNow } from './gym-now.ts';
import { useGymHere } from './use-gym-here.ts';

/** Says which gym this device is in; filters, swaps and loads follow. Nothing where there is no gym to choose. */
export function GymNowSwitch(): ReactNode {
  const { gyms, gym } = useGymHere();
  if (gyms.length === 0) return null;
  return (
    <NativeSelect
      size="md"
      aria-label={i18n._('My gym now')}
      value={gym?.id ?? ''}
      data={[
        { value: '', label: i18n._('Anywhere') },
        ...gyms.map((each) => ({
          value: each.id,
          label: each.home ? i18n._('{name} (home)', { name: each.name }) : each.name,
        })),
      ]}
      onChange={(event) => chooseGymNow(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  );
}
