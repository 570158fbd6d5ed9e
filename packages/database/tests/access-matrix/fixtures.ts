import { randomUUID } from 'node:crypto';
import { fixturesOfNobody } from './fixtures-of-nobody.ts';
import { hash, owned, planned, idOf, ofOwner, libraryWorkout, type Fixture } from './fixture.ts';

/** One factory for each table of the schema public; a table without one fails the test. */
export const fixtures: Readonly<Record<string, Fixture>> = {
  ...fixturesOfNobody,
  admin_audit_log: { of: 'nobody', row: () => ({ id: randomUUID(), actor: 'staff', action: 'look', target: 'x' }) },
  ai_recommendations: {
    of: 'coach',
    row: async (context) => ({
      ...planned(context),
      program_id: await idOf(context, 'programs'),
      recommendation_type: 'deload',
      recommendation_key: randomUUID(),
      recommendation_data: '{}',
      generated_on: '2026-02-02',
    }),
  },
  api_tokens: {
    of: 'athlete',
    row: (context) => ({
      ...owned(context),
      name: 'A script',
      prefix: 'hlt_abcdef',
      token_hash: hash,
      scopes: ['read'],
      expires_at: '2099-01-01T00:00:00Z',
    }),
  },
  calendar_feeds: {
    of: 'athlete',
    row: (context) => ({ ...owned(context), name: 'Phone', whose: 'me', token_hash: hash }),
  },
  calendar_moves: { of: 'coach', row: (context) => ({ ...planned(context), kind: 'week', moved: '[]' }) },
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
  class_members: {
    of: 'coach',
    row: (context) => ({ ...owned(context), class_id: context.entityId, name: 'Somebody' }),
  },
  client_looks: {
    of: 'coach',
    row: ({ world, owner, entityId }) => ({
      user_id: owner.id,
      client_id: entityId === world.loginlessEntityId ? world.loginless.id : world.client.id,
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
  consents: { of: 'athlete', row: (context) => ({ ...owned(context), purpose: 'terms', version: '1' }) },
  days_off: {
    of: 'coach',
    row: (context) => ({
      ...planned(context),
      whose: 'clients',
      title: 'Closed',
      from_date: '2026-12-24',
      to_date: '2026-12-26',
    }),
  },
  entities: {
    of: 'coach',
    row: (context) => ({ ...owned(context), name: 'Somebody', type: 'CLIENT' }),
    existing: ({ owner, entityId }) => ({ user_id: owner.id, id: entityId }),
  },
  equipment_proposals: {
    of: 'athlete',
    row: async (context) => ({
      ...owned(context),
      user_equipment_id: await idOf(context, 'user_equipment'),
      name: 'Tyre',
      category: 'free_weight',
      description: 'A tyre to flip.',
    }),
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
  program_shares: {
    of: 'coach',
    row: async (context) => ({
      ...planned(context),
      program_id: await idOf(context, 'programs'),
      token_hash: '0'.repeat(64),
      expires_at: new Date(Date.now() + 86_400_000).toISOString(),
    }),
  },
  program_templates: {
    of: 'coach',
    row: (context) => ({
      ...owned(context),
      name: 'Template',
      goal: 'strength',
      weeks: 4,
      days: 3,
      document: '{}',
      basis: '{}',
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
      entity_id: context.entityId,
      kind: 'deload',
      suggestion: 'x',
      by_athlete: true,
      summary: 'x',
      before: '{}',
      after: '{}',
    }),
  },
  staff: { of: 'athlete', row: ({ owner }) => ({ user_id: owner.id, roles: ['words'], granted_by: 'x' }) },
  sync_results: { of: 'athlete', row: (context) => ({ ...owned(context), client_id: 'device', result: '{}' }) },
  template_exercises: {
    of: 'athlete',
    row: async (context) => ({
      ...owned(context),
      template_id: await idOf(context, 'workout_templates'),
      position: 0,
      exercise_id: await idOf(context, 'exercises'),
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
  reminder_settings: { of: 'athlete', row: (context) => ({ ...ofOwner(context), wanted: true }) },
  reminders_sent: { of: 'athlete', row: (context) => ({ ...owned(context), day: '2026-12-01', workouts: 1 }) },
  user_settings: { of: 'athlete', row: ({ owner }) => ({ user_id: owner.id, theme: 'dark' }), existing: ofOwner },
  user_sync: { of: 'athlete', row: ({ owner }) => ({ user_id: owner.id, rev: 1 }), existing: ofOwner },
  users: { of: 'athlete', row: () => ({ id: randomUUID() }), existing: ({ owner }) => ({ id: owner.id }) },
  workout_comment_reads: {
    of: 'athlete',
    row: async (context) => ({
      ...ofOwner(context),
      athlete_id: context.owner.id,
      workout_id: await idOf(context, 'workouts'),
    }),
  },
  workout_comments: {
    of: 'athlete',
    row: async (context) => ({
      ...owned(context),
      workout_id: await idOf(context, 'workouts'),
      author_id: context.owner.id,
      body: 'That was heavy.',
    }),
  },
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
  workout_template_folders: { of: 'athlete', row: (context) => ({ ...owned(context), name: 'Legs' }) },
  workout_templates: { of: 'athlete', row: (context) => ({ ...owned(context), name: 'Push' }) },
  workouts: {
    of: 'athlete',
    row: (context) => ({ ...owned(context), local_date: '2026-02-02', started_at: '2026-02-02T08:00:00Z' }),
  },
};
