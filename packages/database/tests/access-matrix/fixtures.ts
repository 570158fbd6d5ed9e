import { randomUUID } from 'node:crypto';
import type { Person } from '@halteres/testing';
import type { World } from './world.ts';

export type Row = Record<string, unknown>;

export interface Context {
  world: World;
  /** Who owns the row: the client, the person without a login, or the coach, by what the fixture belongs to. */
  owner: Person;
  /** The entity the row is about. */
  entityId: string;
  /** A row of another table and the same owner, made if there is none yet. */
  need(table: string): Promise<Row>;
}

export interface Fixture {
  /** Whose the rows usually are: an athlete's log, a coach's plans, or nobody's. */
  of: 'athlete' | 'coach' | 'nobody';
  /** A new row, valid as it stands. */
  row(context: Context): Row | Promise<Row>;
  /** How to find the row that is there already, where sign-up or the world made it. */
  existing?(context: Context): Row;
  /** A change to try where the policies allow certain changes only. */
  change?(context: Context): Row;
}

const hash = 'a'.repeat(64);
/** A slug no other row has; letters only, as kinds of bars ask. */
const anySlug = (): string => `any_${randomUUID().replaceAll(/[^a-f]/g, '')}`;
const owned = ({ owner }: Context): Row => ({ user_id: owner.id, id: randomUUID() });
const planned = (context: Context): Row => ({ ...owned(context), entity_id: context.entityId });
const idOf = async (context: Context, table: string): Promise<unknown> => (await context.need(table))['id'];

/** A slug nobody else has. */
const letters = (): string =>
  randomUUID()
    .replace(/[^a-f]/g, 'x')
    .slice(0, 30);

const ofOwner = ({ owner }: Context): Row => ({ user_id: owner.id });

const libraryWorkout = (): Row => ({
  body: '10 burpees',
  difficulty: 'beginner',
  format: 'for_time',
  score: 'time',
  minutes: 5,
  minutes_from: 'estimated',
  structure: '{}',
  exact_key: randomUUID(),
});

/** One factory for each table of the schema public; a table without one fails the test. */
export const fixtures: Readonly<Record<string, Fixture>> = {
  achievement_translations: {
    of: 'nobody',
    row: async (context) => ({
      achievement_id: await idOf(context, 'achievements'),
      locale: 'es',
      name: 'Primer entrenamiento',
      description: 'Registra tu primer entrenamiento.',
    }),
  },
  achievements: {
    of: 'nobody',
    row: () => ({
      id: randomUUID(),
      slug: randomUUID(),
      position: 0,
      category: 'volume',
      family: randomUUID(),
      tier: 1,
      icon: 'chart',
      rule: '{"kind":"count","of":"sets","atLeast":1}',
      name: 'First set',
      description: 'Log a set.',
    }),
  },
  admin_audit_log: { of: 'nobody', row: () => ({ id: randomUUID(), actor: 'staff', action: 'look', target: 'x' }) },
  ai_exercises: {
    of: 'nobody',
    row: async (context) => ({
      exercise_id: await idOf(context, 'exercises'),
      version: 1,
      goals: '{}',
      levels: '{}',
      rooms: [],
      floor_m2: 2,
      noise: 0,
      stations: 0,
      stimulus: 1,
      fatigue: 1,
      stimulus_parts: '[]',
      fatigue_parts: '[]',
    }),
  },
  body_parts: {
    of: 'nobody',
    row: () => ({ slug: letters(), position: 0, name: 'Chest', muscles: '{chest_sternal}' }),
  },
  body_parts_translations: {
    of: 'nobody',
    row: async (context) => ({ body_part: (await context.need('body_parts'))['slug'], locale: 'es', name: 'Pecho' }),
  },
  bar_types: {
    of: 'nobody',
    row: () => ({ slug: anySlug(), position: 1, name: 'Bar', usual_weight_kg: 20, usual_weight_lb: 45 }),
  },
  certificates: {
    of: 'coach',
    row: async (context) => ({
      ...planned(context),
      program_id: await idOf(context, 'programs'),
      engine: '1',
      catalog: '1',
      profile_hash: hash,
      program_hash: hash,
      sound: true,
      rules: '[]',
      findings: '[]',
    }),
  },
  cities: {
    of: 'nobody',
    row: () => ({
      id: randomUUID(),
      slug: anySlug(),
      name: 'Berlin',
      country: 'DE',
      latitude: 52.5,
      longitude: 13.4,
      time_zone: 'Europe/Berlin',
      search_names: '|berlin',
    }),
  },
  coach_client_links: {
    of: 'athlete',
    row: ({ world, owner }) => ({
      id: randomUUID(),
      coach_id: world.coach.id,
      client_id: owner.id,
      consent_training: true,
    }),
    existing: ({ world, owner }) => ({ coach_id: world.coach.id, client_id: owner.id }),
    change: () => ({ status: 'ended', ended_at: '2026-02-02T08:00:00Z' }),
  },
  data_quality_counts: {
    of: 'nobody',
    row: async (context) => ({
      report_id: await idOf(context, 'data_quality_reports'),
      check_id: randomUUID(),
      severity: 'note',
      found: 1,
    }),
  },
  data_quality_findings: {
    of: 'nobody',
    row: () => ({
      check_id: 'untranslated',
      subject_kind: 'words',
      subject: randomUUID(),
      severity: 'note',
      message: 'x',
      first_seen: '2026-02-02T08:00:00Z',
      last_seen: '2026-02-02T08:00:00Z',
    }),
  },
  data_quality_reports: {
    of: 'nobody',
    row: () => ({ id: randomUUID(), run_by: 'x', version: 'x', errors: 0, warnings: 0, notes: 0, duration_ms: 1 }),
  },
  entities: {
    of: 'coach',
    row: (context) => ({ ...owned(context), name: 'Somebody', type: 'CLIENT' }),
    existing: ({ owner, entityId }) => ({ user_id: owner.id, id: entityId }),
  },
  equipment_grip_defaults: {
    of: 'nobody',
    row: async (context) => ({ equipment_id: await idOf(context, 'equipment'), grip: 'pronated', place: 0 }),
  },
  equipment_handle_orientations: {
    of: 'nobody',
    row: async (context) => ({
      equipment_id: await idOf(context, 'equipment'),
      handle: 'own',
      orientation: 'horizontal',
      place: 0,
    }),
  },
  equipment_profiles: {
    of: 'nobody',
    row: async (context) => ({
      equipment_id: await idOf(context, 'equipment'),
      increment: 'plates',
      first_kg: 20,
      step_kg: 2.5,
      most_kg: 300,
      noise: 3,
      floor_m2: 6,
    }),
  },
  equipment_translations: {
    of: 'nobody',
    row: async (context) => ({ equipment_id: await idOf(context, 'equipment'), locale: 'es', name: 'Barra' }),
  },
  exercise_aliases: {
    of: 'nobody',
    row: async (context) => ({ exercise_id: await idOf(context, 'exercises'), locale: 'en', alias: randomUUID() }),
  },
  exercise_default_grips: {
    of: 'nobody',
    row: async (context) => ({
      exercise_id: await idOf(context, 'exercises'),
      grip: 'pronated',
      handle: 'straight_bar',
      source: 'exercise',
    }),
  },
  exercise_equipment_profiles: {
    of: 'nobody',
    row: async (context) => ({
      exercise_id: await idOf(context, 'exercises'),
      place: 0,
      equipment: ['barbell'],
      load_equipment_id: await idOf(context, 'equipment'),
      increment: 'plates',
      first_kg: 20,
      step_kg: 2.5,
    }),
  },
  exercise_muscles: {
    of: 'nobody',
    row: async (context) => ({ exercise_id: await idOf(context, 'exercises'), muscle: 'lats', fraction: 1 }),
  },
  exercise_proposals: {
    of: 'athlete',
    row: async (context) => ({
      ...owned(context),
      user_exercise_id: await idOf(context, 'user_exercises'),
      name: 'Ring fly',
      measure: 'reps',
      loading: 'bodyweight',
      pattern: 'horizontal_push',
      laterality: 'bilateral',
      primary_muscle: 'chest_sternal',
      instructions: 'Open the arms.',
    }),
  },
  exercise_translations: {
    of: 'nobody',
    row: async (context) => ({
      exercise_id: await idOf(context, 'exercises'),
      locale: 'es',
      name: 'Sentadilla',
      description: 'x',
      instructions: '{}',
    }),
  },
  equipment: {
    of: 'nobody',
    row: () => ({ id: randomUUID(), slug: randomUUID(), name: 'Rack', kind: 'rack', category: 'x', description: 'x' }),
  },
  exercises: {
    of: 'nobody',
    row: () => ({
      id: randomUUID(),
      slug: randomUUID(),
      name: 'Squat',
      description: 'x',
      instructions: '[]',
      primary_muscle: 'quads',
      pattern: 'squat',
      loading: 'barbell',
      measure: 'reps',
      origin: 'proposed',
    }),
  },
  external_workout_embeddings: {
    of: 'nobody',
    row: async (context) => ({
      model: randomUUID(),
      workout_id: await idOf(context, 'external_workouts_new'),
      embedding: [0.6, 0.8],
      signature: '1'.repeat(1024),
    }),
  },
  external_workouts: { of: 'nobody', row: () => ({ body: randomUUID() }) },
  external_workouts_new: { of: 'nobody', row: () => libraryWorkout() },
  generation_runs: {
    of: 'coach',
    row: (context) => ({ ...planned(context), idempotency_key: randomUUID(), request: '{}' }),
  },
  gym_admins: {
    of: 'nobody',
    row: ({ world }) => ({ gym_id: world.gymId, user_id: world.stranger.id }),
    existing: ({ world }) => ({ gym_id: world.gymId, user_id: world.gymAdmin.id }),
  },
  gym_bars: {
    of: 'nobody',
    row: async (context) => ({
      id: randomUUID(),
      gym_id: context.world.gymId,
      bar_type: (await context.need('bar_types'))['slug'],
      weight: 20,
      weight_unit: 'kg',
    }),
  },
  gym_equipment: {
    of: 'nobody',
    row: async (context) => ({ gym_id: context.world.gymId, equipment_id: await idOf(context, 'equipment') }),
  },
  gym_increments: {
    of: 'nobody',
    row: ({ world }) => ({ id: randomUUID(), gym_id: world.gymId, kind: 'dumbbell', weight: 10, weight_unit: 'kg' }),
  },
  gym_opening_hours: {
    of: 'nobody',
    row: ({ world }) => ({ gym_id: world.gymId, weekday: 1, opens: '06:00', closes: '22:00' }),
  },
  gym_plates: { of: 'nobody', row: ({ world }) => ({ gym_id: world.gymId, weight: 20, weight_unit: 'kg', pairs: 4 }) },
  gym_role_requests: {
    of: 'athlete',
    row: ({ owner, world }) => ({ id: randomUUID(), gym_id: world.gymId, user_id: owner.id, role: 'member' }),
    change: ({ world }) => ({ status: 'approved', decided_by: world.gymAdmin.id, decided_at: '2026-02-02T08:00:00Z' }),
  },
  gyms: {
    of: 'athlete',
    row: ({ owner }) => ({ id: randomUUID(), name: 'Iron House', created_by: owner.id }),
    existing: ({ world }) => ({ id: world.gymId }),
  },
  idempotency_keys: {
    of: 'athlete',
    row: ({ owner }) => ({ user_id: owner.id, id: randomUUID(), route: '/x', request_hash: hash }),
  },
  import_mappings: {
    of: 'athlete',
    row: async (context) => ({
      ...owned(context),
      source_name: randomUUID(),
      exercise_id: await idOf(context, 'exercises'),
    }),
  },
  imports: {
    of: 'athlete',
    row: (context) => ({ ...owned(context), file_name: 'a.csv', file_hash: hash, format: 'strong', dialect: 'x' }),
  },
  injuries: { of: 'athlete', row: (context) => ({ ...owned(context), condition: 'knee', severity: 3 }) },
  invitations: {
    of: 'coach',
    row: (context) => ({
      ...planned(context),
      email: 'a@example.org',
      token_hash: hash,
      expires_at: '2030-01-01T00:00:00Z',
    }),
  },
  library_state: { of: 'nobody', row: () => ({ model: 'a model', dimension: 8 }) },
  library_workouts: {
    of: 'athlete',
    row: (context) => ({
      ...owned(context),
      ...libraryWorkout(),
      model: 'a model',
      embedding: [0.6, 0.8],
      signature: '1'.repeat(1024),
    }),
  },
  life_categories: {
    of: 'nobody',
    row: () => ({ slug: letters(), position: 0, name: 'Seated work', meaning: 'Little load in the day.' }),
  },
  life_category_translations: {
    of: 'nobody',
    row: async (context) => ({
      life_category: (await context.need('life_categories'))['slug'],
      locale: 'es',
      name: 'Trabajo sentado',
      meaning: 'El día carga poco.',
    }),
  },
  plate_types: {
    of: 'nobody',
    row: () => ({
      slug: anySlug(),
      position: 1,
      weight: 20,
      weight_unit: 'kg',
      kind: 'iron',
      colour: 'black',
      diameter_mm: 450,
    }),
  },
  profiles: {
    of: 'athlete',
    row: ({ owner }) => ({ id: owner.id, email: 'a@example.org', full_name: 'Somebody' }),
    existing: ({ owner }) => ({ id: owner.id }),
  },
  program_weeks: {
    of: 'coach',
    row: async (context) => ({
      ...planned(context),
      program_id: await idOf(context, 'programs'),
      week: 1 + Math.floor(Math.random() * 52),
      phase: 'build',
    }),
  },
  program_workout_exercises: {
    of: 'coach',
    row: async (context) => ({
      ...planned(context),
      program_workout_id: await idOf(context, 'program_workouts'),
      position: 0,
      exercise_id: await idOf(context, 'exercises'),
      role: 'main',
    }),
  },
  program_workout_sets: {
    of: 'coach',
    row: async (context) => ({
      ...planned(context),
      program_workout_exercise_id: await idOf(context, 'program_workout_exercises'),
      position: 0,
      kind: 'work',
      target_min: 5,
      target_max: 8,
      rest_seconds: 120,
    }),
  },
  program_workouts: {
    of: 'coach',
    row: async (context) => ({
      ...planned(context),
      program_id: await idOf(context, 'programs'),
      program_week_id: await idOf(context, 'program_weeks'),
      day: 1,
      title: 'Day 1',
    }),
  },
  programs: {
    of: 'coach',
    row: (context) => ({
      ...planned(context),
      name: 'Program',
      duration_weeks: 4,
      focus_area: 'x',
      goal: 'strength',
      difficulty: 'x',
      training_methodology: 'x',
      start_date: '2026-02-02',
    }),
  },
  proposals: {
    of: 'coach',
    row: async (context) => ({
      ...owned(context),
      program_id: await idOf(context, 'programs'),
      kind: 'swap',
      summary: 'x',
      before: '{}',
      after: '{}',
    }),
  },
  staff: { of: 'athlete', row: ({ owner }) => ({ user_id: owner.id, roles: ['words'], granted_by: 'x' }) },
  sync_results: { of: 'athlete', row: (context) => ({ ...owned(context), client_id: 'device', result: '{}' }) },
  text_translations: {
    of: 'nobody',
    row: () => ({
      kind: 'interface',
      locale: 'it',
      key: randomUUID(),
      source_hash: hash.slice(0, 16),
      text: 'Panca',
      state: 'reviewed',
      reviewed_text: 'Panca',
      reviewed_source_hash: hash.slice(0, 16),
      reviewed_at: '2026-02-02T08:00:00Z',
    }),
  },
  user_equipment: { of: 'athlete', row: (context) => ({ ...owned(context), name: randomUUID(), category: 'machine' }) },
  user_exercises: { of: 'athlete', row: (context) => ({ ...owned(context), name: randomUUID() }) },
  user_gym_miniweights: {
    of: 'athlete',
    row: (context) => ({ ...owned(context), weight: 0.5, weight_unit: 'kg', pieces: 2 }),
  },
  user_gym_plates: {
    of: 'athlete',
    row: (context) => ({ ...owned(context), weight: 1.25, weight_unit: 'kg', pairs: 1 }),
  },
  user_gyms: {
    of: 'athlete',
    row: ({ owner, world }) => ({ user_id: owner.id, gym_id: world.gymId }),
  },
  user_settings: { of: 'athlete', row: ({ owner }) => ({ user_id: owner.id, theme: 'dark' }), existing: ofOwner },
  user_sync: { of: 'athlete', row: ({ owner }) => ({ user_id: owner.id, rev: 1 }), existing: ofOwner },
  users: { of: 'athlete', row: () => ({ id: randomUUID() }), existing: ({ owner }) => ({ id: owner.id }) },
  workout_exercises: {
    of: 'athlete',
    row: async (context) => ({
      ...owned(context),
      workout_id: await idOf(context, 'workouts'),
      position: 0,
      exercise_id: await idOf(context, 'exercises'),
    }),
  },
  workout_schedule: {
    of: 'coach',
    row: async (context) => ({
      ...planned(context),
      program_id: await idOf(context, 'programs'),
      workout_id: await idOf(context, 'program_workouts'),
      scheduled_date: '2026-02-02',
    }),
  },
  workout_sets: {
    of: 'athlete',
    row: async (context) => ({
      ...owned(context),
      workout_exercise_id: await idOf(context, 'workout_exercises'),
      position: 0,
      weight: 100,
      weight_unit: 'kg',
      reps: 5,
    }),
  },
  workouts: {
    of: 'athlete',
    row: (context) => ({ ...owned(context), local_date: '2026-02-02', started_at: '2026-02-02T08:00:00Z' }),
  },
};
