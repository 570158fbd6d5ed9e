/** What an import puts back, parents first. Rows of a gym go with the gym. */
export const RESTORED = [
  'user_settings',
  'gyms',
  'gym_opening_hours',
  'gym_equipment',
  'gym_bars',
  'gym_plates',
  'gym_increments',
  'user_gyms',
  'user_gym_plates',
  'user_gym_miniweights',
  'user_equipment',
  'user_exercises',
  'entities',
  'class_members',
  'injuries',
  'library_workouts',
  'programs',
  'program_weeks',
  'program_workouts',
  'program_workout_exercises',
  'program_workout_sets',
  'workout_schedule',
  'days_off',
  'calendar_moves',
  'certificates',
  'proposals',
  'program_templates',
  'generation_runs',
  'ai_recommendations',
  'imports',
  'import_mappings',
  'workouts',
  'workout_exercises',
  'workout_sets',
  'workout_comments',
  'workout_template_folders',
  'workout_templates',
  'template_exercises',
] as const;
export type RestoredTable = (typeof RESTORED)[number];

/** What is told and not put back, and by which column it is the person's: it gives rights or speaks of this installation. */
export const RECORDED: Readonly<Record<string, readonly string[]>> = {
  users: ['id'],
  profiles: ['id'],
  staff: ['user_id'],
  consents: ['user_id'],
  api_tokens: ['user_id'],
  calendar_feeds: ['user_id'],
  reminder_settings: ['user_id'],
  reminders_sent: ['user_id'],
  coach_client_links: ['client_id', 'coach_id'],
  client_looks: ['user_id'],
  workout_comment_reads: ['user_id'],
  invitations: ['user_id'],
  program_shares: ['user_id'],
  gym_admins: ['user_id'],
  gym_role_requests: ['user_id'],
  exercise_proposals: ['user_id'],
  equipment_proposals: ['user_id'],
  user_sync: ['user_id'],
  sync_results: ['user_id'],
  idempotency_keys: ['user_id'],
};

/** What belongs to a gym rather than to a person. */
export const OF_GYMS: readonly string[] = [
  'gym_opening_hours',
  'gym_equipment',
  'gym_bars',
  'gym_plates',
  'gym_increments',
];

/** What a coach keeps of a client without a login. */
export const OF_CLIENTS: readonly RestoredTable[] = [
  'user_exercises',
  'injuries',
  'imports',
  'import_mappings',
  'workouts',
  'workout_exercises',
  'workout_sets',
  'workout_comments',
  'workout_template_folders',
  'workout_templates',
  'template_exercises',
];

/** Counted by each installation for itself. */
export const LEFT_AWAY: readonly string[] = ['rev'];
