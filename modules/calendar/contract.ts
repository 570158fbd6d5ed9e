import { CONFLICTS } from '@halteres/engine/program/move/move-week';
import { z } from 'zod';
import { done, id, localDate, name, pageInput, pageOf, route, text } from '../kernel/contract.ts';

const dayMove = z.object({
  id,
  title: z.string(),
  programName: z.string(),
  from: localDate,
  to: localDate,
});

const weekInput = z.object({
  entityId: id,
  /** Only of this program; of all the client has where it is left out. */
  programId: id.optional(),
  /** The first of the seven days. */
  weekOf: localDate,
  days: z
    .number()
    .int()
    .min(-28)
    .max(28)
    .refine((days) => days !== 0, 'days other than 0'),
  later: z.boolean().default(false),
  /** The day it is where I am; days before it are named as past. */
  today: localDate,
});
export type WeekInput = z.output<typeof weekInput>;

const weekPreview = z.object({
  moves: z.array(dayMove),
  conflicts: z.array(
    z.object({
      id,
      title: z.string(),
      kind: z.enum(CONFLICTS),
      date: localDate,
      other: z.string().nullable(),
    }),
  ),
});
export type WeekPreview = z.infer<typeof weekPreview>;

const moved = z.object({ id, moved: z.number().int() });

const dayOff = z.object({
  id,
  ownerId: id,
  whose: z.enum(['me', 'clients']),
  entityId: id.nullable(),
  title: z.string(),
  from: localDate,
  to: localDate,
});
export type DayOffView = z.infer<typeof dayOff>;

const inOrder = ({ from, to }: { from: string; to: string }): boolean =>
  from <= to && Date.parse(to) - Date.parse(from) <= 365 * 86_400_000;
const IN_ORDER = 'to: a day from `from` on, at most a year later';

const range = z.object({ from: localDate, to: localDate });

const newDayOff = z
  .object({
    id: id.optional(),
    whose: z.enum(['me', 'clients']),
    /** One client or class; all of mine where it is left out. */
    entityId: id.optional(),
    title: name,
    from: localDate,
    to: localDate,
  })
  .refine(inOrder, IN_ORDER)
  .refine(
    ({ whose, entityId }) => whose === 'clients' || entityId === undefined,
    'entityId: only with whose = clients',
  );
export type NewDayOff = z.output<typeof newDayOff>;

const offer = z.object({
  entityId: id,
  entityName: z.string(),
  moves: z.array(dayMove),
  /** Weeks without enough free days: they and all after them go a week later each. */
  weeksLater: z.number().int(),
  /** Planned on days off that stay there, excused: no other day is free and the end is fixed. */
  left: z.array(z.object({ id, title: z.string(), date: localDate })),
});
export type Offer = z.infer<typeof offer>;

const chip = z.object({
  id,
  programId: id,
  workoutId: id,
  title: z.string(),
  date: localDate,
  completed: z.boolean(),
});

const boardRow = z.object({
  ownerId: id,
  entityId: id,
  athleteId: id.nullable(),
  /** Whether the one who trains shows what was done; where not, nothing of it is told. */
  shared: z.boolean(),
  name: z.string(),
  type: z.enum(['CLIENT', 'CLASS']),
  workouts: z.array(chip),
});
export type BoardRow = z.infer<typeof boardRow>;
export type BoardChip = z.infer<typeof chip>;

export const calendarContract = {
  weeks: {
    preview: route
      .route({ method: 'POST', path: '/calendar/weeks/preview', summary: 'What moving a week would change' })
      .input(weekInput)
      .output(weekPreview),
    move: route
      .route({ method: 'POST', path: '/calendar/weeks', summary: 'Move a week, as one step that can be undone' })
      .input(weekInput)
      .output(moved),
  },
  moves: {
    undo: route
      .route({ method: 'POST', path: '/calendar/moves/{id}/undo', summary: 'Undo a step of moves, whole' })
      .input(z.object({ id }))
      .output(moved),
  },
  daysOff: {
    list: route
      .route({
        method: 'GET',
        path: '/calendar/days-off',
        summary: 'Days off between two days: mine and my clients’ own, or as athlete those of my coaches and mine',
      })
      .input(range.extend({ as: z.enum(['coach', 'athlete']).default('coach') }).refine(inOrder, IN_ORDER))
      .output(z.array(dayOff)),
    create: route
      .route({ method: 'POST', path: '/calendar/days-off', summary: 'Enter days off', successStatus: 201 })
      .input(newDayOff)
      .output(dayOff),
    update: route
      .route({ method: 'PATCH', path: '/calendar/days-off/{id}', summary: 'Change days off' })
      .input(z.object({ id, title: name, from: localDate, to: localDate }).refine(inOrder, IN_ORDER))
      .output(dayOff),
    remove: route
      .route({ method: 'DELETE', path: '/calendar/days-off/{id}', summary: 'Take days off out again' })
      .input(z.object({ id }))
      .output(done),
    offers: route
      .route({
        method: 'GET',
        path: '/calendar/days-off/offers',
        summary: 'Where workouts could go that fall on days off; nothing is moved',
      })
      .input(range.extend({ today: localDate }).refine(inOrder, IN_ORDER))
      .output(z.array(offer)),
    accept: route
      .route({
        method: 'POST',
        path: '/calendar/days-off/offers',
        summary: 'Move a client’s workouts off their days off, as one step that can be undone',
      })
      .input(z.object({ entityId: id, from: localDate, to: localDate, today: localDate }).refine(inOrder, IN_ORDER))
      .output(moved),
  },
  board: route
    .route({ method: 'GET', path: '/calendar/board', summary: 'A week of all clients and classes side by side' })
    .input(
      z.object({
        ...pageInput,
        weekOf: localDate,
        search: text(120).optional(),
        gymId: id.optional(),
      }),
    )
    .output(pageOf(boardRow)),
};
