import { i18n } from '@halteres/i18n';
import type { Gym } from '@halteres/engine/load/inventory';
import { Card } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEquipmentName } from '../../catalogue/equipment-text.ts';
import { categoryNames } from '../category-words.ts';
import { barTypesQuery, equipmentQuery } from '../gym-queries.ts';
import { writeWeights } from '../inventory/weight-list.ts';
import classes from './gym.module.css';

const inUnit = (weights: Gym['dumbbells'], unit: 'kg' | 'lb') => weights.filter((each) => each.unit === unit);

/** Weights of a kind in a line, by unit: 2-20 by 2 kg. */
const weightsText = (weights: Gym['dumbbells']): string =>
  (['kg', 'lb'] as const)
    .filter((unit) => inUnit(weights, unit).length > 0)
    .map((unit) => `${writeWeights(inUnit(weights, unit))} ${unit}`)
    .join(', ');

/** What stands in a gym, to be read. */
export function InventoryView({ gym }: { gym: Gym }): ReactNode {
  const { data: bars } = useQuery(barTypesQuery());
  const { data: equipment } = useQuery(equipmentQuery());
  const equipmentName = useEquipmentName();
  const barName = (type: string): string => bars?.find(({ slug }) => slug === type)?.name ?? type.replaceAll('_', ' ');
  const names = categoryNames();
  const categoryOf = new Map(equipment?.map((each) => [each.slug, each.category]));
  const categories = [...new Set(gym.equipment.map((slug) => categoryOf.get(slug) ?? ''))];
  const loads: [string, string][] = [
    [i18n._('Bars'), gym.bars.map((bar) => `${barName(bar.type)} ${bar.weight} ${bar.unit}`).join(', ')],
    [i18n._('Plates, pairs'), gym.plates.map((plate) => `${plate.weight} ${plate.unit} × ${plate.pairs}`).join(', ')],
    [i18n._('Dumbbells'), weightsText(gym.dumbbells)],
    [i18n._('Kettlebells'), weightsText(gym.kettlebells)],
  ];
  return (
    <>
      <Card title={i18n._('Loads')}>
        <dl className={classes.facts}>
          {loads
            .filter(([, text]) => text !== '')
            .map(([label, text]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
        </dl>
      </Card>
      <Card title={i18n._('Equipment')}>
        <div className={classes.kinds}>
          {categories.map((category) => (
            <section key={category}>
              <h3>{names[category] ?? i18n._('Equipment')}</h3>
              <ul>
                {gym.equipment
                  .filter((slug) => (categoryOf.get(slug) ?? '') === category)
                  .map((slug) => (
                    <li key={slug}>
                      {equipmentName(slug)}
                      {gym.counts?.[slug] !== undefined && ` × ${gym.counts[slug]}`}
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </Card>
    </>
  );
}
