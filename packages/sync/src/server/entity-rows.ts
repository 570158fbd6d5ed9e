import { sql, type RawBuilder } from 'kysely';
import type { Entity } from '../protocol.ts';

type Sql = RawBuilder<unknown>;
/** How an entity's rows are read; `t` is its own table, and `row` what a device gets. */
type EntityRows = {
  table: Sql;
  row: Sql;
  from: Sql;
  /**
   * Rows devices are given: recent ones, and nothing that lies in what is deleted, but for tombstones: when the rest is
   * restored, it comes with new revisions, and what was deleted within would not.
   */
  shown: (cutoff: string) => Sql;
  /** Whether rows are planned for somebody, and so narrowed to an entity for the athlete. */
  planned: boolean;
};

/** Instants as browsers write them, so that what a device wrote comes back to the letter. */
const instant = (column: Sql): Sql => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const entityRows: Readonly<Record<Entity, EntityRows>> = {
  user_exercises: {
    table: sql`user_exercises`,
    row: sql`json_build_object('name', t.name, 'measure', t.measure, 'loading', t.loading, 'primaryMuscle', t.primary_muscle, 'notes', t.notes)`,
    from: sql`user_exercises t`,
    shown: () => sql`true`,
    planned: false,
  },
  workouts: {
    table: sql`workouts`,
    row: sql`json_build_object('title', t.title, 'localDate', t.local_date, 'timeZone', t.time_zone, 'startedAt', ${instant(sql`t.started_at`)}, 'endedAt', ${instant(sql`t.ended_at`)},
      'bodyweightKg', case when app.sees_health(t.user_id) then t.bodyweight_kg::float8 end, 'notes', t.notes, 'gymId', t.gym_id, 'gymName', case when t.gym_id is not null then app.workout_gym_name(t.user_id, t.id) end, 'programOwnerId', t.program_owner_id, 'programWorkoutId', t.program_workout_id, 'imported', t.import_id is not null)`,
    from: sql`workouts t`,
    shown: (cutoff) => sql`t.local_date >= ${cutoff}::date`,
    planned: false,
  },
  workout_exercises: {
    table: sql`workout_exercises`,
    row: sql`json_build_object('workoutId', t.workout_id, 'position', t.position, 'exerciseId', t.exercise_id, 'userExerciseId', t.user_exercise_id, 'superset', t.superset, 'tempo', t.tempo, 'notes', t.notes, 'name', coalesce(u.name, e.name))`,
    from: sql`workout_exercises t join workouts w on w.user_id = t.user_id and w.id = t.workout_id left join user_exercises u on u.user_id = t.user_id and u.id = t.user_exercise_id left join exercises e on e.id = t.exercise_id and e.origin = 'proposed'`,
    shown: (cutoff) => sql`w.local_date >= ${cutoff}::date and (t.deleted_at is not null or w.deleted_at is null)`,
    planned: false,
  },
  workout_sets: {
    table: sql`workout_sets`,
    row: sql`json_build_object('workoutExerciseId', t.workout_exercise_id, 'position', t.position, 'setType', t.set_type, 'loadKind', t.load_kind, 'weight', trim_scale(t.weight)::text,
      'weightUnit', t.weight_unit, 'reps', t.reps, 'rpe', t.rpe::float8, 'rir', t.rir::float8, 'seconds', t.seconds::float8, 'distanceM', t.distance_m::float8, 'calories', t.calories::float8, 'side', t.side, 'restSeconds', t.rest_seconds,
      'notes', t.notes, 'completedAt', ${instant(sql`t.completed_at`)})`,
    from: sql`workout_sets t join workout_exercises x on x.user_id = t.user_id and x.id = t.workout_exercise_id join workouts w on w.user_id = x.user_id and w.id = x.workout_id`,
    shown: (cutoff) =>
      sql`w.local_date >= ${cutoff}::date and (t.deleted_at is not null or (w.deleted_at is null and x.deleted_at is null))`,
    planned: false,
  },
  program_workouts: {
    table: sql`program_workouts`,
    row: sql`json_build_object('programId', t.program_id, 'entityId', t.entity_id, 'athleteId', case when app.shares_training(e.athlete_id) then e.athlete_id end, 'programName', p.name, 'week', k.week, 'deload', k.deload, 'title', t.title, 'focus', t.focus, 'notes', t.notes, 'body', case when t.workout_type = 'free_text' then t.body end,
      'estimatedMinutes', t.estimated_minutes, 'completed', t.completed and app.shares_training(e.athlete_id), 'completedAt', case when app.shares_training(e.athlete_id) then ${instant(sql`t.completed_at`)} end, 'athleteNotes', case when app.shares_training(e.athlete_id) then t.athlete_notes end)`,
    from: sql`program_workouts t join programs p on p.user_id = t.user_id and p.id = t.program_id join program_weeks k on k.user_id = t.user_id and k.id = t.program_week_id join entities e on e.user_id = t.user_id and e.id = t.entity_id`,
    shown: (cutoff) => sql`(t.scheduled_date is null or t.scheduled_date >= ${cutoff}::date)`,
    planned: true,
  },
  workout_schedule: {
    table: sql`workout_schedule`,
    row: sql`json_build_object('programId', t.program_id, 'entityId', t.entity_id, 'athleteId', case when app.shares_training(e.athlete_id) then e.athlete_id end, 'workoutId', t.workout_id, 'scheduledDate', t.scheduled_date, 'scheduledTime', left(t.scheduled_time::text, 5), 'notes', t.notes)`,
    from: sql`workout_schedule t join program_workouts w on w.user_id = t.user_id and w.id = t.workout_id join entities e on e.user_id = t.user_id and e.id = t.entity_id`,
    shown: (cutoff) => sql`(w.scheduled_date is null or w.scheduled_date >= ${cutoff}::date)`,
    planned: true,
  },
  workout_template_folders: {
    table: sql`workout_template_folders`,
    row: sql`json_build_object('name', t.name, 'position', t.position)`,
    from: sql`workout_template_folders t`,
    shown: () => sql`true`,
    planned: false,
  },
  workout_templates: {
    table: sql`workout_templates`,
    row: sql`json_build_object('folderId', t.folder_id, 'name', t.name, 'notes', t.notes, 'position', t.position)`,
    from: sql`workout_templates t`,
    shown: () => sql`true`,
    planned: false,
  },
  template_exercises: {
    table: sql`template_exercises`,
    row: sql`json_build_object('templateId', t.template_id, 'position', t.position, 'exerciseId', t.exercise_id, 'userExerciseId', t.user_exercise_id, 'superset', t.superset, 'tempo', t.tempo, 'notes', t.notes, 'sets', t.sets, 'name', coalesce(u.name, e.name))`,
    from: sql`template_exercises t join workout_templates w on w.user_id = t.user_id and w.id = t.template_id left join user_exercises u on u.user_id = t.user_id and u.id = t.user_exercise_id left join exercises e on e.id = t.exercise_id and e.origin = 'proposed'`,
    shown: () => sql`(t.deleted_at is not null or w.deleted_at is null)`,
    planned: false,
  },
};
