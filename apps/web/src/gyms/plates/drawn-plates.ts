import type { Weight } from '@halteres/engine/load/inventory';
import { kilogramsOf, massOf } from '@halteres/engine/load/mass';
import type { DrawnPlate } from '@halteres/ui';

type PlateType = { weight: string; unit: 'kg' | 'lb'; kind: string; colour: DrawnPlate['colour']; diameterMm: number };

/** What a gym most likely means by a weight: the bumper in the colours of the sport, else a small plate, else iron. */
const ORDER = ['bumper', 'change', 'iron'];
const WIDEST_MM = 450;
const HEAVIEST_KG = 25;

const isSame = (a: Weight, b: Weight): boolean => a.unit === b.unit && Number(a.weight) === Number(b.weight);

/** A plate as it is drawn; grey, and as large as it is heavy, where nobody sells it. */
export function drawnPlate(plate: Weight, types: readonly PlateType[]): DrawnPlate {
  const kilograms = kilogramsOf(massOf(plate));
  const sold = types
    .filter((type) => isSame(type, plate))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))[0];
  const share = Math.min(1, kilograms / HEAVIEST_KG);
  return {
    colour: sold?.colour ?? 'grey',
    across: Math.min(1, (sold?.diameterMm ?? 150 + 300 * share) / WIDEST_MM),
    thick: Math.max(0.05, share),
    text: plate.unit === 'lb' ? `${plate.weight} lb` : plate.weight,
  };
}

/** Equal plates beside each other, counted. */
export function countedPlates(plates: readonly Weight[]): { weight: Weight; count: number }[] {
  const counted: { weight: Weight; count: number }[] = [];
  for (const plate of plates) {
    const last = counted.at(-1);
    if (last !== undefined && isSame(last.weight, plate)) last.count += 1;
    else counted.push({ weight: plate, count: 1 });
  }
  return counted;
}
