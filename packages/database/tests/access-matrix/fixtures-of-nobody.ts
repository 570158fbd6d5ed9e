import { randomUUID } from 'node:crypto';
import { hash, anySlug, idOf, letters, libraryWorkout, type Fixture } from './fixture.ts';

/** Reference data and the shared library: rows that belong to nobody. */
export const fixturesOfNobody: Readonly<Record<string, Fixture>> = {
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
  backup_runs: {
    of: 'nobody',
    row: () => ({
      status: 'done',
      file: '/backups/one.backup',
      bytes: 1,
      row_count: 1,
      started_at: '2026-02-02T08:00:00Z',
      finished_at: '2026-02-02T08:00:01Z',
    }),
  },
  library_state: { of: 'nobody', row: () => ({ model: 'a model', dimension: 8 }) },
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
};
