-- A program keeps the workouts of the library it was made after: reference rows, in no week and on no day.

alter table program_workouts alter column program_week_id drop not null;

alter table program_workouts alter column day drop not null;

alter table program_workouts add column external_workout_id bigint references external_workouts_new (id);

alter table program_workouts add constraint program_workouts_reference_check check (is_reference = (program_week_id is null) and is_reference = (day is null));

alter table program_workouts add constraint program_workouts_reference_plain_check check (is_reference or external_workout_id is null);

create index idx_program_workouts_external_workout on program_workouts (external_workout_id);

grant select (external_workout_id), insert (external_workout_id) on program_workouts to authenticated;

grant select (external_workout_id) on program_workouts to athlete;

comment on table program_workouts is 'Workouts of a program; completion lives here, the day in workout_schedule. A reference is a workout the program was made after: it is in no week and never trained.';
