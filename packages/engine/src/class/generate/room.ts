import type { Exercise } from '../../catalog/exercise.ts';
import type { Gym, Weight } from '../../load/inventory.ts';
import { compareMass, massOf, massOfKilograms, weightOf, type Mass } from '../../load/mass.ts';
import type { ScaledMovement } from '../class-program.ts';
import { implementOf, optionsOf, piecesOf, piecesTaken, plainBars } from '../facts/units.ts';

type Pieces = { mass: Mass; weight: Weight; left: number };

/** What of a gym nobody has taken yet at one moment. */
export type Room = {
  gym: Gym;
  left: Map<string, number>;
  dumbbells: Pieces[];
  kettlebells: Pieces[];
  bars: Pieces[];
  plates: Pieces[];
};

const heaviestFirst = (weights: readonly Weight[], each: number): Pieces[] => {
  const joined = new Map<string, Pieces>();
  for (const { weight, unit } of weights) {
    const entry = joined.get(`${weight}${unit}`) ?? {
      mass: massOf({ weight, unit }),
      weight: { weight, unit },
      left: 0,
    };
    entry.left += each;
    joined.set(`${weight}${unit}`, entry);
  }
  return [...joined.values()].toSorted((a, b) => compareMass(b.mass, a.mass));
};

export const openRoom = (gym: Gym): Room => ({
  gym,
  left: new Map(),
  dumbbells: heaviestFirst(gym.dumbbells, 2),
  kettlebells: heaviestFirst(gym.kettlebells, 1),
  bars: heaviestFirst(plainBars(gym), 1),
  plates: gym.plates
    .map(({ weight, unit, pairs }) => ({ mass: massOf({ weight, unit }), weight: { weight, unit }, left: pairs }))
    .toSorted((a, b) => compareMass(b.mass, a.mass)),
});

const leftOf = (room: Room, slug: string): number => room.left.get(slug) ?? piecesOf(room.gym, slug);

/** How many people can do an exercise at the same moment, loads left aside. */
export const placesFor = (gym: Gym, exercise: Pick<Exercise, 'loading' | 'equipment'>): number =>
  Math.max(
    0,
    ...optionsOf(exercise).map((option) =>
      Math.min(Infinity, ...option.map((slug) => Math.floor(piecesOf(gym, slug) / piecesTaken(exercise, slug)))),
    ),
  );

/** Lighter than this share of what was meant is no training. */
const LIGHTEST = 0.35;

const takePiece = (pieces: Pieces[], wanted: Mass, count: number): Weight | null => {
  const found = pieces.find(({ mass, left }) => mass <= wanted && left >= count);
  if (!found || Number(found.mass) < Number(wanted) * LIGHTEST) return null;
  found.left -= count;
  return found.weight;
};

const takeBar = (room: Room, wantedKg: number | null): ScaledMovement['load'] | 'none' => {
  const wanted = wantedKg === null ? null : massOfKilograms(wantedKg);
  const bar =
    wanted === null
      ? room.bars.find(({ left }) => left > 0)
      : room.bars.find(({ mass, left }) => left > 0 && mass <= wanted);
  if (!bar) return 'none';
  bar.left -= 1;
  if (wanted === null) return null;
  let side = (wanted - bar.mass) / 2n;
  const perSide: Weight[] = [];
  for (const plate of room.plates) {
    while (plate.left > 0 && plate.mass > 0n && plate.mass <= side && perSide.length < 20) {
      plate.left -= 1;
      side -= plate.mass;
      perSide.push(plate.weight);
    }
  }
  const total = bar.mass + 2n * perSide.reduce((sum, plate) => sum + massOf(plate), 0n);
  return { weight: weightOf(total, perSide[0]?.unit ?? bar.weight.unit), bar: bar.weight, perSide };
};

/**
 * Takes what one person needs, with the heaviest load not above the wanted kilograms (null: found by effort). Null where
 * the room has no more of it; then nothing is taken.
 */
export const takePlace = (
  room: Room,
  exercise: Pick<Exercise, 'loading' | 'equipment'>,
  wantedKg: number | null,
  only?: ReadonlySet<string>,
): Pick<ScaledMovement, 'uses' | 'load'> | null => {
  const implement = implementOf(exercise);
  const option = optionsOf(exercise).find(
    (slugs) =>
      (only === undefined || slugs.every((slug) => only.has(slug))) &&
      slugs.every((slug) => leftOf(room, slug) >= piecesTaken(exercise, slug)),
  );
  if (!option) return null;
  let load: ScaledMovement['load'] = null;
  if (implement === 'barbell') {
    const taken = takeBar(room, wantedKg);
    if (taken === 'none') return null;
    load = taken;
  } else if (implement !== null && wantedKg !== null) {
    const pieces = implement === 'dumbbell' ? room.dumbbells : room.kettlebells;
    if (pieces.length > 0) {
      const weight = takePiece(pieces, massOfKilograms(wantedKg), piecesTaken(exercise, implement));
      if (weight === null) return null;
      load = { weight, bar: null, perSide: [] };
    }
  }
  for (const slug of option) room.left.set(slug, leftOf(room, slug) - piecesTaken(exercise, slug));
  return { uses: option, load };
};
