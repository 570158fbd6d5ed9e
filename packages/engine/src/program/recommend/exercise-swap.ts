import { alternativesFor } from '../alternatives-for.ts';
import { exercisesIn } from '../adapt/places.ts';
import { liftStandstillOf, STANDSTILL_SOURCE } from './standstill.ts';
import { nameIn, tenth, type Case } from './case.ts';
import { spreadOf } from './confidence.ts';
import { found } from './found.ts';
import { SWAP } from './priors.ts';
import type { Recommendation } from './recommendation.ts';

/** The lift that has stood still for longest at full effort, done for a while with the variation nearest to it. */
export const swapAdvice = (which: Case): Recommendation[] =>
  [...which.exposures]
    .flatMap(([slug, all]) => {
      const exposures = all.filter(({ date }) => !which.light.has(date));
      const stall = liftStandstillOf(exposures);
      const exercise = which.exercises.get(slug);
      if (stall === null || !exercise) return [];
      const places = exercisesIn(which.upcoming).filter(({ prescribed }) => prescribed.slug === slug);
      const first = places[0];
      if (!first || new Set(places.map(({ week }) => week.week)).size < SWAP.weeksLeft) return [];
      const elsewhere = new Set(places.flatMap(({ workout }) => workout.exercises.map((each) => each.slug)));
      const near = alternativesFor(
        which.profile,
        which.catalog,
        which.program,
        first.at.week,
        first.at.day,
        first.at.exercise,
      )
        .map((each) => each.exercise)
        .find(
          (other) =>
            other.pattern === exercise.pattern &&
            other.mechanic === exercise.mechanic &&
            other.measure === exercise.measure &&
            !elsewhere.has(other.slug),
        );
      if (!near) return [];
      const { sessions, days, firstKg, lastKg, overPlan, dates } = stall;
      const sets = exposures.slice(-sessions).reduce((sum, each) => sum + each.sets.length, 0);
      const weeks = new Set(places.map(({ week }) => week.week)).size;
      const values = { exercise: slug, to: near.slug, sessions, days, weeks };
      return [
        found({
          type: 'exercise_swap',
          code: 'swap.stalled',
          of: slug,
          values,
          text: `${nameIn(which, slug)} has not risen over ${sessions} sessions in ${days} days at full effort. Train ${near.name} in its place for the ${weeks} weeks left, then come back to it.`,
          evidence: [
            { name: 'sessions', value: sessions, unit: 'sessions', dates, sets },
            { name: 'days', value: days, unit: 'days', dates: [dates[0] ?? '', dates.at(-1) ?? ''] },
            { name: 'first_e1rm', value: tenth(firstKg), unit: 'kg', dates: dates.slice(0, SWAP.of) },
            { name: 'last_e1rm', value: tenth(lastKg), unit: 'kg', dates: dates.slice(-SWAP.of) },
            { name: 'rpe_over_plan', value: tenth(overPlan), unit: 'rpe', dates: dates.slice(-SWAP.of) },
          ],
          seen: sessions,
          least: SWAP.sessions,
          // How far estimates scatter against the 5 % that would be a clear gain.
          spread: spreadOf(exposures.slice(-sessions).flatMap(({ e1rm }) => e1rm ?? [])) / 0.1,
          expectedEffect: {
            code: 'expect.progress',
            text: `${near.name} rises again within four weeks; ${nameIn(which, slug)} follows after.`,
            values: { exercise: near.slug, back: slug, weeks: 4 },
            metric: { name: 'e1rm', of: near.slug, from: tenth(firstKg), to: tenth(firstKg) },
          },
          source: STANDSTILL_SOURCE,
          edits: places.map(({ at }) => ({ kind: 'swap_exercise' as const, at, slug: near.slug })),
        }),
      ];
    })
    .toSorted((a, b) => b.basis.seen - a.basis.seen)
    .slice(0, 1);
