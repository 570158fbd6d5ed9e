import { profileSchema } from '@halteres/engine/program/profile';
import { programSchema } from '@halteres/engine/program/program-schema';
import { z } from 'zod';
import { decimal, id, localDate, route, weightUnit } from '../../kernel/contract.ts';

const trainedSet = z.object({
  weight: z.object({ weight: decimal, unit: weightUnit }).nullable(),
  reps: z.number().nullable(),
  rpe: z.number().nullable(),
  rir: z.number().nullable(),
  restSeconds: z.number().nullish(),
});

/** Everything a device needs to adapt a program that runs, when the network is away. */
const deviceProgram = z.object({
  program: programSchema,
  profile: profileSchema,
  workouts: z.array(z.object({ workoutId: id, week: z.number().int(), day: z.number().int() })),
  /** `week:day` of what is trained already. */
  done: z.array(z.string()),
  sessions: z.array(
    z.object({
      date: localDate,
      at: z.object({ week: z.number().int(), day: z.number().int() }).nullable(),
      exercises: z.array(
        z.object({ slug: z.string(), sets: z.array(trainedSet), noted: z.enum(['pain', 'red_flag']).optional() }),
      ),
    }),
  ),
  /** Suggestions that were answered: they are not made again. */
  answered: z.array(z.string()),
});
export type DeviceProgram = z.infer<typeof deviceProgram>;

export const deviceContract = {
  device: route
    .route({
      method: 'GET',
      path: '/programs/{ownerId}/{id}/device',
      summary: 'What a device needs to adapt a running program without a network',
    })
    .input(z.object({ ownerId: id, id }))
    .output(deviceProgram),
};
