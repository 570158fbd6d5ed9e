import type { Catalog, Exercise } from '../../catalog/exercise.ts';
import { isSteady } from '../../endurance/steady-work.ts';

export type Suit = keyof Exercise['suits'];

const SUITS: readonly Suit[] = ['strength', 'hypertrophy', 'power', 'endurance', 'conditioning'];
const STEADY = 1 << SUITS.length;

/** What is asked of every exercise of a catalogue, in columns: most are out before one of them is looked at. */
type Columns = {
  skill: Uint8Array;
  /** A bit for each goal it serves at all, and one for steady work. */
  serves: Uint8Array;
  /** Where the equipment of each exercise starts: how many alternatives, then of each how many pieces and which. */
  starts: Uint32Array;
  equipment: Uint16Array;
  pieces: ReadonlyMap<string, number>;
};

const columnsOf = (catalog: Catalog): Columns => {
  const pieces = new Map<string, number>();
  const numbered = (slug: string): number => {
    const known = pieces.get(slug) ?? pieces.size;
    pieces.set(slug, known);
    return known;
  };
  const starts: number[] = [];
  const equipment: number[] = [];
  for (const { equipment: alternatives } of catalog.exercises) {
    starts.push(equipment.length);
    equipment.push(alternatives.length);
    for (const option of alternatives) {
      const needed = option.filter((slug) => slug !== 'none').map(numbered);
      equipment.push(needed.length, ...needed);
    }
  }
  return {
    skill: Uint8Array.from(catalog.exercises, ({ skill }) => skill),
    serves: Uint8Array.from(
      catalog.exercises,
      (exercise) => maskOf(exercise.suits) | (isSteady(exercise) ? STEADY : 0),
    ),
    starts: Uint32Array.from(starts),
    equipment: Uint16Array.from(equipment),
    pieces,
  };
};

const maskOf = (suits: Exercise['suits']): number =>
  SUITS.reduce((mask, suit, bit) => (suits[suit] > 0 ? mask | (1 << bit) : mask), 0);

const known = new WeakMap<Catalog, Columns>();

const equippedAt = ({ starts, equipment }: Columns, exercise: number, owned: Uint8Array): boolean => {
  let at = starts[exercise] as number;
  for (let left = equipment[at++] as number; left > 0; left--) {
    const count = equipment[at++] as number;
    let has = 0;
    while (has < count && owned[equipment[at + has] as number] === 1) has++;
    if (has === count) return true;
    at += count;
  }
  return false;
};

/**
 * The exercises a gym has the equipment for, that need no more than a skill and serve one of these goals or are steady
 * work, which is health whatever the goal and has a place where there is time for it. In the catalogue's order.
 */
export const sift = (
  catalog: Catalog,
  { gym, maxSkill, goals }: { gym: readonly string[]; maxSkill: number; goals: readonly Suit[] },
): Exercise[] => {
  const columns = known.get(catalog) ?? columnsOf(catalog);
  known.set(catalog, columns);
  const { skill, serves, pieces } = columns;
  const wanted = goals.reduce((mask, goal) => mask | (1 << SUITS.indexOf(goal)), STEADY);
  const owned = new Uint8Array(pieces.size);
  for (const slug of gym) {
    const piece = pieces.get(slug);
    if (piece !== undefined) owned[piece] = 1;
  }
  const passed: Exercise[] = [];
  for (let i = 0; i < skill.length; i++) {
    if ((skill[i] as number) > maxSkill || ((serves[i] as number) & wanted) === 0) continue;
    if (equippedAt(columns, i, owned)) passed.push(catalog.exercises[i] as Exercise);
  }
  return passed;
};
