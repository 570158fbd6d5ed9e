import { z } from 'zod';
import { MEASURES } from '../catalog/exercise.ts';
import { weightSchema } from '../load/inventory.ts';
import { DIFFICULTIES, WEEKDAYS } from '../program/profile-words.ts';
import type { Certificate, Infeasible, Reason } from '../program/program.ts';
import { CLASS_FOCUSES } from './class-profile.ts';
import { CLASS_MODALITIES } from './law/glassman.ts';

export const CLASS_FORMATS = [
  'SETS',
  'AMRAP',
  'EMOM',
  'E2MOM',
  'FOR_TIME',
  'INTERVALS',
  'TABATA',
  'CHIPPER',
  'LADDER',
  'DEATH_BY',
  'STATIONS',
  'IGYG',
] as const;
export type ClassFormat = (typeof CLASS_FORMATS)[number];

/** In this order a movement is made easier; the earlier ones change least. */
export const SCALING_STEPS = ['range', 'load', 'movement', 'reps', 'rounds'] as const;
export type ScalingStep = (typeof SCALING_STEPS)[number];

/** How people share the room: at once, heat after heat, each group starting elsewhere, moving on, or in turns. */
export const ARRANGEMENTS = ['together', 'heats', 'stagger', 'rotation', 'turns'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

const seconds = z.int().min(0).max(6000);
const amounts = z.array(z.number().min(0).max(10_000)).min(1).max(30);

const classMovement = z.strictObject({
  slug: z.string(),
  unit: z.enum(MEASURES),
  /** As on the board: one number for every round, or one for each. */
  amounts,
});

const scaledMovement = classMovement.extend({
  /** One implement as counted by the exercise's loading; with a bar, how it is loaded. Null: none, or found by effort. */
  load: z
    .strictObject({ weight: weightSchema, bar: weightSchema.nullable(), perSide: z.array(weightSchema).max(20) })
    .nullable(),
  /** Equipment taken while it is done. */
  uses: z.array(z.string()).max(6),
  steps: z.array(z.enum(SCALING_STEPS)).max(5),
  /** What to do differently, one sentence each. */
  cues: z.array(z.string().max(400)).max(8),
});
export type ScaledMovement = z.infer<typeof scaledMovement>;

const scaling = z.strictObject({
  athletes: z.array(z.string()).min(1).max(40),
  movements: z.array(scaledMovement).min(1).max(10),
  /** Rounds when they differ from the board. */
  rounds: z.int().min(1).max(60).nullable(),
  /** When these people finish, in seconds of work. */
  expectedS: seconds,
});
export type Scaling = z.infer<typeof scaling>;

const piece = z.strictObject({
  kind: z.enum(['strength', 'conditioning']),
  format: z.enum(CLASS_FORMATS),
  title: z.string().max(200),
  arrangement: z.enum(ARRANGEMENTS),
  movements: z.array(classMovement).min(1).max(10),
  rounds: z.int().min(1).max(60).nullable(),
  /** From one start to the next. */
  intervalS: seconds.nullable(),
  workS: seconds.nullable(),
  restS: seconds.nullable(),
  /** What one heat (or the whole class) is given. */
  capS: seconds,
  /** What it is meant to take. */
  targetS: seconds,
  /** People by id: heats, starting groups, station groups, or those who share a bar in turns. */
  groups: z.array(z.array(z.string()).min(1)).min(1).max(40),
  /** Of the 1RM, where known; and reps left in reserve. */
  percent: z.number().min(0).max(1).nullable(),
  rir: z.number().min(0).max(10).nullable(),
  /** Goes to the limit, as a test does. */
  maxEffort: z.boolean(),
  modalities: z.array(z.enum(CLASS_MODALITIES)).max(3),
  score: z.strictObject({
    type: z.enum(['time', 'rounds_and_reps', 'reps', 'load', 'rounds', 'none']),
    better: z.enum(['less', 'more']),
    display: z.string().max(200),
    tieBreak: z.string().max(200),
  }),
  scalings: z.array(scaling).min(1).max(40),
  reason: z.strictObject({ code: z.string(), text: z.string() }),
});
export type ClassPiece = z.infer<typeof piece>;

export const ROW_KINDS = [
  'brief',
  'warm_up',
  'set_up',
  'work',
  'rest',
  'change',
  'clear',
  'cool_down',
  'buffer',
] as const;

const timetableRow = z.strictObject({
  startS: seconds,
  endS: seconds,
  kind: z.enum(ROW_KINDS),
  text: z.string().max(300),
  /** Which piece is under way, from 0. */
  piece: z.int().min(0).max(3).nullable(),
  round: z.int().min(1).max(200).nullable(),
  /** Who is where: a group (from 0), only its nth member where they take turns, at one of these movements (from 0). */
  places: z
    .array(
      z.strictObject({
        group: z.int().min(0).max(39),
        turn: z.int().min(0).max(39).nullable(),
        movements: z.array(z.int().min(0).max(9)).min(1),
      }),
    )
    .max(40),
});
export type TimetableRow = z.infer<typeof timetableRow>;

const easyPart = z.strictObject({ slug: z.string().nullable(), text: z.string().max(200), seconds });
export type EasyPart = z.infer<typeof easyPart>;

/** What of a class does not fit exercise rows: stored beside them. */
export const classSessionSchema = z.strictObject({
  day: z.int().min(1).max(7),
  weekday: z.enum(WEEKDAYS),
  date: z.iso.date(),
  title: z.string().max(200),
  focus: z.string().max(200),
  minutes: z.int().min(1).max(90),
  brief: z.array(z.string().max(400)).max(10),
  warmUp: z.array(easyPart).max(10),
  pieces: z.array(piece).min(1).max(3),
  coolDown: z.array(easyPart).max(10),
  timetable: z.array(timetableRow).min(3).max(400),
  /** For the coach. */
  notes: z.array(z.string().max(600)).max(20),
  /** The workout this class follows, and what was changed. */
  reference: z.strictObject({ title: z.string().max(200), changes: z.array(z.string().max(400)).max(30) }).nullable(),
});
export type ClassSession = z.infer<typeof classSessionSchema>;

/** People as the program knows them. */
export const classPeopleSchema = z
  .array(z.strictObject({ id: z.string().max(80), name: z.string().max(120), level: z.enum(DIFFICULTIES) }))
  .max(40);

export type ClassWeek = {
  week: number;
  phase: string;
  deload: boolean;
  intent: string;
  focus: (typeof CLASS_FOCUSES)[number];
  sessions: ClassSession[];
};

export type ClassProgram = {
  kind: 'class';
  name: string;
  overview: string;
  people: z.infer<typeof classPeopleSchema>;
  weeks: ClassWeek[];
  notes: Reason[];
};

export type ClassResult = { ok: true; program: ClassProgram; certificate: Certificate } | Infeasible;
