import { REFERRAL } from '../adapt/day/spare-pain.ts';
import { daysAgo, meanOf, nameIn, tenth, type Case } from './case.ts';
import { spreadOf } from './confidence.ts';
import { found } from './found.ts';
import { riseWithin } from './measures.ts';
import { FORM } from './priors.ts';
import type { Recommendation } from './recommendation.ts';

type Rise = { date: string; rise: number };

const risesOf = (which: Case, slug: string): Rise[] =>
  (which.exposures.get(slug) ?? []).slice(-FORM.sessions).flatMap((exposure) => {
    const rise = riseWithin(exposure, FORM.sets);
    return rise === null ? [] : [{ date: exposure.date, rise }];
  });

/** The exercise whose sets get far harder from one to the next, while others do not. */
const drifts = (which: Case): Recommendation[] => {
  const all = new Map([...which.exposures.keys()].map((slug) => [slug, risesOf(which, slug)]));
  return [...all]
    .flatMap(([slug, rises]) => {
      const strong = rises.filter(({ rise }) => rise >= FORM.rise);
      const others = [...all].flatMap(([other, list]) => (other === slug ? [] : list.map(({ rise }) => rise)));
      if (rises.length < FORM.sessions || strong.length < FORM.of || others.length < FORM.sessions) return [];
      const [mean, elsewhere] = [meanOf(rises.map(({ rise }) => rise)), meanOf(others)];
      if (mean < elsewhere + FORM.above) return [];
      const dates = rises.map(({ date }) => date);
      const values = { exercise: slug, rise: tenth(mean), elsewhere: tenth(elsewhere), sessions: rises.length };
      return [
        found({
          type: 'form_check',
          code: 'form.drift',
          of: slug,
          values,
          text: `${nameIn(which, slug)}: from the first to the last set of the same load the effort rises by ${values.rise} RPE, elsewhere by ${values.elsewhere}. Film a set or have somebody look at the technique, and begin lighter.`,
          evidence: [
            { name: 'rpe_rise', value: values.rise, unit: 'rpe', dates },
            { name: 'rpe_rise_elsewhere', value: values.elsewhere, unit: 'rpe', dates, sets: others.length },
          ],
          seen: strong.length,
          least: FORM.of,
          spread: spreadOf(rises.map(({ rise }) => rise)),
          expectedEffect: {
            code: 'expect.steady',
            text: 'Sets of the same load that feel alike.',
            values: { exercise: slug, from: values.rise, to: values.elsewhere },
            metric: { name: 'rpe_rise', of: slug, from: values.rise, to: values.elsewhere },
          },
          source: 'engineering default; technique is a matter for eyes, not numbers. No medical advice',
          edits: [],
        }),
      ];
    })
    .toSorted((a, b) => Number(b.values['rise']) - Number(a.values['rise']))
    .slice(0, 1);
};

/** An exercise that hurt in several sessions, by what was written of it; what must be looked at first is referred. */
const hurts = (which: Case): Recommendation[] => {
  const noted = new Map<string, { date: string; flag: boolean }[]>();
  for (const { date, exercises } of which.sessions)
    for (const { slug, noted: what } of exercises)
      if (what !== undefined && daysAgo(which, date) <= FORM.painDays)
        noted.set(slug, [...(noted.get(slug) ?? []), { date, flag: what === 'red_flag' }]);
  return [...noted].flatMap(([slug, list]) => {
    const flag = list.some((each) => each.flag);
    const dates = [...new Set(list.map(({ date }) => date))];
    if (!flag && dates.length < FORM.painSessions) return [];
    const values = { exercise: slug, sessions: dates.length };
    return [
      found({
        type: 'form_check',
        code: flag ? 'form.refer' : 'form.pain',
        of: slug,
        values,
        text: flag
          ? `${nameIn(which, slug)}: ${REFERRAL.text}`
          : `${nameIn(which, slug)} hurt in ${dates.length} sessions. Check load, range and technique, or have somebody look; above 5 of 10, or worse the next day, leave it out. This is no medical advice.`,
        evidence: [{ name: 'sessions_with_pain', value: dates.length, unit: 'sessions', dates }],
        seen: dates.length,
        least: flag ? 1 : FORM.painSessions,
        spread: 0,
        expectedEffect: flag
          ? { code: 'expect.looked_at', text: 'Somebody qualified has looked at it.', values: {}, metric: null }
          : {
              code: 'expect.settles',
              text: 'Two sessions without pain.',
              values: { exercise: slug, sessions: 2 },
              metric: null,
            },
        source: flag
          ? 'red flags (Finucane 2020): refer, do not train'
          : 'pain rule 0-2, above 2-5, above 5 (Thomee 1997, Silbernagel 2007); two notes: engineering default',
        edits: [],
        felt: true,
      }),
    ];
  });
};

export const formAdvice = (which: Case): Recommendation[] => {
  const felt = hurts(which);
  return [
    ...felt,
    ...drifts(which).filter(({ values }) => !felt.some((each) => each.values['exercise'] === values['exercise'])),
  ];
};
