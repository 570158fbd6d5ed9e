import { achievementRule } from '@halteres/engine/achievements/achievement-rule';
import { LIFE_CATEGORIES } from '@halteres/engine/catalog/life';
import { LATERALITIES, MOVEMENT_PATTERNS, MUSCLES } from '@halteres/engine/catalog/taxonomy';
import { z } from 'zod';
import { done, id, instant, locale, name, pageInput, pageOf, route, text } from '../kernel/contract.ts';
import { deviceCatalogueContract } from './device-catalogue-contract.ts';

export const EQUIPMENT_CATEGORIES = [
  'bar',
  'free_weight',
  'machine',
  'cable',
  'bodyweight',
  'bench_rack',
  'conditioning',
  'accessory',
] as const;

/** Fractional hard sets: direct work whole, indirect work half; most first. */
export const muscleVolume = z.object({
  muscles: z.array(z.object({ muscle: z.string(), sets: z.number() })),
  groups: z.array(z.object({ group: z.string(), sets: z.number() })),
});
export type MuscleVolume = z.infer<typeof muscleVolume>;

const measure = z.enum(['reps', 'seconds', 'metres', 'calories']);

/** What lists and pickers need of an exercise. */
export const exerciseSummary = z.object({
  id,
  slug: z.string(),
  /** In the language asked for. */
  name: z.string(),
  pattern: z.string(),
  primaryMuscle: z.string(),
  secondaryMuscles: z.array(z.string()),
  equipment: z.array(z.array(z.string())),
  loading: z.string(),
  measure,
  laterality: z.string(),
  skill: z.number().int(),
  /** 3 everybody knows it, 2 usual, 1 known to some, 0 rare. */
  common: z.number().int(),
  /** What it asks of joints, in the words of the injury matrix. */
  stressTags: z.array(z.string()),
  /** Other names in the language asked for. */
  aliases: z.array(z.string()),
  /** Names in the other languages, for search. */
  otherNames: z.array(z.string()),
  /** Proposed by somebody and accepted here; programs are made with shipped ones only. */
  added: z.boolean(),
});
export type ExerciseSummary = z.infer<typeof exerciseSummary>;

const part = z.object({ term: z.string(), points: z.number() });
const grade = z.number().int().min(0).max(3);
const kilograms = z.number().nullable();

export const exerciseDetail = exerciseSummary.extend({
  description: z.string(),
  instructions: z.object({
    setup: z.array(z.string()),
    execution: z.array(z.string()),
    cues: z.array(z.string()),
    mistakes: z.array(z.string()),
  }),
  muscles: z.array(z.object({ muscle: z.string(), fraction: z.number() })),
  mechanic: z.enum(['compound', 'isolation']),
  force: z.string(),
  grip: z.string().nullable(),
  handle: z.string().nullable(),
  bodyweightShare: z.number(),
  secondsPerRep: z.number(),
  setupSeconds: z.number(),
  suits: z.record(z.string(), z.number()),
  /** The same movement made easier and harder, nearest first. */
  easier: z.array(z.string()),
  harder: z.array(z.string()),
  substitutes: z.array(z.object({ slug: z.string(), similarity: z.number() })),
  /** The grip to start with: the exercise’s own, else that of what is held. */
  defaultGrip: z.object({ grip: z.string().nullable(), handle: z.string().nullable(), source: z.string() }),
  /** For each set of equipment that suffices: what makes the load, a beginner’s first one, and the step. */
  loads: z.array(
    z.object({
      equipment: z.array(z.string()),
      loadPiece: z.string().nullable(),
      increment: z.string(),
      firstKg: kilograms,
      stepKg: kilograms,
    }),
  ),
  /** What generation asks; formula and weights are expert opinion, sets are counted as in the literature. */
  /** Null for an exercise that was added here. */
  scores: z
    .object({
      version: z.number().int(),
      goals: z.record(z.string(), grade),
      levels: z.record(z.string(), grade),
      rooms: z.array(z.string()),
      floorM2: z.number(),
      noise: grade,
      stations: z.number().int(),
      stimulus: z.number(),
      fatigue: z.number(),
      stimulusParts: z.array(part),
      fatigueParts: z.array(part),
    })
    .nullable(),
});

/** A piece of equipment, whole. */
export const equipmentDetail = z.object({
  id,
  slug: z.string(),
  name: z.string(),
  kind: z.string(),
  category: z.string(),
  aliases: z.array(z.string()),
  description: z.string(),
  /** English where the language asked for has no words yet. */
  descriptionLocale: z.string(),
  increment: z.string(),
  firstKg: kilograms,
  stepKg: kilograms,
  mostKg: kilograms,
  noise: grade,
  floorM2: z.number(),
  /** The usual one first; empty where hands do not hold it. */
  grips: z.array(z.string()),
  handles: z.array(z.object({ handle: z.string(), orientation: z.string() })),
  /** The piece its exercises name: itself, or for a variety the kind it is of. */
  as: z.string(),
  exercises: z.array(z.string()),
  standIns: z.array(z.object({ slug: z.string(), share: z.number() })),
});

export const bodyPart = z.object({ slug: z.string(), name: z.string(), muscles: z.array(z.string()) });

export const lifeCategory = z.object({
  slug: z.enum(LIFE_CATEGORIES),
  name: z.string(),
  /** What it means for recovery: expert opinion. */
  meaning: z.string(),
});

export const achievement = z.object({
  slug: z.string(),
  category: z.string(),
  family: z.string(),
  tier: z.number().int(),
  icon: z.string(),
  name: z.string(),
  description: z.string(),
  rule: achievementRule,
});

/** What lists and search need of a piece of equipment. */
const equipmentItem = z.object({
  id,
  slug: z.string(),
  /** In the language asked for. */
  name: z.string(),
  kind: z.string(),
  category: z.string(),
  aliases: z.array(z.string()),
  /** Names in the other languages, for search. */
  otherNames: z.array(z.string()),
  /** How many exercises it serves. */
  exercises: z.number().int(),
});
export type EquipmentItem = z.infer<typeof equipmentItem>;

export const userExerciseInput = z.object({
  name: text(200, 1),
  measure: measure.default('reps'),
  loading: text(40).default('none'),
  primaryMuscle: z.enum(MUSCLES).nullable().default(null),
  notes: text(2000).nullable().default(null),
});

const slugs = z.array(z.string().regex(/^[a-z0-9_]{1,60}$/, 'a slug of the catalogue')).max(20);

/** An exercise of one’s own with everything a person may say of it. */
export const ownExerciseInput = userExerciseInput.extend({
  pattern: z.enum(MOVEMENT_PATTERNS).nullable().default(null),
  /** Count half a set. */
  secondaryMuscles: z.array(z.enum(MUSCLES)).max(10).default([]),
  /** Count a quarter of a set. */
  stabilisers: z.array(z.enum(MUSCLES)).max(10).default([]),
  equipment: slugs.default([]),
  ownEquipment: z.array(id).max(20).default([]),
  laterality: z.enum(LATERALITIES).default('bilateral'),
  instructions: text(4000).nullable().default(null),
  /** Whether clients may see and log it. */
  visibility: z.enum(['private', 'clients']).default('private'),
});
export type OwnExerciseInput = z.output<typeof ownExerciseInput>;

export const PROPOSAL_STATES = ['open', 'accepted', 'declined'] as const;
const proposalState = z.enum(PROPOSAL_STATES);

/** What became of a thing, where it was proposed to the catalogue. */
const proposed = z
  .object({ id, state: proposalState, reason: z.string().nullable(), slug: z.string().nullable() })
  .nullable();
export type Proposed = z.infer<typeof proposed>;

export const userExercise = ownExerciseInput.extend({ id, ownerId: id, proposal: proposed });
export type UserExercise = z.infer<typeof userExercise>;

export const sharedExercise = ownExerciseInput
  .omit({ notes: true, visibility: true })
  .extend({ id, ownerId: id, coachName: z.string().nullable() });
export type SharedExercise = z.infer<typeof sharedExercise>;

export const userEquipmentInput = z.object({
  name,
  category: z.enum(EQUIPMENT_CATEGORIES),
  notes: text(2000).nullable().default(null),
  /** What it is, to whom it is shared with or proposed. */
  description: text(1000, 1).nullable().default(null),
  /** Whether clients may see it and name it in exercises of theirs. */
  visibility: z.enum(['private', 'clients']).default('private'),
});
export const userEquipment = userEquipmentInput.extend({ id, proposal: proposed });
export type UserEquipment = z.infer<typeof userEquipment>;

const sharedEquipment = userEquipmentInput
  .omit({ notes: true, visibility: true })
  .extend({ id, ownerId: id, coachName: z.string().nullable() });
export type SharedEquipment = z.infer<typeof sharedEquipment>;

/** A proposal as staff see it: the thing, not who proposed it. */
const anyProposal = z.object({
  ownerId: id,
  id,
  name: z.string(),
  state: proposalState,
  reason: z.string().nullable(),
  createdAt: instant,
  decidedAt: instant.nullable(),
  /** What the catalogue has already, by the search’s own ranking; 1 is the same name. */
  duplicates: z.array(z.object({ slug: z.string(), name: z.string(), likeness: z.number() })),
  /** Once accepted: the thing here, and a draft of it for a later release. */
  accepted: z.object({ slug: z.string(), draft: z.string() }).nullable(),
});
const exerciseProposal = anyProposal.extend({
  kind: z.literal('exercise'),
  measure,
  loading: z.string(),
  pattern: z.string(),
  laterality: z.string(),
  primaryMuscle: z.string(),
  secondaryMuscles: z.array(z.string()),
  stabilisers: z.array(z.string()),
  equipment: z.array(z.string()),
  instructions: z.string(),
});
export type ExerciseProposal = z.infer<typeof exerciseProposal>;
const equipmentProposal = anyProposal.extend({
  kind: z.literal('equipment'),
  category: z.enum(EQUIPMENT_CATEGORIES),
  description: z.string(),
});
export type EquipmentProposal = z.infer<typeof equipmentProposal>;
export type Proposal = ExerciseProposal | EquipmentProposal;

export const acceptance = z.object({
  name,
  description: text(1000, 15),
  setup: text(2000).default(''),
  execution: text(4000, 1),
  cues: text(2000).default(''),
  mistakes: text(2000).default(''),
  skill: z.number().int().min(1).max(5),
});
export type Acceptance = z.output<typeof acceptance>;

const equipmentAcceptance = z.object({
  name,
  category: z.enum(EQUIPMENT_CATEGORIES),
  description: text(500, 15),
  /** The shipped piece it works like: its load goes up alike, and its exercises suit it. */
  like: z.string().min(1).max(60),
});
export type EquipmentAcceptance = z.output<typeof equipmentAcceptance>;

export const barType = z.object({
  slug: z.string(),
  /** In the language asked for. */
  name: z.string(),
  /** What it weighs as sold in each unit. */
  usualWeights: z.object({ kg: z.string(), lb: z.string() }),
  sleeveMm: z.number().int().nullable(),
  collarsKg: z.string(),
  /** What exercises load it for; null where no load is built on it. */
  loading: z.string().nullable(),
});
export type BarTypeRecord = z.infer<typeof barType>;

export const plateType = z.object({
  slug: z.string(),
  weight: z.string(),
  unit: z.enum(['kg', 'lb']),
  kind: z.enum(['bumper', 'iron', 'change']),
  colour: z.enum(['red', 'blue', 'yellow', 'green', 'white', 'black', 'grey']),
  diameterMm: z.number().int(),
});
export type PlateTypeRecord = z.infer<typeof plateType>;

export const city = z.object({
  id,
  name: z.string(),
  country: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  timeZone: z.string(),
});
export type CityRecord = z.infer<typeof city>;

export const catalogContract = {
  ...deviceCatalogueContract,
  exercises: {
    list: route
      .route({ method: 'GET', path: '/exercises', summary: 'All exercises of the catalogue; cache it by version' })
      .input(z.object({ locale }))
      .output(z.object({ version: z.string(), exercises: z.array(exerciseSummary) })),
    get: route
      .route({ method: 'GET', path: '/exercises/{slug}', summary: 'One exercise, whole' })
      .input(z.object({ slug: z.string().max(100), locale }))
      .output(exerciseDetail),
  },
  equipment: {
    list: route
      .route({ method: 'GET', path: '/equipment', summary: 'All equipment of the catalogue' })
      .input(z.object({ locale }))
      .output(z.array(equipmentItem)),
    get: route
      .route({ method: 'GET', path: '/equipment/{slug}', summary: 'One piece of equipment, whole' })
      .input(z.object({ slug: z.string().max(100), locale }))
      .output(equipmentDetail),
  },
  bodyParts: route
    .route({ method: 'GET', path: '/body-parts', summary: 'Regions of the body and the muscles each holds' })
    .input(z.object({ locale }))
    .output(z.array(bodyPart)),
  lifeCategories: route
    .route({ method: 'GET', path: '/life-categories', summary: 'Kinds of daily life beside training' })
    .input(z.object({ locale }))
    .output(z.array(lifeCategory)),
  achievements: route
    .route({ method: 'GET', path: '/achievements', summary: 'What can be earned' })
    .input(z.object({ locale }))
    .output(z.array(achievement)),
  bars: {
    list: route
      .route({ method: 'GET', path: '/bar-types', summary: 'Kinds of bars with what they usually weigh' })
      .input(z.object({ locale }))
      .output(z.array(barType)),
  },
  plates: {
    list: route
      .route({ method: 'GET', path: '/plate-types', summary: 'Plates as they are sold, with their colours' })
      .output(z.array(plateType)),
  },
  cities: {
    list: route
      .route({ method: 'GET', path: '/cities', summary: 'Cities with a word that begins as typed, in any language' })
      .input(z.object({ q: text(80).default(''), locale, limit: z.number().int().min(1).max(50).default(20) }))
      .output(z.array(city)),
  },
  mine: {
    list: route
      .route({ method: 'GET', path: '/people/{personId}/exercises', summary: 'Exercises a person made' })
      .input(z.object({ personId: id }))
      .output(z.array(userExercise)),
    create: route
      .route({
        method: 'POST',
        path: '/people/{personId}/exercises',
        summary: 'Add an exercise of one’s own',
        successStatus: 201,
      })
      .input(ownExerciseInput.extend({ personId: id, id: id.optional(), name }))
      .output(userExercise),
    update: route
      .route({
        method: 'PUT',
        path: '/people/{personId}/exercises/{id}',
        summary: 'Change an exercise of one’s own, all of it',
      })
      .input(ownExerciseInput.extend({ personId: id, id, name }))
      .output(userExercise),
    restore: route
      .route({
        method: 'POST',
        path: '/people/{personId}/exercises/{id}/restore',
        summary: 'Bring an exercise of one’s own back',
      })
      .input(z.object({ personId: id, id }))
      .output(done),
    remove: route
      .route({
        method: 'DELETE',
        path: '/people/{personId}/exercises/{id}',
        summary: 'Put an exercise of one’s own away',
      })
      .input(z.object({ personId: id, id }))
      .output(done),
  },
  shared: {
    list: route
      .route({ method: 'GET', path: '/me/shared-exercises', summary: 'Exercises my coaches share with me' })
      .output(z.array(sharedExercise)),
    equipment: route
      .route({ method: 'GET', path: '/me/shared-equipment', summary: 'Equipment my coaches share with me' })
      .output(z.array(sharedEquipment)),
  },
  myEquipment: {
    list: route
      .route({ method: 'GET', path: '/me/equipment', summary: 'Equipment I have that the catalogue does not know' })
      .output(z.array(userEquipment)),
    create: route
      .route({ method: 'POST', path: '/me/equipment', summary: 'Add equipment of my own', successStatus: 201 })
      .input(userEquipmentInput)
      .output(userEquipment),
    update: route
      .route({ method: 'PUT', path: '/me/equipment/{id}', summary: 'Change equipment of my own' })
      .input(userEquipmentInput.extend({ id }))
      .output(userEquipment),
    remove: route
      .route({ method: 'DELETE', path: '/me/equipment/{id}', summary: 'Put equipment of my own away' })
      .input(z.object({ id }))
      .output(done),
    restore: route
      .route({ method: 'POST', path: '/me/equipment/{id}/restore', summary: 'Bring equipment of my own back' })
      .input(z.object({ id }))
      .output(done),
  },
  proposals: {
    create: route
      .route({
        method: 'POST',
        path: '/me/exercises/{id}/proposals',
        summary: 'Propose an exercise of mine to the catalogue',
        successStatus: 201,
      })
      .input(z.object({ id }))
      .output(z.object({ id })),
    createEquipment: route
      .route({
        method: 'POST',
        path: '/me/equipment/{id}/proposals',
        summary: 'Propose equipment of mine to the catalogue',
        successStatus: 201,
      })
      .input(z.object({ id }))
      .output(z.object({ id })),
    withdraw: route
      .route({ method: 'DELETE', path: '/me/proposals/{id}', summary: 'Withdraw a proposal that is not decided yet' })
      .input(z.object({ id }))
      .output(done),
    list: route
      .route({ method: 'GET', path: '/staff/proposals', summary: 'What people propose to the catalogue' })
      .input(z.object({ state: proposalState.default('open'), ...pageInput }))
      .output(pageOf(z.discriminatedUnion('kind', [exerciseProposal, equipmentProposal]))),
    accept: route
      .route({
        method: 'POST',
        path: '/staff/proposals/{ownerId}/{id}/accept',
        summary: 'Add a proposed exercise to the catalogue of this installation',
      })
      .input(acceptance.extend({ ownerId: id, id }))
      .output(z.object({ slug: z.string() })),
    acceptEquipment: route
      .route({
        method: 'POST',
        path: '/staff/proposals/{ownerId}/{id}/accept-equipment',
        summary: 'Add a proposed piece of equipment to the catalogue of this installation',
      })
      .input(equipmentAcceptance.extend({ ownerId: id, id }))
      .output(z.object({ slug: z.string() })),
    decline: route
      .route({
        method: 'POST',
        path: '/staff/proposals/{ownerId}/{id}/decline',
        summary: 'Decline what is proposed, with a reason for whoever proposed it',
      })
      .input(z.object({ ownerId: id, id, reason: text(1000, 1) }))
      .output(done),
  },
};
