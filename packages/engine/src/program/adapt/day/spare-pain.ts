import { MODIFIED_RIR } from '../../../health/effort-limit.ts';
import { painRule } from '../../../health/pain-rule.ts';
import type { Exercise } from '../../../catalog/exercise.ts';
import { exercisesBySlug } from '../../../catalog/exercises-by-slug.ts';
import { isWork } from '../places.ts';
import type { PrescribedExercise, Reason } from '../../program.ts';
import { heldBack } from './ease-day.ts';
import { swappedToday } from './swap-today.ts';
import { stepped, type Day, type Pain } from './situation.ts';

const SOURCE = 'pain rule 0-2, above 2-5, above 5 (Thomee 1997, Silbernagel 2007)';

/** Where a movement must not be trained before somebody has looked; calm, for single signs are often harmless. */
export const REFERRAL: Reason = {
  code: 'red_flag',
  text: 'Do not train with this today. Pain with numbness or weakness, at night or after an accident is for a doctor or physiotherapist to look at first. It is often harmless; have it looked at all the same.',
};

/** Less of what hurts: held, swapped for what loads the spot less, or left out with a referral. */
export const sparePain = (day: Day, pain: Pain): { day: Day; stop: Reason | null } => {
  const verdict = painRule(pain);
  if (verdict === 'stop_refer') return { day, stop: REFERRAL };
  const known = exercisesBySlug(day.catalog);
  const hurt = new Set(pain.slugs);
  const evidence = { during: pain.during, nextDay: pain.nextDayMinusBaseline };
  if (verdict === 'progress')
    return {
      day: {
        ...day,
        kept: [...day.kept, { code: 'pain', text: 'Pain up to 2 of 10 that settles by the next day: go by the plan.' }],
      },
      stop: null,
    };
  if (!day.workout.exercises.some(({ slug }) => hurt.has(slug))) return { day, stop: null };
  if (verdict === 'hold') {
    const exercises = day.workout.exercises.map((planned) => {
      if (!hurt.has(planned.slug)) return planned;
      const held = heldBack(day, planned);
      const least = (rir: number | null): number | null => (rir === null ? null : Math.max(rir, MODIFIED_RIR));
      return { ...held, sets: held.sets.map((set) => (isWork(set) ? { ...set, rir: least(set.rir) } : set)) };
    });
    const step = {
      code: 'pain_hold' as const,
      text: `No progress where it hurts: the load of the time before, ${MODIFIED_RIR} or more in reserve. Stop above 5 of 10.`,
      values: { rir: MODIFIED_RIR },
      evidence,
      source: SOURCE,
    };
    return { day: stepped(day, exercises, step), stop: null };
  }
  const patterns = new Set([...hurt].flatMap((slug) => known.get(slug)?.pattern ?? []));
  const spared = (slug: string): boolean => {
    const exercise = known.get(slug);
    return (
      hurt.has(slug) || (verdict === 'stop_pattern_refer' && exercise !== undefined && patterns.has(exercise.pattern))
    );
  };
  let now = day;
  let position = 0;
  const said: string[] = [];
  const [from, to]: [string[], string[]] = [[], []];
  for (const planned of day.workout.exercises) {
    const exercise = known.get(planned.slug);
    if (!exercise || !spared(planned.slug)) {
      position += 1;
      continue;
    }
    const next =
      verdict === 'regress' ? swappedToday(now, position, (other) => gentler(exercise, other, patterns)) : null;
    const exercises: PrescribedExercise[] = [...now.workout.exercises];
    exercises.splice(position, 1, ...(next === null ? [] : [next]));
    now = { ...now, workout: { ...now.workout, exercises } };
    from.push(planned.slug);
    to.push(next?.slug ?? '');
    said.push(
      next === null
        ? `${exercise.name} is left out`
        : `${known.get(next.slug)?.name ?? next.slug} for ${exercise.name}`,
    );
    if (next !== null) position += 1;
  }
  const step = {
    code: verdict === 'regress' ? ('pain_regress' as const) : ('pain_stop_pattern' as const),
    text:
      verdict === 'regress'
        ? `${said.join(', ')}: what hurts above 5 of 10, or more the next day, is not trained. Stop if this hurts as well.`
        : `${said.join(', ')}: it got worse twice in a row. Have it looked at by a doctor or physiotherapist before training this movement again.`,
    values: { from, to },
    evidence,
    source: SOURCE,
  };
  return { day: stepped(now, now.workout.exercises, step), stop: null };
};

/** Another movement with less of the demands of the one that hurts. */
const gentler = (hurts: Exercise, other: Exercise, patterns: ReadonlySet<string>): boolean =>
  !patterns.has(other.pattern) &&
  hurts.stressTags.filter((tag) => other.stressTags.includes(tag)).length * 2 <= hurts.stressTags.length;
