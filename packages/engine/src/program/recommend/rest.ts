import { meanOf, nameIn, tenth, type Case } from './case.ts';
import { spreadOf } from './confidence.ts';
import { found } from './found.ts';
import { pausesOf, restShare } from './measures.ts';
import { REST } from './priors.ts';
import type { Recommendation } from './recommendation.ts';

/** The exercise whose pauses are shorter than planned by most, where that costs repetitions. */
export const restAdvice = (which: Case): Recommendation[] =>
  [...which.exposures.keys()]
    .flatMap((slug) => {
      const pauses = pausesOf(which, slug);
      const share = restShare(pauses);
      if (pauses.dates.length < REST.sessions || pauses.taken.length < REST.pauses || share === null) return [];
      const [first, last] = [meanOf(pauses.firstReps), meanOf(pauses.lastReps)];
      if (share > REST.share || last > first * (1 - REST.lost)) return [];
      const { dates } = pauses;
      const values = {
        exercise: slug,
        taken: Math.round(meanOf(pauses.taken)),
        planned: Math.round(meanOf(pauses.planned)),
        first: tenth(first),
        last: tenth(last),
      };
      return [
        found({
          type: 'rest',
          code: 'rest.as_planned',
          of: slug,
          values,
          text: `${nameIn(which, slug)}: pauses of ${values.taken} s where ${values.planned} s are planned, and repetitions fall from ${values.first} to ${values.last}. Rest as planned.`,
          evidence: [
            { name: 'sessions', value: dates.length, unit: 'sessions', dates },
            { name: 'rest_taken', value: values.taken, unit: 'seconds', dates, sets: pauses.taken.length },
            { name: 'rest_planned', value: values.planned, unit: 'seconds', dates },
            { name: 'first_set_reps', value: values.first, unit: 'reps', dates },
            { name: 'last_set_reps', value: values.last, unit: 'reps', dates },
          ],
          seen: dates.length,
          least: REST.sessions,
          spread: spreadOf(pauses.taken),
          expectedEffect: {
            code: 'expect.reps_hold',
            text: `The last set within a repetition or two of the first.`,
            values,
            metric: { name: 'rest_share', of: slug, from: Math.round(share * 100) / 100, to: 1 },
          },
          source:
            'more than 60 s for growth (Singer 2024), 2 to 5 min for heavy work (NSCA); share and loss: engineering default',
          edits: [],
        }),
      ];
    })
    .toSorted((a, b) => shareOf(a) - shareOf(b))
    .slice(0, 1);

const shareOf = ({ values }: Recommendation): number => Number(values['taken']) / Number(values['planned']);
