import { i18n } from '@halteres/i18n';
import { Card, PageHeader } from '@halteres/ui';
import type { ReactNode } from 'react';
import { BackLink } from '../../shell/parts/button-link.tsx';
import page from '../../shell/parts/page.module.css';
import { useUnits } from '../../shell/session/use-units.ts';
import { GymNowSwitch } from '../now/gym-now-switch.tsx';
import { useGymHere } from '../now/use-gym-here.ts';
import { PlateCalculator } from './plate-calculator.tsx';
import { usualGym } from './usual-gym.ts';

const START = { kg: '100', lb: '225' } as const;

/** The plate calculator by itself, with what the gym one is in has. */
export function PlatesPage(): ReactNode {
  const { weightUnit } = useUnits();
  const { gym, loads } = useGymHere();
  const there = loads ?? usualGym(weightUnit);
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      <PageHeader
        back={<BackLink to="/gyms">{i18n._('Gyms')}</BackLink>}
        title={i18n._('Plate calculator')}
        lead={
          gym === null
            ? i18n._('With the plates most gyms have. Choose your gym for what stands there.')
            : i18n._('With the bars and plates of {name}, and what you bring.', { name: gym.name })
        }
      />
      <GymNowSwitch />
      <Card>
        <PlateCalculator
          key={gym?.id ?? weightUnit}
          plates={there.plates}
          bars={there.bars}
          start={{ weight: START[weightUnit], unit: weightUnit }}
        />
      </Card>
    </div>
  );
}
