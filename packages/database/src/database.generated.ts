// Generated from packages/database/schema by `npm run generate`. Do not edit.

import type { ColumnType, GeneratedAlways } from 'kysely';

/** A column the database fills when the writer leaves it away. */
export type Generated<T> = ColumnType<T, T | undefined, T>;

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Read parsed; written as text, because `pg` would take a list for an array of PostgreSQL. */
export type JsonColumn = ColumnType<Json, string, string>;
export type NullableJsonColumn = ColumnType<Json | null, string | null | undefined, string | null>;
export type GeneratedJsonColumn = ColumnType<Json, string | undefined, string>;

export type EntityType = 'CLIENT' | 'CLASS';

export type MuscleGroup =
  | 'neck'
  | 'traps_upper'
  | 'upper_back'
  | 'lats'
  | 'erectors'
  | 'chest_clavicular'
  | 'chest_sternal'
  | 'serratus'
  | 'delts_front'
  | 'delts_side'
  | 'delts_rear'
  | 'rotator_cuff'
  | 'biceps'
  | 'brachialis'
  | 'triceps'
  | 'forearm_flexors'
  | 'forearm_extensors'
  | 'abs'
  | 'obliques'
  | 'deep_core'
  | 'hip_flexors'
  | 'glute_max'
  | 'glute_med'
  | 'adductors'
  | 'quads'
  | 'hamstrings'
  | 'gastrocnemius'
  | 'soleus'
  | 'tibialis'
  | 'pelvic_floor';

export type ProgramCreator = 'user' | 'coach' | 'engine' | 'ai' | 'import';

export type ProgramStatus = 'draft' | 'active' | 'paused' | 'completed' | 'archived';

export type SubscriptionPlanEnum = 'monthly' | 'quarterly' | 'annual' | 'daily';

export type SubscriptionStatusEnum =
  | 'trialing'
  | 'active'
  | 'canceled'
  | 'past_due'
  | 'incomplete'
  | 'incomplete_expired';

export type TrainingGoal =
  | 'strength'
  | 'hypertrophy'
  | 'power'
  | 'endurance'
  | 'fat_loss'
  | 'general_fitness'
  | 'sport'
  | 'return_to_training';

/** How somebody proves who they are; the password is a scrypt hash. */
export interface AccountsCredentialsTable {
  access_token: string | null;
  access_token_expires_at: string | null;
  account_id: string;
  created_at: Generated<string>;
  id: Generated<string>;
  id_token: string | null;
  password: string | null;
  provider_id: string;
  refresh_token: string | null;
  refresh_token_expires_at: string | null;
  scope: string | null;
  updated_at: Generated<string>;
  user_id: string;
}

/** Who may sign in. */
export interface AccountsLoginsTable {
  created_at: Generated<string>;
  email: string;
  email_verified: Generated<boolean>;
  id: Generated<string>;
  image: string | null;
  name: string;
  two_factor_enabled: Generated<boolean>;
  updated_at: Generated<string>;
}

/** Where somebody is signed in. */
export interface AccountsSessionsTable {
  created_at: Generated<string>;
  expires_at: string;
  id: Generated<string>;
  ip_address: string | null;
  last_seen_at: Generated<string>;
  name: string | null;
  token: string;
  updated_at: Generated<string>;
  user_agent: string | null;
  user_id: string;
}

/** Second factors: the secret encrypted, the recovery codes hashed. Asked for only once verified. */
export interface AccountsTwoFactorsTable {
  backup_codes: string;
  failed_verification_count: Generated<number>;
  id: Generated<string>;
  locked_until: string | null;
  secret: string;
  user_id: string;
  verified: Generated<boolean>;
}

/** Tokens sent by mail, such as for a new password. */
export interface AccountsVerificationsTable {
  created_at: Generated<string>;
  expires_at: string;
  id: Generated<string>;
  identifier: string;
  updated_at: Generated<string>;
  value: string;
}

/** How often something was tried lately. */
export interface AppRateLimitsTable {
  hits: number;
  key: string;
  window_start: string;
}

/** Transactions that import an archive just now; empty to everybody else. */
export interface AppRunningImportsTable {
  xid: string;
}

/** What can be earned, in other languages than English, which achievements itself holds. */
export interface AchievementTranslationsTable {
  achievement_id: string;
  description: string;
  locale: string;
  name: string;
}

/** What can be earned, and the rule a program judges it by. */
export interface AchievementsTable {
  category: 'consistency' | 'volume' | 'strength' | 'endurance' | 'mobility' | 'classes' | 'coaching' | 'community';
  description: string;
  family: string;
  icon: string;
  id: string;
  name: string;
  position: number;
  rule: JsonColumn;
  slug: string;
  tier: number;
}

/** Every act of staff, and why. */
export interface AdminAuditLogTable {
  action: string;
  actor: string;
  created_at: Generated<string>;
  details: GeneratedJsonColumn;
  id: Generated<string>;
  target: string;
}

/** What generation asks of an exercise, computed from its record: goals, levels and rooms it suits, stimulus and fatigue with their parts. */
export interface AiExercisesTable {
  exercise_id: string;
  fatigue: string;
  fatigue_parts: JsonColumn;
  floor_m2: string;
  goals: JsonColumn;
  levels: JsonColumn;
  noise: number;
  rooms: string[];
  stations: number;
  stimulus: string;
  stimulus_parts: JsonColumn;
  version: number;
}

/** What weeks of training said should change in a program: what was shown, how it was answered, and what was expected of it. */
export interface AiRecommendationsTable {
  by_athlete: Generated<boolean>;
  decided_on: string | null;
  entity_id: string;
  generated_at: Generated<string>;
  generated_on: string;
  id: Generated<string>;
  program_id: string;
  recommendation_data: JsonColumn;
  recommendation_key: string;
  recommendation_type: 'exercise_swap' | 'deload' | 'intensity' | 'volume' | 'frequency' | 'form_check' | 'rest';
  snoozed_until: string | null;
  status: Generated<'open' | 'accepted' | 'dismissed' | 'snoozed' | 'expired'>;
  user_id: string;
}

/** Keys for programs that speak for a person. Only the hash of a key is stored. */
export interface ApiTokensTable {
  created_at: Generated<string>;
  expires_at: string;
  id: Generated<string>;
  last_used_at: string | null;
  name: string;
  prefix: string;
  revoked_at: string | null;
  scopes: string[];
  token_hash: string;
  user_id: string;
}

/** Each scheduled backup: where it is, or why it failed. */
export interface BackupRunsTable {
  bytes: string;
  error: string | null;
  file: string;
  finished_at: Generated<string>;
  id: Generated<string>;
  row_count: string;
  started_at: string;
  status: 'done' | 'failed';
}

/** Kinds of bars with what they usually weigh, shipped with the program. */
export interface BarTypesTable {
  collars_kg: Generated<string>;
  loading: string | null;
  local_names: GeneratedJsonColumn;
  name: string;
  position: number;
  sleeve_mm: number | null;
  slug: string;
  usual_weight_kg: string;
  usual_weight_lb: string;
}

/** Regions of the body and the muscles each holds. */
export interface BodyPartsTable {
  muscles: string[];
  name: string;
  position: number;
  slug: string;
}

/** Regions of the body in other languages than English, which body_parts itself holds. */
export interface BodyPartsTranslationsTable {
  body_part: string;
  locale: string;
  name: string;
}

/** Secret addresses under which calendar programs read what is planned. Only the hash of an address is stored. */
export interface CalendarFeedsTable {
  created_at: Generated<string>;
  entity_id: string | null;
  id: Generated<string>;
  last_read_at: string | null;
  name: string;
  preferred_time: string | null;
  renewed_at: Generated<string>;
  revoked_at: string | null;
  token_hash: string;
  user_id: string;
  whose: 'me' | 'clients';
}

/** Scheduled workouts moved in one step, each with the day before and after, so that the step is undone as one. */
export interface CalendarMovesTable {
  created_at: Generated<string>;
  entity_id: string;
  id: Generated<string>;
  kind: 'week' | 'days_off';
  moved: JsonColumn;
  undone_at: string | null;
  user_id: string;
}

/** Proof that a program was checked: each rule, its verdict and the evidence. */
export interface CertificatesTable {
  catalog: string;
  created_at: Generated<string>;
  engine: string;
  entity_id: string;
  findings: JsonColumn;
  id: Generated<string>;
  profile_hash: string;
  program_hash: string;
  program_id: string;
  rules: JsonColumn;
  sound: boolean;
  user_id: string;
}

/** Cities a gym may stand in, shipped with the program. */
export interface CitiesTable {
  country: string;
  id: string;
  latitude: string;
  local_names: GeneratedJsonColumn;
  longitude: string;
  name: string;
  search_names: string;
  slug: string;
  time_zone: string;
}

/** Who comes to a class: a client of the coach, whose facts and injuries count, or a name. */
export interface ClassMembersTable {
  class_id: string;
  client_id: string | null;
  created_at: Generated<string>;
  id: Generated<string>;
  level: Generated<'beginner' | 'intermediate' | 'advanced'>;
  name: string | null;
  notes: string | null;
  updated_at: Generated<string>;
  user_id: string;
}

/** When a coach last looked at what a client trained. */
export interface ClientLooksTable {
  client_id: string;
  looked_at: Generated<string>;
  user_id: string;
}

/** Who coaches whom, and what the client lets the coach see. */
export interface CoachClientLinksTable {
  client_id: string;
  coach_id: string;
  consent_cycle: Generated<boolean>;
  consent_health: Generated<boolean>;
  consent_training: Generated<boolean>;
  created_at: Generated<string>;
  ended_at: string | null;
  id: Generated<string>;
  status: Generated<'active' | 'ended'>;
  updated_at: Generated<string>;
}

/** What a person agreed to, in which version, and until when. */
export interface ConsentsTable {
  coach_id: string | null;
  given_at: Generated<string>;
  id: Generated<string>;
  purpose: 'terms' | 'coach_training' | 'coach_health';
  user_id: string;
  version: string;
  withdrawn_at: string | null;
}

/** How much each check found in a run, none included, so that its trend can be drawn. */
export interface DataQualityCountsTable {
  check_id: string;
  found: number;
  report_id: string;
  severity: 'error' | 'warning' | 'note';
}

/** What is or was wrong with the data. Never about one person: what people keep is counted, not named. */
export interface DataQualityFindingsTable {
  check_id: string;
  first_seen: string;
  last_seen: string;
  message: string;
  resolved_at: string | null;
  severity: 'error' | 'warning' | 'note';
  subject: string;
  subject_kind: 'exercise' | 'equipment' | 'words' | 'gyms' | 'people' | 'catalogue' | 'server';
}

/** Each time the data was checked: what was found, by severity. */
export interface DataQualityReportsTable {
  created_at: Generated<string>;
  duration_ms: number;
  errors: number;
  id: Generated<string>;
  notes: number;
  run_by: string;
  version: string;
  warnings: number;
}

/** Days nobody trains: a person's own, or those a coach enters for one client or class, or for all of them. */
export interface DaysOffTable {
  created_at: Generated<string>;
  entity_id: string | null;
  from_date: string;
  id: Generated<string>;
  title: string;
  to_date: string;
  updated_at: Generated<string>;
  user_id: string;
  whose: 'me' | 'clients';
}

/** The clients and classes a coach programs for. */
export interface EntitiesTable {
  age: number | null;
  athlete_id: string | null;
  bench_1rm: string | null;
  claimed_at: string | null;
  class_size: number | null;
  created_at: Generated<string>;
  deadlift_1rm: string | null;
  deleted_at: string | null;
  description: GeneratedJsonColumn;
  gender: 'female' | 'male' | 'other' | null;
  gym_id: string | null;
  height_cm: number | null;
  id: Generated<string>;
  injury_history: GeneratedJsonColumn;
  life_category: string | null;
  mile_time: string | null;
  name: string;
  preferred_training_days: GeneratedJsonColumn;
  recovery_score: number | null;
  session_minutes: number | null;
  squat_1rm: string | null;
  type: EntityType;
  updated_at: Generated<string>;
  user_id: string;
  weight_kg: string | null;
  workout_experience_type: string | null;
  years_of_experience: string | null;
}

/** Equipment definitions, shipped with the program. */
export interface EquipmentTable {
  aliases: Generated<string[]>;
  category: string;
  created_at: Generated<string>;
  description: string;
  id: string;
  kind: string;
  name: string;
  origin: Generated<'shipped' | 'proposed'>;
  slug: string;
  updated_at: Generated<string>;
}

/** How hands can hold a piece of equipment, the usual way first; none where hands do not hold it. */
export interface EquipmentGripDefaultsTable {
  equipment_id: string;
  grip: 'pronated' | 'supinated' | 'neutral' | 'mixed' | 'rotating' | 'semi_pronated';
  place: number;
}

/** What a piece of equipment is held by and how that lies, the usual one first; own is the piece itself. */
export interface EquipmentHandleOrientationsTable {
  equipment_id: string;
  handle: string;
  orientation: 'horizontal' | 'vertical' | 'angled' | 'free_rotating';
  place: number;
}

/** How the load of a piece of equipment goes up, what it usually begins and ends with, and the room and noise it takes. */
export interface EquipmentProfilesTable {
  equipment_id: string;
  first_kg: string | null;
  floor_m2: string;
  increment: 'plates' | 'plates_one_end' | 'plates_machine' | 'dumbbells' | 'kettlebells' | 'stack' | 'heavier_piece' | 'band' | 'body' | 'resistance' | 'none';
  most_kg: string | null;
  noise: number;
  step_kg: string | null;
}

/** Equipment people propose to the catalogue: a copy as it was proposed, and what became of it. */
export interface EquipmentProposalsTable {
  category: 'bar' | 'free_weight' | 'machine' | 'cable' | 'bodyweight' | 'bench_rack' | 'conditioning' | 'accessory';
  created_at: Generated<string>;
  decided_at: string | null;
  description: string;
  equipment_id: string | null;
  id: Generated<string>;
  name: string;
  reason: string | null;
  reviewer: string | null;
  state: Generated<'open' | 'accepted' | 'declined'>;
  updated_at: Generated<string>;
  user_equipment_id: string;
  user_id: string;
}

/** Names of equipment in other languages than English, which equipment itself holds. */
export interface EquipmentTranslationsTable {
  description: string | null;
  equipment_id: string;
  locale: string;
  name: string;
}

/** Other names of an exercise, by language; what people type and other apps export. */
export interface ExerciseAliasesTable {
  alias: string;
  exercise_id: string;
  locale: string;
}

/** The grip to start an exercise with: its own, else that of what is held; null where hands hold nothing. */
export interface ExerciseDefaultGripsTable {
  exercise_id: string;
  grip: 'pronated' | 'supinated' | 'neutral' | 'mixed' | 'rotating' | 'semi_pronated' | null;
  handle: string | null;
  source: 'exercise' | 'equipment' | 'not_held';
}

/** For each set of equipment that suffices for an exercise: what makes the load, how it goes up, a first load and the step. */
export interface ExerciseEquipmentProfilesTable {
  equipment: string[];
  exercise_id: string;
  first_kg: string | null;
  increment: 'plates' | 'plates_one_end' | 'plates_machine' | 'dumbbells' | 'kettlebells' | 'stack' | 'heavier_piece' | 'band' | 'body' | 'resistance' | 'none';
  load_equipment_id: string | null;
  place: number;
  step_kg: string | null;
}

/** What part of a set each muscle is counted: 1 the primary one, 0.5 indirect, 0.25 a stabiliser. */
export interface ExerciseMusclesTable {
  exercise_id: string;
  fraction: string;
  muscle: MuscleGroup;
}

/** Exercises people propose to the catalogue: a copy as it was proposed, and what became of it. */
export interface ExerciseProposalsTable {
  created_at: Generated<string>;
  decided_at: string | null;
  equipment: Generated<string[]>;
  exercise_id: string | null;
  id: Generated<string>;
  instructions: string;
  laterality: string;
  loading: string;
  measure: 'reps' | 'seconds' | 'metres' | 'calories';
  name: string;
  pattern: string;
  primary_muscle: MuscleGroup;
  reason: string | null;
  reviewer: string | null;
  secondary_muscles: Generated<MuscleGroup[]>;
  stabilisers: Generated<MuscleGroup[]>;
  state: Generated<'open' | 'accepted' | 'declined'>;
  updated_at: Generated<string>;
  user_exercise_id: string;
  user_id: string;
}

/** Exercises in other languages than English, which exercises itself holds. */
export interface ExerciseTranslationsTable {
  created_at: Generated<string>;
  description: string;
  exercise_id: string;
  instructions: JsonColumn;
  locale: string;
  name: string;
  updated_at: Generated<string>;
}

/** Core exercise definitions, shipped with the program. */
export interface ExercisesTable {
  bodyweight_share: Generated<string>;
  created_at: Generated<string>;
  description: string;
  difficulty: Generated<number>;
  equipment_ids: Generated<string[]>;
  family: Generated<string>;
  force: Generated<'push' | 'pull' | 'static' | 'mixed'>;
  grade: Generated<number>;
  grip: string | null;
  handle: string | null;
  id: string;
  instructions: JsonColumn;
  is_compound: Generated<boolean>;
  laterality: Generated<string>;
  loading: string;
  measure: 'reps' | 'seconds' | 'metres' | 'calories';
  name: string;
  origin: Generated<'shipped' | 'proposed'>;
  pattern: string;
  primary_muscle: MuscleGroup;
  retired_at: string | null;
  secondary_muscles: Generated<string[]>;
  slug: string;
  stress_tags: Generated<string[]>;
  updated_at: Generated<string>;
}

/** A vector of each workout and model; while a new model is being filled, the old one answers. */
export interface ExternalWorkoutEmbeddingsTable {
  created_at: Generated<string>;
  embedding: number[];
  model: string;
  signature: string;
  workout_id: string;
}

/** The library as it was, each vector in two halves. `halteres library migrate` moves it to external_workouts_new. */
export interface ExternalWorkoutsTable {
  body: string;
  created_at: Generated<string>;
  difficulty: string | null;
  embedding_part1: number[] | null;
  embedding_part2: number[] | null;
  id: Generated<string>;
  migrated_to: string | null;
  tags: GeneratedJsonColumn;
  title: string | null;
}

/** The shared library of workouts, with what was inferred from their words. Vectors are in external_workout_embeddings. */
export interface ExternalWorkoutsNewTable {
  body: string;
  created_at: Generated<string>;
  difficulty: 'beginner' | 'intermediate' | 'advanced';
  equipment: Generated<string[]>;
  exact_key: string;
  format: string;
  id: Generated<string>;
  minutes: number;
  minutes_from: 'stated' | 'estimated';
  movements: Generated<string[]>;
  retired_at: string | null;
  score: string;
  search: GeneratedAlways<string>;
  source: string | null;
  structure: JsonColumn;
  tags: GeneratedJsonColumn;
  team_size: number | null;
  title: string | null;
  updated_at: Generated<string>;
  work_key: string | null;
}

/** Each request for a program. Inserting one reserves a generation; it is committed or given back. */
export interface GenerationRunsTable {
  created_at: Generated<string>;
  entity_id: string;
  finished_at: string | null;
  id: Generated<string>;
  idempotency_key: string;
  problem: NullableJsonColumn;
  program_id: string | null;
  request: JsonColumn;
  status: Generated<'reserved' | 'committed' | 'refunded'>;
  user_id: string;
}

/** Who looks after a gym. */
export interface GymAdminsTable {
  created_at: Generated<string>;
  gym_id: string;
  user_id: string;
}

/** Bars and what they weigh. */
export interface GymBarsTable {
  bar_type: string;
  created_at: Generated<string>;
  gym_id: string;
  id: Generated<string>;
  weight: string;
  weight_unit: 'kg' | 'lb';
}

/** What stands in a gym. */
export interface GymEquipmentTable {
  created_at: Generated<string>;
  equipment_id: string;
  gym_id: string;
  quantity: Generated<number>;
}

/** Dumbbells and kettlebells one by one; stacks by first pin, step and last pin. */
export interface GymIncrementsTable {
  add_ons: Generated<string[]>;
  created_at: Generated<string>;
  equipment_slug: Generated<string>;
  gym_id: string;
  id: Generated<string>;
  kind: 'dumbbell' | 'kettlebell' | 'stack';
  max_weight: string | null;
  step: string | null;
  weight: string;
  weight_unit: 'kg' | 'lb';
}

/** When a gym is open, by weekday from Monday; a day without times is closed, a day without a row is not said. */
export interface GymOpeningHoursTable {
  closes: string | null;
  gym_id: string;
  opens: string | null;
  position: Generated<number>;
  weekday: number;
}

/** Plates, counted in pairs. */
export interface GymPlatesTable {
  created_at: Generated<string>;
  gym_id: string;
  pairs: number;
  weight: string;
  weight_unit: 'kg' | 'lb';
}

/** People who ask to look after a gym or to belong to it, and what became of it. */
export interface GymRoleRequestsTable {
  created_at: Generated<string>;
  decided_at: string | null;
  decided_by: string | null;
  gym_id: string;
  id: Generated<string>;
  message: string | null;
  reason: string | null;
  role: 'admin' | 'member';
  status: Generated<'open' | 'approved' | 'refused' | 'withdrawn'>;
  user_id: string;
}

/** Places to train, and home racks. */
export interface GymsTable {
  about: string | null;
  address: string | null;
  address_more: string | null;
  city_id: string | null;
  created_at: Generated<string>;
  created_by: string | null;
  deleted_at: string | null;
  id: Generated<string>;
  joins_by_request: Generated<boolean>;
  name: string;
  phone: string | null;
  postal_code: string | null;
  revision: Generated<string>;
  search_name: GeneratedAlways<string | null>;
  slug: string | null;
  unit: Generated<'kg' | 'lb'>;
  updated_at: Generated<string>;
  visibility: Generated<'public' | 'private'>;
  website: string | null;
}

/** Answers kept for a day, so that a repeated request is answered and not done again. */
export interface IdempotencyKeysTable {
  created_at: Generated<string>;
  id: string;
  request_hash: string;
  response: NullableJsonColumn;
  route: string;
  status: number | null;
  user_id: string;
}

/** Which exercise a name from another app stands for, as this person corrected it. */
export interface ImportMappingsTable {
  created_at: Generated<string>;
  exercise_id: string | null;
  id: Generated<string>;
  source_name: string;
  user_exercise_id: string | null;
  user_id: string;
}

/** Files of history somebody brought from another app. */
export interface ImportsTable {
  created_at: Generated<string>;
  dialect: string;
  file_hash: string;
  file_name: string;
  format: string;
  id: Generated<string>;
  replaced: GeneratedJsonColumn;
  report: GeneratedJsonColumn;
  status: Generated<'stored' | 'undone'>;
  undone_at: string | null;
  unit: string | null;
  user_id: string;
}

/** Injuries and conditions as dated constraints. */
export interface InjuriesTable {
  condition: string;
  created_at: Generated<string>;
  id: Generated<string>;
  notes: string | null;
  red_flag: Generated<boolean>;
  resolved_on: string | null;
  severity: number;
  side: 'left' | 'right' | 'both' | null;
  since: string | null;
  updated_at: Generated<string>;
  user_id: string;
}

/** Invitations to claim the log a coach keeps. Only the hash of the token is stored. */
export interface InvitationsTable {
  accepted_at: string | null;
  created_at: Generated<string>;
  email: string;
  entity_id: string;
  expires_at: string;
  id: Generated<string>;
  revoked_at: string | null;
  token_hash: string;
  user_id: string;
}

/** Which model answers searches, which one is being filled, and a number that every change of the library raises. */
export interface LibraryStateTable {
  changed_at: Generated<string>;
  dimension: number;
  id: Generated<number>;
  model: string;
  next_dimension: number | null;
  next_model: string | null;
  version: Generated<string>;
}

/** Workouts a person keeps for themselves: the same shape as the shared library, with their vectors. */
export interface LibraryWorkoutsTable {
  body: string;
  created_at: Generated<string>;
  difficulty: 'beginner' | 'intermediate' | 'advanced';
  embedding: number[];
  equipment: Generated<string[]>;
  exact_key: string;
  format: string;
  id: Generated<string>;
  minutes: number;
  minutes_from: 'stated' | 'estimated';
  model: string;
  movements: Generated<string[]>;
  score: string;
  search: GeneratedAlways<string>;
  signature: string;
  source: string | null;
  structure: JsonColumn;
  tags: GeneratedJsonColumn;
  team_size: number | null;
  title: string | null;
  updated_at: Generated<string>;
  user_id: string;
  work_key: string | null;
}

/** Kinds of daily life beside training, with what each means for recovery: expert opinion, shown as such. */
export interface LifeCategoriesTable {
  meaning: string;
  name: string;
  position: number;
  slug: string;
}

/** Kinds of daily life in other languages than English, which life_categories itself holds. */
export interface LifeCategoryTranslationsTable {
  life_category: string;
  locale: string;
  meaning: string;
  name: string;
}

/** Plates as they are sold, with the colours of the sport, shipped with the program. */
export interface PlateTypesTable {
  colour: 'red' | 'blue' | 'yellow' | 'green' | 'white' | 'black' | 'grey';
  diameter_mm: number;
  kind: 'bumper' | 'iron' | 'change';
  position: number;
  slug: string;
  weight: string;
  weight_unit: 'kg' | 'lb';
}

/** What the platform knows of a person with a login: name, subscription, allowance. */
export interface ProfilesTable {
  avatar_url: string | null;
  created_at: Generated<string>;
  email: string;
  email_verified: Generated<boolean>;
  full_name: string | null;
  generations_remaining: Generated<number>;
  generations_today: Generated<number>;
  id: string;
  is_active: Generated<boolean>;
  last_generation_date: string | null;
  stripe_customer_id: string | null;
  stripe_price_id: string | null;
  stripe_subscription_id: string | null;
  subscription_plan: SubscriptionPlanEnum | null;
  subscription_status: Generated<SubscriptionStatusEnum>;
  trial_end_date: string | null;
  trial_start_date: string | null;
  updated_at: Generated<string>;
}

/** Links by which anybody reads a program until they end or are revoked. Only the hash of a link's secret is stored. */
export interface ProgramSharesTable {
  created_at: Generated<string>;
  entity_id: string;
  expires_at: string;
  id: Generated<string>;
  program_id: string;
  revoked_at: string | null;
  shows_name: Generated<boolean>;
  shows_notes: Generated<boolean>;
  token_hash: string;
  user_id: string;
}

/** Programs of one's own without anybody in them: loads are shares of a 1RM, to be fitted to a client. */
export interface ProgramTemplatesTable {
  basis: JsonColumn;
  beside: GeneratedJsonColumn;
  created_at: Generated<string>;
  days: number;
  deleted_at: string | null;
  description: Generated<string>;
  document: JsonColumn;
  goal: TrainingGoal;
  id: Generated<string>;
  name: string;
  updated_at: Generated<string>;
  user_id: string;
  weeks: number;
}

/** The weeks of a program. */
export interface ProgramWeeksTable {
  deleted_at: string | null;
  deload: Generated<boolean>;
  entity_id: string;
  id: Generated<string>;
  intent: Generated<string>;
  notes: string | null;
  phase: string;
  program_id: string;
  user_id: string;
  week: number;
}

/** Exercise prescriptions, each with the reason it was chosen. */
export interface ProgramWorkoutExercisesTable {
  alternatives: GeneratedJsonColumn;
  entity_id: string;
  exercise_id: string | null;
  id: Generated<string>;
  position: number;
  program_workout_id: string;
  reason: Generated<string>;
  reason_code: Generated<string>;
  reason_values: NullableJsonColumn;
  role: 'main' | 'secondary' | 'accessory' | 'conditioning';
  superset: string | null;
  tempo: string | null;
  user_exercise_id: string | null;
  user_exercise_owner_id: string | null;
  user_id: string;
}

/** The sets of a prescription, each load with how it came about. */
export interface ProgramWorkoutSetsTable {
  because: NullableJsonColumn;
  entity_id: string;
  id: Generated<string>;
  kind: 'warm_up' | 'work' | 'back_off' | 'amrap';
  percent_1rm: string | null;
  position: number;
  program_workout_exercise_id: string;
  rest_seconds: number;
  rir: string | null;
  target_max: string;
  target_min: string;
  user_id: string;
  weight: string | null;
  weight_kg: GeneratedAlways<string | null>;
  weight_unit: 'kg' | 'lb' | null;
  why: string | null;
}

/** Workouts of a program; completion lives here, the day in workout_schedule. A reference is a workout the program was made after: it is in no week and never trained. */
export interface ProgramWorkoutsTable {
  athlete_notes: string | null;
  body: string | null;
  class_session: NullableJsonColumn;
  completed: Generated<boolean>;
  completed_at: string | null;
  created_at: Generated<string>;
  day: number | null;
  deleted_at: string | null;
  difficulty: string | null;
  entity_id: string;
  estimated_minutes: number | null;
  external_workout_id: string | null;
  focus: Generated<string>;
  id: Generated<string>;
  is_reference: Generated<boolean>;
  notes: string | null;
  program_id: string;
  program_week_id: string | null;
  rev: Generated<string>;
  scheduled_date: string | null;
  tags: GeneratedJsonColumn;
  title: string;
  updated_at: Generated<string>;
  user_id: string;
  workout_type: Generated<string>;
}

/** Training programs, whoever made them. Rows rule; the JSON documents keep the original. */
export interface ProgramsTable {
  calendar_data: GeneratedJsonColumn;
  created_at: Generated<string>;
  created_by: Generated<ProgramCreator>;
  deleted_at: string | null;
  description: Generated<string>;
  difficulty: string;
  duration_weeks: number;
  entity_id: string;
  focus_area: string;
  generated_program: NullableJsonColumn;
  goal: TrainingGoal;
  gym_details: GeneratedJsonColumn;
  id: Generated<string>;
  name: string;
  periodization: GeneratedJsonColumn;
  profile: NullableJsonColumn;
  program_overview: GeneratedJsonColumn;
  reference_input: Generated<string>;
  session_details: GeneratedJsonColumn;
  start_date: string;
  status: Generated<ProgramStatus>;
  training_methodology: string;
  updated_at: Generated<string>;
  user_id: string;
  workout_format: GeneratedJsonColumn;
}

/** Changes to a program: what was before, what came after, why, and whether it was undone. */
export interface ProposalsTable {
  after: JsonColumn;
  before: JsonColumn;
  by_athlete: Generated<boolean>;
  created_at: Generated<string>;
  decided_at: Generated<string>;
  entity_id: string;
  evidence: GeneratedJsonColumn;
  findings: GeneratedJsonColumn;
  id: Generated<string>;
  kind: string;
  program_id: string;
  reason: string | null;
  said: NullableJsonColumn;
  source: Generated<string>;
  status: Generated<'accepted' | 'dismissed' | 'undone'>;
  suggestion: string | null;
  summary: string;
  user_id: string;
}

/** Whether a person is reminded of the day's workouts by mail, and at which hour of theirs. Nobody is who did not ask. */
export interface ReminderSettingsTable {
  created_at: Generated<string>;
  hour: Generated<number>;
  sent_when: Generated<'evening_before' | 'same_day'>;
  updated_at: Generated<string>;
  user_id: string;
  wanted: Generated<boolean>;
}

/** Of which day a person was reminded: once, whoever sends. */
export interface RemindersSentTable {
  day: string;
  id: Generated<string>;
  sent_at: Generated<string>;
  user_id: string;
  workouts: number;
}

/** Who looks after this installation, and which part of it. */
export interface StaffTable {
  granted_at: Generated<string>;
  granted_by: string;
  roles: string[];
  user_id: string;
}

/** What each pushed operation came to, so that a repeated one is answered and not done again. */
export interface SyncResultsTable {
  client_id: string;
  created_at: Generated<string>;
  id: string;
  result: JsonColumn;
  user_id: string;
}

/** Exercises within workout templates; their sets as kind and count, never asked for one by one. */
export interface TemplateExercisesTable {
  created_at: Generated<string>;
  deleted_at: string | null;
  exercise_id: string | null;
  id: Generated<string>;
  notes: string | null;
  position: number;
  rev: Generated<string>;
  sets: GeneratedJsonColumn;
  superset: string | null;
  template_id: string;
  tempo: string | null;
  updated_at: Generated<string>;
  user_exercise_id: string | null;
  user_id: string;
}

/** Words by translators: they come before what is shipped, or add a language that is not. Readers see what was reviewed. */
export interface TextTranslationsTable {
  created_at: Generated<string>;
  key: string;
  kind: 'interface' | 'exercise' | 'equipment' | 'achievement' | 'body_part' | 'life_category' | 'bar_type' | 'city';
  locale: string;
  reviewed_at: string | null;
  reviewed_by: string | null;
  reviewed_source_hash: string | null;
  reviewed_text: string | null;
  source_hash: string;
  state: Generated<'draft' | 'reviewed'>;
  text: string;
  updated_at: Generated<string>;
  updated_by: string | null;
}

/** Equipment people have that the catalogue does not know. */
export interface UserEquipmentTable {
  category: 'bar' | 'free_weight' | 'machine' | 'cable' | 'bodyweight' | 'bench_rack' | 'conditioning' | 'accessory';
  created_at: Generated<string>;
  deleted_at: string | null;
  description: string | null;
  id: Generated<string>;
  name: string;
  notes: string | null;
  updated_at: Generated<string>;
  user_id: string;
  visibility: Generated<'private' | 'clients'>;
}

/** Exercises people made for themselves, or that an import brought. */
export interface UserExercisesTable {
  created_at: Generated<string>;
  deleted_at: string | null;
  equipment: Generated<string[]>;
  id: Generated<string>;
  instructions: string | null;
  laterality: Generated<'bilateral' | 'unilateral' | 'alternating' | 'contralateral' | 'ipsilateral_offset'>;
  loading: Generated<string>;
  measure: Generated<'reps' | 'seconds' | 'metres' | 'calories'>;
  name: string;
  notes: string | null;
  own_equipment: Generated<string[]>;
  pattern: string | null;
  primary_muscle: MuscleGroup | null;
  rev: Generated<string>;
  secondary_muscles: Generated<MuscleGroup[]>;
  stabilisers: Generated<MuscleGroup[]>;
  updated_at: Generated<string>;
  user_id: string;
  visibility: Generated<'private' | 'clients'>;
}

/** Small weights of one’s own, counted singly: brought along everywhere, or kept at one gym. */
export interface UserGymMiniweightsTable {
  created_at: Generated<string>;
  gym_id: string | null;
  id: Generated<string>;
  is_magnetic: Generated<boolean>;
  pieces: number;
  user_id: string;
  weight: string;
  weight_unit: 'kg' | 'lb';
}

/** Plates of one’s own, in pairs: brought along everywhere, or kept at one gym. */
export interface UserGymPlatesTable {
  created_at: Generated<string>;
  gym_id: string | null;
  id: Generated<string>;
  pairs: number;
  user_id: string;
  weight: string;
  weight_unit: 'kg' | 'lb';
}

/** Where people train. Who looks after a gym sees a name only where its owner agreed. */
export interface UserGymsTable {
  gym_id: string;
  is_home: Generated<boolean>;
  joined_at: Generated<string>;
  shows_name: Generated<boolean>;
  user_id: string;
}

/** How a person wants to see things. */
export interface UserSettingsTable {
  created_at: Generated<string>;
  distance_unit: Generated<'km' | 'mi'>;
  first_weekday: Generated<number>;
  length_unit: Generated<'cm' | 'in'>;
  locale: Generated<string>;
  onboarded_at: string | null;
  theme: Generated<'auto' | 'light' | 'dark'>;
  time_zone: Generated<string>;
  updated_at: Generated<string>;
  user_id: string;
  weight_unit: Generated<'kg' | 'lb'>;
}

/** The revision counter of each owner: every synced write takes the next one. */
export interface UserSyncTable {
  rev: Generated<string>;
  updated_at: Generated<string>;
  user_id: string;
}

/** People, with or without a login. */
export interface UsersTable {
  claimed_at: string | null;
  created_at: Generated<string>;
  id: Generated<string>;
  is_pro: Generated<boolean>;
  updated_at: Generated<string>;
}

/** Until when somebody has read what is said to a workout. */
export interface WorkoutCommentReadsTable {
  athlete_id: string;
  read_at: Generated<string>;
  user_id: string;
  workout_id: string;
}

/** What the athlete and who coaches them say to a workout, or to an exercise in it. The words stay with the athlete. */
export interface WorkoutCommentsTable {
  author_id: string | null;
  author_name: Generated<string>;
  body: string;
  created_at: Generated<string>;
  edited_at: string | null;
  id: Generated<string>;
  user_id: string;
  workout_exercise_id: string | null;
  workout_id: string;
}

/** Exercises within workouts. */
export interface WorkoutExercisesTable {
  created_at: Generated<string>;
  deleted_at: string | null;
  exercise_id: string | null;
  id: Generated<string>;
  notes: string | null;
  position: number;
  program_workout_exercise_id: string | null;
  rev: Generated<string>;
  superset: string | null;
  tempo: string | null;
  updated_at: Generated<string>;
  user_exercise_id: string | null;
  user_id: string;
  workout_id: string;
}

/** On which day a workout is planned: a local date, with a time where one was given. */
export interface WorkoutScheduleTable {
  created_at: Generated<string>;
  deleted_at: string | null;
  entity_id: string;
  id: Generated<string>;
  notes: string | null;
  program_id: string;
  rev: Generated<string>;
  scheduled_date: string;
  scheduled_time: string | null;
  time_zone: string | null;
  updated_at: Generated<string>;
  user_id: string;
  workout_id: string;
}

/** Individual sets. The weight stands as it was entered; weight_kg is made from it. */
export interface WorkoutSetsTable {
  calories: string | null;
  completed_at: string | null;
  created_at: Generated<string>;
  deleted_at: string | null;
  distance_m: string | null;
  id: Generated<string>;
  load_kind: Generated<'external' | 'added' | 'assisted' | 'bodyweight' | 'band'>;
  notes: string | null;
  position: number;
  reps: number | null;
  rest_seconds: number | null;
  rev: Generated<string>;
  rir: string | null;
  rpe: string | null;
  seconds: string | null;
  set_type: Generated<'normal' | 'warm_up' | 'drop' | 'failure' | 'amrap'>;
  side: 'left' | 'right' | 'both' | null;
  updated_at: Generated<string>;
  user_id: string;
  weight: string | null;
  weight_kg: GeneratedAlways<string | null>;
  weight_unit: 'kg' | 'lb' | null;
  workout_exercise_id: string;
}

/** Folders of workout templates. A template whose folder is removed stands beside the folders until that is brought back. */
export interface WorkoutTemplateFoldersTable {
  created_at: Generated<string>;
  deleted_at: string | null;
  id: Generated<string>;
  name: string;
  position: Generated<number>;
  rev: Generated<string>;
  updated_at: Generated<string>;
  user_id: string;
}

/** Workouts to start from again, without loads: those come from the last time. */
export interface WorkoutTemplatesTable {
  created_at: Generated<string>;
  deleted_at: string | null;
  folder_id: string | null;
  id: Generated<string>;
  name: string;
  notes: string | null;
  position: Generated<number>;
  rev: Generated<string>;
  updated_at: Generated<string>;
  user_id: string;
}

/** Individual workout sessions. */
export interface WorkoutsTable {
  bodyweight_kg: string | null;
  content_hash: string | null;
  created_at: Generated<string>;
  deleted_at: string | null;
  ended_at: string | null;
  external_key: string | null;
  gym_id: string | null;
  id: Generated<string>;
  import_id: string | null;
  local_date: string;
  notes: string | null;
  program_owner_id: string | null;
  program_workout_id: string | null;
  readiness_score: string | null;
  rev: Generated<string>;
  started_at: string;
  time_zone: Generated<string>;
  title: Generated<string>;
  updated_at: Generated<string>;
  user_id: string;
}

export interface DB {
  'accounts.credentials': AccountsCredentialsTable;
  'accounts.logins': AccountsLoginsTable;
  'accounts.sessions': AccountsSessionsTable;
  'accounts.two_factors': AccountsTwoFactorsTable;
  'accounts.verifications': AccountsVerificationsTable;
  'app.rate_limits': AppRateLimitsTable;
  'app.running_imports': AppRunningImportsTable;
  achievement_translations: AchievementTranslationsTable;
  achievements: AchievementsTable;
  admin_audit_log: AdminAuditLogTable;
  ai_exercises: AiExercisesTable;
  ai_recommendations: AiRecommendationsTable;
  api_tokens: ApiTokensTable;
  backup_runs: BackupRunsTable;
  bar_types: BarTypesTable;
  body_parts: BodyPartsTable;
  body_parts_translations: BodyPartsTranslationsTable;
  calendar_feeds: CalendarFeedsTable;
  calendar_moves: CalendarMovesTable;
  certificates: CertificatesTable;
  cities: CitiesTable;
  class_members: ClassMembersTable;
  client_looks: ClientLooksTable;
  coach_client_links: CoachClientLinksTable;
  consents: ConsentsTable;
  data_quality_counts: DataQualityCountsTable;
  data_quality_findings: DataQualityFindingsTable;
  data_quality_reports: DataQualityReportsTable;
  days_off: DaysOffTable;
  entities: EntitiesTable;
  equipment: EquipmentTable;
  equipment_grip_defaults: EquipmentGripDefaultsTable;
  equipment_handle_orientations: EquipmentHandleOrientationsTable;
  equipment_profiles: EquipmentProfilesTable;
  equipment_proposals: EquipmentProposalsTable;
  equipment_translations: EquipmentTranslationsTable;
  exercise_aliases: ExerciseAliasesTable;
  exercise_default_grips: ExerciseDefaultGripsTable;
  exercise_equipment_profiles: ExerciseEquipmentProfilesTable;
  exercise_muscles: ExerciseMusclesTable;
  exercise_proposals: ExerciseProposalsTable;
  exercise_translations: ExerciseTranslationsTable;
  exercises: ExercisesTable;
  external_workout_embeddings: ExternalWorkoutEmbeddingsTable;
  external_workouts: ExternalWorkoutsTable;
  external_workouts_new: ExternalWorkoutsNewTable;
  generation_runs: GenerationRunsTable;
  gym_admins: GymAdminsTable;
  gym_bars: GymBarsTable;
  gym_equipment: GymEquipmentTable;
  gym_increments: GymIncrementsTable;
  gym_opening_hours: GymOpeningHoursTable;
  gym_plates: GymPlatesTable;
  gym_role_requests: GymRoleRequestsTable;
  gyms: GymsTable;
  idempotency_keys: IdempotencyKeysTable;
  import_mappings: ImportMappingsTable;
  imports: ImportsTable;
  injuries: InjuriesTable;
  invitations: InvitationsTable;
  library_state: LibraryStateTable;
  library_workouts: LibraryWorkoutsTable;
  life_categories: LifeCategoriesTable;
  life_category_translations: LifeCategoryTranslationsTable;
  plate_types: PlateTypesTable;
  profiles: ProfilesTable;
  program_shares: ProgramSharesTable;
  program_templates: ProgramTemplatesTable;
  program_weeks: ProgramWeeksTable;
  program_workout_exercises: ProgramWorkoutExercisesTable;
  program_workout_sets: ProgramWorkoutSetsTable;
  program_workouts: ProgramWorkoutsTable;
  programs: ProgramsTable;
  proposals: ProposalsTable;
  reminder_settings: ReminderSettingsTable;
  reminders_sent: RemindersSentTable;
  staff: StaffTable;
  sync_results: SyncResultsTable;
  template_exercises: TemplateExercisesTable;
  text_translations: TextTranslationsTable;
  user_equipment: UserEquipmentTable;
  user_exercises: UserExercisesTable;
  user_gym_miniweights: UserGymMiniweightsTable;
  user_gym_plates: UserGymPlatesTable;
  user_gyms: UserGymsTable;
  user_settings: UserSettingsTable;
  user_sync: UserSyncTable;
  users: UsersTable;
  workout_comment_reads: WorkoutCommentReadsTable;
  workout_comments: WorkoutCommentsTable;
  workout_exercises: WorkoutExercisesTable;
  workout_schedule: WorkoutScheduleTable;
  workout_sets: WorkoutSetsTable;
  workout_template_folders: WorkoutTemplateFoldersTable;
  workout_templates: WorkoutTemplatesTable;
  workouts: WorkoutsTable;
}
