import type { Gym, Weight } from '../../load/inventory.ts';
import { loadBar } from '../../load/load-bar.ts';
import { loadsFor } from '../../load/loads-for.ts';
import { kilogramsOf, massOfKilograms } from '../../load/mass.ts';
import { fewestPlateMoves } from '../../load/plate-moves.ts';
import { pickLoad, type RoundingPolicy } from '../../load/round.ts';
import type { Adapters } from './adapter.ts';

type Written = [number, Weight['unit']];
type Plates = { w: number; u: Weight['unit']; pairs: number }[];

const weight = ([number, unit]: Written): Weight => ({ weight: String(number), unit });
const kilograms = (number: number): Weight => weight([number, 'kg']);
const owned = (plates: Plates): Gym['plates'] =>
  plates.map((plate) => ({ weight: String(plate.w), unit: plate.u, pairs: plate.pairs }));

const gym = (part: Partial<Gym>): Gym => ({
  name: 'Vectors',
  unit: 'kg',
  equipment: [],
  bars: [],
  plates: [],
  dumbbells: [],
  kettlebells: [],
  stacks: {},
  ...part,
});

const nearest = (loading: 'dumbbell_single' | 'stack', from: Partial<Gym>, target: number): number | null => {
  const best = pickLoad(loadsFor({ loading, equipment: [] }, gym(from)) ?? [], massOfKilograms(target));
  return best && kilogramsOf(best.mass);
};

export const platesAdapters: Adapters = {
  'plates.load': (x: {
    target: Written;
    bar: Written;
    collarsPair?: Written;
    plates: Plates;
    policy?: RoundingPolicy;
  }) => {
    const bar = loadBar(
      weight(x.target),
      weight(x.bar),
      weight(x.collarsPair ?? [0, 'kg']),
      owned(x.plates),
      x.policy ?? 'nearest',
    );
    return {
      status: bar.status,
      totalKg: kilogramsOf(bar.total),
      errorKg: kilogramsOf(bar.error),
      perSide: bar.perSide.map((plate) => [Number(plate.weight), plate.unit]),
    };
  },
  'plates.sequence': (x: { bar: Written; targetsKg: number[]; plates: Plates; order: string }) => ({
    movesPerSide: fewestPlateMoves(weight(x.bar), x.targetsKg.map(kilograms), owned(x.plates), x.order === 'desc'),
  }),
  'dumbbell.nearest': (x: { target: number; list: number[] }) =>
    nearest('dumbbell_single', { dumbbells: x.list.map(kilograms) }, x.target),
  'stack.nearest': (x: { target: number; start: number; step: number; max: number; addons?: number[] }) => {
    const stack = {
      start: kilograms(x.start),
      step: kilograms(x.step),
      max: kilograms(x.max),
      addOns: (x.addons ?? []).map(kilograms),
    };
    return nearest('stack', { stacks: { default: stack } }, x.target);
  },
};
