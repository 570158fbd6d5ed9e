import { catalog } from '@halteres/catalog';
import { seededStream } from '@halteres/engine/program/seeded';

const HEADS = ['for time', 'amrap {n} minutes', '{r} rounds for time', 'emom {n} minutes', '21-15-9 reps for time of'];
const SEED = 20_261_122;

/** Workouts nobody wrote, in the manner of boards: distinct, and the same on every machine. */
export function makeUpWorkouts(count: number): string[] {
  const random = seededStream(SEED);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const movements = catalog.exercises.filter(({ suits }) => suits.conditioning >= 2);
  const made = new Set<string>();
  while (made.size < count) {
    const head = pick(HEADS)
      .replace('{n}', String(5 + Math.floor(random() * 26)))
      .replace('{r}', String(2 + Math.floor(random() * 9)));
    const lines = Array.from({ length: 2 + Math.floor(random() * 4) }, () => {
      const { name, measure } = pick(movements);
      const amount =
        measure === 'metres' ? `${100 * (1 + Math.floor(random() * 8))} m` : String(3 + Math.floor(random() * 28));
      return head.startsWith('21-15-9') ? name.toLowerCase() : `${amount} ${name.toLowerCase()}`;
    });
    made.add([head, ...lines].join('\n'));
  }
  return [...made];
}
