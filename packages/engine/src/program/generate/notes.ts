import { landmarksFor } from '../../volume/landmarks.ts';
import type { Profile } from '../profile.ts';
import type { Reason } from '../program.ts';
import type { WeekPlan } from './models/model.ts';
import type { Layout } from './week/plan.ts';
import type { Pool } from './pool.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

const volumeNotes = (profile: Profile, layout: Layout): Reason[] => {
  const under: { group: string; sets: number; least: number }[] = [];
  for (const [group, sets] of layout.volume) {
    const marks = landmarksFor(group, profile.difficulty);
    if (marks && marks.MEV > 0 && sets < marks.MEV) under.push({ group, sets: round(sets), least: round(marks.MEV) });
  }
  return under.length === 0
    ? []
    : [
        {
          code: 'volume.under',
          text: `Weekly sets below the usual minimum for growth, for lack of time or by choice of focus: ${under.map(({ group, sets, least }) => `${group.replaceAll('_', ' ')} ${sets} of ${least}`).join(', ')}.`,
          values: {
            groups: under.map((each) => each.group),
            sets: under.map((each) => each.sets),
            least: under.map((each) => each.least),
          },
        },
      ];
};

/** What the coach should know about a program: what is unknown, what was limited, what is left under. */
export const programNotes = (
  profile: Profile,
  pool: Pool,
  layouts: readonly Layout[],
  plans: readonly WeekPlan[],
): Reason[] => {
  const { athlete } = profile;
  const notes: Reason[] = [];
  const unknown = (['bench', 'squat', 'deadlift'] as const).filter((lift) => athlete.oneRepMaxKg[lift] === null);
  if (unknown.length > 0) {
    notes.push({
      code: 'one_rep_max.unknown',
      text: `No 1RM is known for ${unknown.join(', ')}: those loads are found by reps in reserve.`,
      values: { lifts: unknown },
    });
  }
  if (athlete.age < 18 || athlete.age >= 65 || profile.difficulty === 'beginner')
    notes.push({
      code: 'person.limits',
      text: `Limits: ${pool.limits.reason}.`,
      values: {
        limit: athlete.age < 18 ? 'youth' : athlete.age >= 65 ? 'older' : 'beginner',
        percent: round(pool.limits.maxShare * 100),
        sets: pool.limits.maxSetsPerExercise,
      },
    });
  if (athlete.injuries.length > 0) {
    const left = pool.barred();
    notes.push({
      code: 'health.filter',
      text: `${left} exercises are left out because of ${athlete.injuries.map((injury) => injury.condition.replaceAll('_', ' ')).join(', ')}. This is a screening aid, not a diagnosis.`,
      values: { left, conditions: athlete.injuries.map((injury) => injury.condition) },
    });
  }
  const first = layouts[0];
  if (first) {
    if (first.tightness > 0)
      notes.push({
        code: 'time.tight',
        text: 'The sessions are short for this plan, so exercises are paired in supersets.',
      });
    notes.push(...volumeNotes(profile, first));
    const used = new Set(
      layouts.flatMap((layout) =>
        layout.days.flatMap((day) => day.items.map((item) => item.chosen.candidate.exercise.slug)),
      ),
    );
    const left = [...pool.liked].filter((slug) => !used.has(slug));
    if (left.length > 0)
      notes.push({
        code: 'likes.left_out',
        text: `Asked for but not used (no place, equipment or clearance): ${left.join(', ')}.`,
        values: { exercises: left },
      });
  }
  if (!plans.some((plan) => plan.deload))
    notes.push({ code: 'deload.none', text: 'Under five weeks no light week is planned; take one afterwards.' });
  if (profile.weeks >= 8)
    notes.push({ code: 'retest', text: 'Estimate the 1RMs anew after each light week; loads follow from them.' });
  return notes;
};
