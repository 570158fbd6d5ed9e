import type { BarType } from './bar-types.ts';
import type { Cells } from './cells.ts';
import type { Gym, Stack, Weight } from './inventory.ts';
import { compareMass, massOf } from './mass.ts';

/** Takes away zeros that say nothing: 20.50 is 20.5. */
const plain = (weight: string): string =>
  (weight.includes('.') ? weight.replace(/\.?0+$/, '') : weight).replace(/^0+(?=\d)/, '');

const written = ({ weight, unit }: Weight): string => `${plain(weight)} ${unit}`;

const stackText = ({ start, step, max, addOns }: Stack): string =>
  [
    `${plain(start.weight)}-${plain(max.weight)} by ${plain(step.weight)} ${start.unit}`,
    ...addOns.map(({ weight }) => `+${plain(weight)}`),
  ].join(' ');

const WEIGHT = String.raw`\d{1,5}(?:\.\d{1,3})?`;
const STACK = new RegExp(`^(${WEIGHT})-(${WEIGHT}) by (${WEIGHT}) (kg|lb)((?: \\+${WEIGHT})*)$`);
const WRITTEN = new RegExp(`^(${WEIGHT}) (kg|lb)$`);

/** A value that is none of what its path may hold. */
export class UnreadableCell extends Error {
  readonly path: string;
  constructor(path: string, why: string) {
    super(`${path}: ${why}`);
    this.path = path;
  }
}

/** An inventory as values: a line of weights by what it weighs, equipment and stacks by what they are. */
export function cellsOfInventory(gym: Gym): Cells {
  const cells = new Map<string, string>([
    ['name', gym.name],
    ['unit', gym.unit],
  ]);
  const count = (path: string, more: number): void => {
    cells.set(path, String(Number(cells.get(path) ?? 0) + more));
  };
  for (const slug of new Set(gym.equipment)) cells.set(`equipment/${slug}`, String(gym.counts?.[slug] ?? 1));
  for (const bar of gym.bars) count(`bars/${bar.type}/${written(bar)}`, 1);
  for (const plate of gym.plates) count(`plates/${written(plate)}`, plate.pairs);
  for (const weight of gym.dumbbells) count(`dumbbells/${written(weight)}`, 1);
  for (const weight of gym.kettlebells) count(`kettlebells/${written(weight)}`, 1);
  for (const [slug, stack] of Object.entries(gym.stacks)) cells.set(`stacks/${slug}`, stackText(stack));
  return cells;
}

function readWeight(path: string, text: string): Weight {
  const [, weight, unit] = WRITTEN.exec(text) ?? [];
  if (weight === undefined) throw new UnreadableCell(path, 'a weight such as 62.5 kg belongs there');
  return { weight, unit: unit === 'lb' ? 'lb' : 'kg' };
}

function readCount(path: string, text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new UnreadableCell(path, 'a whole number from 1 to 999 belongs there');
  return Number(text);
}

function readStack(path: string, text: string): Stack {
  const [, start = '', max = '', step = '', unit, addOns = ''] = STACK.exec(text) ?? [];
  if (unit === undefined) throw new UnreadableCell(path, 'a stack such as 5-120 by 5 kg +2.5 belongs there');
  const of = (weight: string): Weight => ({ weight, unit: unit === 'lb' ? 'lb' : 'kg' });
  const extra = addOns.split(' +').filter((each) => each !== '');
  return { start: of(start), step: of(step), max: of(max), addOns: extra.map(of) };
}

const byMass = (a: Weight, b: Weight): number => compareMass(massOf(a), massOf(b));

/** The inventory values stand for. Whether it keeps the limits of one is the schema's to say. */
export function inventoryOfCells(cells: Cells): Gym {
  const gym: Gym = {
    name: cells.get('name') ?? '',
    unit: cells.get('unit') === 'lb' ? 'lb' : 'kg',
    equipment: [],
    bars: [],
    plates: [],
    dumbbells: [],
    kettlebells: [],
    stacks: {},
  };
  const counts: Record<string, number> = {};
  for (const [path, value] of cells) {
    const [kind, first = '', second = ''] = path.split('/');
    const times = <Item>(item: Item): Item[] => Array.from({ length: readCount(path, value) }, () => item);
    if (kind === 'equipment') {
      gym.equipment.push(first);
      const count = readCount(path, value);
      if (count > 1) counts[first] = count;
    } else if (kind === 'bars') gym.bars.push(...times({ type: first as BarType, ...readWeight(path, second) }));
    else if (kind === 'plates') gym.plates.push({ ...readWeight(path, first), pairs: readCount(path, value) });
    else if (kind === 'dumbbells' || kind === 'kettlebells') gym[kind].push(...times(readWeight(path, first)));
    else if (kind === 'stacks') gym.stacks[first] = readStack(path, value);
  }
  gym.equipment.sort();
  gym.bars.sort((a, b) => a.type.localeCompare(b.type) || byMass(b, a));
  gym.plates.sort((a, b) => a.unit.localeCompare(b.unit) || byMass(b, a));
  gym.dumbbells.sort(byMass);
  gym.kettlebells.sort(byMass);
  return Object.keys(counts).length === 0 ? gym : { ...gym, counts };
}
