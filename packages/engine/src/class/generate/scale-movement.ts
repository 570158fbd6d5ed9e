import type { Exercise } from '../../catalog/exercise.ts';
import { leastRir } from '../../health/effort-limit.ts';
import { kilogramsOf, massOf } from '../../load/mass.ts';
import type { ClassAthlete } from '../class-profile.ts';
import type { ScaledMovement, ScalingStep } from '../class-program.ts';
import { unitSeconds } from '../facts/work-seconds.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { niceAmount } from './nice-amount.ts';
import { takePlace, type Room } from './room.ts';
import { substitutesFor } from './substitutes.ts';
import { boardKg, enduranceKg, oneRepMaxOf, strengthKg } from './wanted-load.ts';

type Planned = Draft['movements'][number];

const words = (text: string): string => text.replaceAll('_', ' ').replaceAll('-', ' ');

/** Lighter than the board by more than this counts as scaled. */
const AS_ON_BOARD = 0.95;

const loadStep = (
  athlete: ClassAthlete,
  exercise: Exercise,
  share: number | null,
  load: ScaledMovement['load'],
): boolean => {
  if (load === null) return false;
  const max = oneRepMaxOf(athlete, exercise);
  const board = share !== null && max !== null ? max * share : boardKg(exercise, athlete.sex);
  return board !== null && kilogramsOf(massOf(load.weight)) < board * AS_ON_BOARD;
};

const amountsOf = (planned: Planned, exercise: Exercise): Pick<ScaledMovement, 'unit' | 'amounts'> => {
  if (exercise.slug === planned.exercise.slug) return { unit: planned.unit, amounts: planned.amounts };
  const unit = exercise.measure;
  return {
    unit,
    amounts: planned.amounts.map((amount) =>
      niceAmount(exercise, unit, amount * unitSeconds(planned.exercise, planned.unit)),
    ),
  };
};

/**
 * One movement for one person, scaled in the order range, load, movement (reps and rounds follow when the time is known).
 * What is put in its place takes the same equipment or none, so that nobody else loses a place. Null where nothing is left.
 */
export const scaleMovement = (
  athlete: ClassAthlete,
  planned: Planned,
  share: number | null,
  room: Room,
  context: Context,
  elsewhere: () => ReadonlySet<string>,
): ScaledMovement | null => {
  const reserve = leastRir(athlete.injuries);
  const attempt = (exercise: Exercise, own?: ReadonlySet<string>): ScaledMovement | null => {
    if (!context.fits(athlete, exercise)) return null;
    const { verdict, modifications } = context.judge(athlete, exercise);
    const modified = verdict === 'modify';
    const wanted =
      share === null ? enduranceKg(athlete, exercise, modified) : strengthKg(athlete, exercise, share, modified);
    const place = takePlace(room, exercise, wanted, own);
    if (place === null) return null;
    const steps: ScalingStep[] = [];
    if (modified) steps.push('range');
    if (loadStep(athlete, exercise, share, place.load)) steps.push('load');
    if (exercise.slug !== planned.exercise.slug) steps.push('movement');
    const cues = [
      ...(modified ? modifications.slice(0, 4).map(words) : []),
      ...(reserve > 0 ? [`leave ${reserve} in reserve`] : []),
    ];
    return { slug: exercise.slug, ...amountsOf(planned, exercise), ...place, steps, cues };
  };
  const asPlanned = attempt(planned.exercise);
  if (asPlanned) return asPlanned;
  const own = new Set(planned.exercise.equipment.flat().filter((slug) => slug !== 'none'));
  const taken = elsewhere();
  const others = substitutesFor(planned.exercise, context);
  const content = others.filter((exercise) => context.judge(athlete, exercise).verdict === 'allow');
  for (const exercise of [
    ...content.filter(({ slug }) => !taken.has(slug)),
    ...others.filter(({ slug }) => !taken.has(slug)),
    ...content,
  ]) {
    const scaled = attempt(exercise, own);
    if (scaled) return scaled;
  }
  return null;
};
