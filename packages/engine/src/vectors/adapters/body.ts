import { bodyMassIndex } from '../../body/body-mass-index.ts';
import { BODYWEIGHT_SHARES } from '../../body/bodyweight-shares.ts';
import { effectiveLoadKg } from '../../body/effective-load.ts';
import { restingKcal, restingKcalByLeanMass } from '../../body/resting-energy.ts';
import { convertMass } from '../../load/convert-mass.ts';
import type { Weight } from '../../load/inventory.ts';
import type { Adapters } from './adapter.ts';
import { scoringSex, type SexLetter } from './scoring-sex.ts';

type Moved = { exercise: string; bw: number; added?: number; assist?: number; bandAssist?: boolean };

export const bodyAdapters: Adapters = {
  bmi: (x: { kg: number; cm: number }) => bodyMassIndex(x.kg, x.cm),
  'bmr.mifflin': (x: { sex: SexLetter; kg: number; cm: number; age: number }) =>
    restingKcal({ sex: scoringSex(x.sex), kilograms: x.kg, heightCm: x.cm, age: x.age }),
  'bmr.katchMcArdle': (x: { lbm: number }) => restingKcalByLeanMass(x.lbm),
  'load.effective': (x: Moved) => {
    const share = BODYWEIGHT_SHARES[x.exercise];
    const { added = 0, assist = 0, bandAssist = false } = x;
    const moved =
      share === undefined
        ? null
        : effectiveLoadKg({ bodyweightKg: x.bw, share, addedKg: added, assistKg: assist, bandAssist });
    return bandAssist ? { value: moved, prEligible: moved !== null } : moved;
  },
  'unit.convert': (x: { value: number; from: Weight['unit']; to: Weight['unit'] }) =>
    convertMass(x.value, x.from, x.to),
};
