import { ATHLETE_LEVELS } from '@halteres/engine/program/simulate/priors';
import { z } from 'zod';
import { id, route } from '../../kernel/contract.ts';
import { establishedId, hindrance } from '../established/contract.ts';

/** As many weeks as one request may ask for. */
const MOST_WEEKS = 52;

const band = z.object({
  median: z.number(),
  p10: z.number(),
  p90: z.number(),
  /** How many athletes it stands on. */
  of: z.number().int(),
});
export type BandView = z.infer<typeof band>;

const byLift = <Value extends z.ZodType>(value: Value) => z.object({ squat: value, bench: value, deadlift: value });

const simulation = z.object({
  level: z.enum(ATHLETE_LEVELS),
  seed: z.number().int(),
  /** How many virtual athletes followed it, each with a seed of their own. */
  athletes: z.number().int(),
  /** Whose body they have; a usual one where the client's is not known. */
  body: z.object({ sex: z.enum(['female', 'male']), bodyweightKg: z.number(), assumed: z.boolean() }),
  /** False where no gym was named and a well-equipped one stood in. */
  ownGym: z.boolean(),
  /** Percent of strength taken by tiredness above which nothing grows. */
  overreachedAt: z.number(),
  weeks: z.array(
    z.object({
      week: z.number().int(),
      planned: z.number().int(),
      /** The 1RM they have, rested, in kilograms; null for lifts that are not shown. */
      capacityKg: byLift(band.nullable()),
      /** The 1RM their logs show; null where fewer than half of them did a set that shows it. */
      e1rmKg: byLift(band.nullable()),
      /** Sets at RPE 6 or more. */
      hardSets: band,
      missed: band,
      /** Percent of strength that tiredness takes. */
      fatigue: band,
      /** How many of the athletes trained lightly, had a lift stall, and were injured. */
      deload: z.number().int(),
      stalled: z.number().int(),
      injured: z.number().int(),
    }),
  ),
  lifts: byLift(
    z.object({
      /** `absent`: the program has no such lift. `too_light`: never heavy enough to show a 1RM. */
      standing: z.enum(['shown', 'absent', 'too_light']),
      /** By what share an athlete gained it from the first week to the last. */
      gain: band.nullable(),
    }),
  ),
  /** Of the whole time. */
  adherence: band,
  deloads: band,
  stalls: band,
  injuries: band,
});
export type SimulationView = z.infer<typeof simulation>;

const wish = {
  /** Of the virtual athletes; from the client's years of training, or the program's level, when absent. */
  level: z.enum(ATHLETE_LEVELS).optional(),
  /** The program's own length when absent. A program that is over begins again. */
  weeks: z.number().int().min(1).max(MOST_WEEKS).optional(),
  /** The same seed gives the same answer. */
  seed: z.number().int().min(0).max(2_000_000_000).default(1),
};

export const simulationContract = {
  program: route
    .route({
      method: 'GET',
      path: '/programs/{ownerId}/{id}/simulation',
      summary: 'What a program would do to many virtual athletes; a model, no forecast for one',
    })
    .input(z.object({ ownerId: id, id, ...wish }))
    .output(simulation),
  established: route
    .route({
      method: 'GET',
      path: '/established-programs/{id}/simulation',
      summary: 'What an established program would do to many virtual athletes, before it is started',
    })
    .input(z.object({ id: establishedId, entityId: id.optional(), gymId: id.optional(), ...wish }))
    .errors({ INFEASIBLE: { status: 422, data: z.object({ missing: z.array(hindrance).min(1) }) } })
    .output(simulation),
};
