import { z } from 'zod';
import { id, instant, route, text } from '../kernel/contract.ts';

export const settings = z.object({
  weightUnit: z.enum(['kg', 'lb']),
  lengthUnit: z.enum(['cm', 'in']),
  distanceUnit: z.enum(['km', 'mi']),
  locale: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  timeZone: text(64, 1),
  /** 1 Monday … 7 Sunday. */
  firstWeekday: z.number().int().min(1).max(7),
  theme: z.enum(['auto', 'light', 'dark']),
});
export type Settings = z.infer<typeof settings>;

export const STAFF_ROLES = ['words', 'catalogue', 'operator'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const me = z.object({
  id,
  name: z.string().nullable(),
  email: z.string(),
  /** Proven by a mail; until then nobody is invited by mail. */
  emailVerified: z.boolean(),
  isPro: z.boolean(),
  settings,
  onboarded: z.boolean(),
  /** Keeps clients or classes. */
  coaches: z.boolean(),
  /** Is coached by somebody. */
  isCoached: z.boolean(),
  /** What of this installation the person looks after; empty for everybody who is not staff. */
  staff: z.array(z.enum(STAFF_ROLES)),
  subscription: z.object({
    status: z.string(),
    trialEndsAt: instant.nullable(),
    generationsRemaining: z.number().int(),
  }),
});
export type Me = z.infer<typeof me>;

export const identityContract = {
  me: {
    get: route
      .route({ method: 'GET', path: '/me', summary: 'Who is signed in, with settings and allowance' })
      .output(me),
    update: route
      .route({ method: 'PATCH', path: '/me', summary: 'Change name, settings, or that onboarding is done' })
      .input(
        z.object({
          name: text(120, 1).optional(),
          settings: settings.partial().optional(),
          onboarded: z.literal(true).optional(),
        }),
      )
      .output(me),
  },
};
