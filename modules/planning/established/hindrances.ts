import { catalog } from '@halteres/catalog';
import type { TestedLift } from '@halteres/engine/catalog/exercise';
import type { Gym } from '@halteres/engine/load/inventory';
import type { EstablishedProgram } from '@halteres/engine/program/established/model';
import { neededMaxima } from '@halteres/engine/program/established/needs';
import type { Entity } from '../../coaching/contract.ts';
import type { Injury } from '../../health/contract.ts';
import { missingFacts } from '../profile-of.ts';
import type { Hindrance } from './contract.ts';
import { lackingIn } from './list-established.ts';

const FIELDS: Readonly<Record<TestedLift, 'squat1rm' | 'bench1rm' | 'deadlift1rm'>> = {
  squat: 'squat1rm',
  bench: 'bench1rm',
  deadlift: 'deadlift1rm',
};

/** What a program needs and a gym has not. */
export const equipmentHindrances = (program: EstablishedProgram, gym: Gym): Hindrance[] =>
  lackingIn(program, gym).map((lacking) => ({
    code: 'equipment',
    field: 'gym.equipment',
    text: `${lacking.exercise.name} cannot be done in this gym.`,
    mend: `Add to the gym: ${lacking.options.map((option) => option.map(({ name }) => name).join(' and ')).join(', or ')}.`,
    lacking,
  }));

/** What keeps a program from being laid out for somebody in a gym; empty when nothing does. */
export function hindrances(
  program: EstablishedProgram,
  entity: Entity,
  gym: Gym | null,
  injuries: readonly Injury[],
  days: number,
): Hindrance[] {
  const facts: Hindrance[] = missingFacts(entity, gym);
  const flagged = injuries
    .filter(({ redFlag, resolvedOn }) => redFlag && resolvedOn === null)
    .map(({ condition }): Hindrance => ({
      code: 'red_flag',
      field: 'injuries',
      text: `A red flag is recorded with ${condition.replaceAll('_', ' ')}. Training is not planned until a doctor or physiotherapist has seen it.`,
      mend: 'See a doctor or physiotherapist; clear the flag once they have cleared training.',
    }));
  const maxima = neededMaxima(program, catalog)
    .filter((lift) => entity[FIELDS[lift]] === null)
    .map((lift): Hindrance => ({
      code: 'one_rep_max_unknown',
      field: FIELDS[lift],
      text: `${program.name} takes its loads from the ${lift} 1RM, and that of ${entity.name} is not known.`,
      mend: `Add the ${lift} 1RM to the client; an estimate from a hard set of up to ten is enough.`,
      lift,
    }));
  const equipment = gym === null ? [] : equipmentHindrances(program, gym);
  const sessions: Hindrance[] =
    days === program.perWeek
      ? []
      : [
          {
            code: 'days',
            field: 'days',
            text: `${program.name} has ${program.perWeek} sessions a week, not ${days}.`,
            mend: `Choose ${program.perWeek} weekdays, such as ${program.weekdays.join(', ')}.`,
          },
        ];
  return [...flagged, ...facts, ...maxima, ...equipment, ...sessions];
}
