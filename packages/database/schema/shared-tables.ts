/** Tables with ordinary keys that belong to nobody or to everybody; they never reference a user-owned table. */
export const SHARED_TABLES: readonly string[] = [
  'admin_audit_log',
  'coach_client_links',
  'equipment',
  'equipment_translations',
  'exercise_aliases',
  'exercise_muscles',
  'exercise_translations',
  'exercises',
  'gym_admins',
  'gym_bars',
  'gym_equipment',
  'gym_increments',
  'gym_plates',
  'gyms',
  'profiles',
  'users',
];
