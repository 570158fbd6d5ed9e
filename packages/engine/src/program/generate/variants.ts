import { reasonFor, type Chosen } from './choose.ts';
import type { Candidate, Pool } from './pool.ts';
import type { DayPlan, Planned } from './week/plan.ts';

const WHY = { code: 'variation', text: 'the variation of the lift for these weeks' } as const;
const MOST = 4;

const sameKind = (a: Candidate, b: Candidate): boolean =>
  a.exercise.family === b.exercise.family &&
  a.exercise.pattern === b.exercise.pattern &&
  a.exercise.ratio?.lift === b.exercise.ratio?.lift &&
  a.exercise.rampSets === b.exercise.rampSets;

const byFame = (a: Candidate, b: Candidate): number =>
  b.exercise.common - a.exercise.common ||
  b.exercise.suits.strength - a.exercise.suits.strength ||
  (a.exercise.slug < b.exercise.slug ? -1 : 1);

/** What an exercise changes places with through the weeks, itself first; only itself where there is nothing else. */
export const variantsOf = (item: Planned, day: DayPlan, pool: Pool): Chosen[] => {
  const { chosen, slot } = item;
  if (slot.variants === undefined) return [chosen];
  const mine = chosen.candidate;
  const elsewhere = new Set(
    day.items.flatMap((other) => {
      const { exercise } = other.chosen.candidate;
      return other === item ? [] : [exercise.slug, `family ${exercise.family}`];
    }),
  );
  const others =
    slot.variants === 'family'
      ? (pool.byPattern.get(mine.exercise.pattern) ?? [])
          .filter((other) => sameKind(mine, other) && other.judgement.verdict !== 'modify' && other.coarseness < 1)
          .toSorted(byFame)
      : slot.variants.flatMap((slug) => pool.find.get(slug) ?? []);
  const free = others.filter(
    ({ exercise }) =>
      exercise.slug !== mine.exercise.slug &&
      !elsewhere.has(exercise.slug) &&
      !elsewhere.has(`family ${exercise.family}`),
  );
  return [
    chosen,
    ...free.slice(0, MOST - 1).map((candidate): Chosen => ({
      candidate,
      reason: reasonFor(candidate, slot, () => [WHY]),
      alternatives: chosen.alternatives.filter((slug) => slug !== candidate.exercise.slug),
    })),
  ];
};
