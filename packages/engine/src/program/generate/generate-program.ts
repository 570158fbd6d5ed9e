import type { Catalog } from '../../catalog/exercise.ts';
import { trainingOffsets } from '../calendar.ts';
import { certify } from '../lint/certify.ts';
import type { Profile } from '../profile.ts';
import type { GenerateResult, Program, Reason } from '../program.ts';
import { buildWeeks } from './build-weeks.ts';
import type { Chosen } from './choose.ts';
import { findMissing, tooShort } from './feasibility.ts';
import { layOutWeek, type LayoutInput } from './week/lay-out-week.ts';
import type { SolveMilp } from './week/milp.ts';
import { hasOwnLifts, isWhole, type Layout } from './week/plan.ts';
import { programNotes } from './notes.ts';
import type { PeriodizationModel, WeekPlan } from './models/model.ts';
import { MODELS } from './models/models.ts';
import { chooseMethodology, phasesOf } from './periodize.ts';
import { poolFor, type Pool } from './pool.ts';
import { weekTemplates, withModelFocus } from './split.ts';

const mainsOf = (layout: Layout): Map<string, Chosen> => {
  const keep = new Map<string, Chosen>();
  layout.days.forEach((day, index) => {
    for (const { slot, chosen, role } of day.items) {
      if (role === 'main') keep.set(`${index}:${day.template.slots.indexOf(slot)}`, chosen);
    }
  });
  return keep;
};

const words = (text: string): string => text.replaceAll('_', ' ');

/** One layout per mesocycle: the same main lifts throughout, accessories fresh after each deload. */
const layOutAll = (
  profile: Profile,
  pool: Pool,
  plans: readonly WeekPlan[],
  model: PeriodizationModel,
  solve: SolveMilp | null = null,
): Layout[] => {
  const offsets = trainingOffsets(profile.startDate, profile.trainingDays);
  const templates = model.days ? withModelFocus(model.days(profile), profile) : weekTemplates(profile);
  const input: LayoutInput = {
    profile,
    pool,
    templates,
    days: offsets.map((offset, i) => ({
      ...offset,
      template: templates[i] as LayoutInput['days'][number]['template'],
    })),
    extraReps: templates.map(
      (_, day) =>
        model.extraReps?.(profile) ??
        Math.max(0, ...plans.map(({ repShift }) => repShift + (model.dayShift?.(day) ?? 0))),
    ),
    keep: new Map(),
    stale: new Set(),
    rankings: new Map(),
    tightnesses: model.paired ? [2, 3] : [0, 1, 2, 3],
    solve,
    before: null,
  };
  const layouts: Layout[] = [];
  const first = layOutWeek(input);
  layouts.push(first.layout);
  const again = { ...input, keep: mainsOf(first.layout), tightnesses: [first.layout.tightness], before: first.filling };
  const count = (plans.at(-1)?.meso ?? 0) + 1;
  for (let meso = 1; meso < count; meso++) {
    const stale = new Set(
      layouts
        .at(-1)
        ?.days.flatMap((day) =>
          day.items.filter((item) => item.role === 'accessory').map((item) => item.chosen.candidate.exercise.slug),
        ),
    );
    const fresh = layOutWeek({ ...again, stale });
    // Other accessories are welcome, but not at the price of a muscle group.
    const worse = !isWhole(fresh.layout) || fresh.filling.reached() < first.filling.reached();
    layouts.push(worse ? first.layout : fresh.layout);
  }
  return layouts;
};

const enoughMinutes = (
  profile: Profile,
  pool: Pool,
  plans: readonly WeekPlan[],
  model: PeriodizationModel,
): number | null =>
  [20, 25, 30, 40, 50, 60, 75, 90, ...(model.days ? [105, 120] : [])]
    .filter((minutes) => minutes > profile.sessionMinutes)
    .find((sessionMinutes) =>
      layOutAll({ ...profile, sessionMinutes }, pool, plans.slice(0, 1), model).every(isWhole),
    ) ?? null;

/** How good the weeks are proven to be; nothing where nobody looked. */
const refinedNote = (layouts: readonly Layout[]): Reason[] => {
  const gap = layouts[0]?.gap ?? null;
  if (gap === null) return [];
  const percent = Math.ceil(gap * 1000) / 10;
  return [
    {
      code: 'plan.refined',
      text: `Exercises and sets were chosen by an integer program: no choice of them is worth more than ${percent} % more by its measure.`,
      values: { percent },
    },
  ];
};

/** Equal sets and reasons are one object while a program is made and certified; whoever gets it may change one. */
const withOwnParts = (program: Program): Program => ({
  ...program,
  weeks: program.weeks.map((week) => ({
    ...week,
    workouts: week.workouts.map((workout) => ({
      ...workout,
      exercises: workout.exercises.map((each) => ({
        ...each,
        reason: { ...each.reason },
        sets: each.sets.map((set) => ({ ...set })),
      })),
    })),
  })),
});

/**
 * A whole program for one person and gym, or everything that stands in its way. With a solver its weeks are the best
 * found around the constructed ones. Pure and deterministic: the same profile, seed, catalogue and choice of solver give
 * the same bytes.
 */
export const generateProgram = (profile: Profile, catalog: Catalog, solve: SolveMilp | null = null): GenerateResult => {
  const { methodology, why } = chooseMethodology(profile);
  const model = MODELS[methodology];
  const pool = poolFor(profile, catalog, model.serves);
  const general = findMissing(profile, catalog, pool);
  const flagged = general.some(({ code }) => code === 'red_flag');
  const missing = flagged ? general : [...general, ...(model.missing?.(profile, pool) ?? [])];
  if (missing.length > 0) return { ok: false, missing };
  const plans = model.weeks(profile);
  const layouts = layOutAll(profile, pool, plans, model, solve);
  const broken = layouts.find((layout) => !isWhole(layout));
  if (broken)
    return {
      ok: false,
      missing: [
        tooShort(
          profile,
          broken.uncovered,
          enoughMinutes(profile, pool, plans, model),
          hasOwnLifts(broken) ? null : methodology,
        ),
      ],
    };
  const deloads = plans.filter((plan) => plan.deload).map((plan) => plan.week);
  const program: Program = {
    name: `${words(profile.goal)}, ${words(profile.focusArea)}, ${profile.weeks} weeks`.replace(/^./, (letter) =>
      letter.toUpperCase(),
    ),
    overview:
      `${profile.weeks} weeks, ${profile.trainingDays.length} sessions a week of up to ${profile.sessionMinutes} minutes, ` +
      `${words(methodology)} model. ${deloads.length > 0 ? `Light weeks: ${deloads.join(', ')}.` : 'No light week within this span.'}`,
    goal: profile.goal,
    methodology,
    periodization: { model: words(methodology), why, phases: phasesOf(plans) },
    weeks: buildWeeks(profile, pool, plans, layouts, model),
    notes: [...(model.notes?.(profile) ?? []), ...programNotes(profile, pool, layouts, plans), ...refinedNote(layouts)],
  };
  return { ok: true, program: withOwnParts(program), certificate: certify(program, profile, catalog) };
};
