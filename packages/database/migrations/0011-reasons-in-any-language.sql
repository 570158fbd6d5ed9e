alter table program_workout_exercises add column reason_values jsonb check (jsonb_typeof(reason_values) = 'object');

comment on column program_workout_exercises.reason_values is 'What the reason is made of, so that any language can say it.';

grant select (reason_values) on program_workout_exercises to authenticated, athlete;
grant insert (reason_values), update (reason_values) on program_workout_exercises to authenticated;

alter table program_workout_sets add column because jsonb check (jsonb_typeof(because) = 'object');

comment on column program_workout_sets.because is 'Code and values of the sentence in why, so that any language can say it.';

grant select (because) on program_workout_sets to authenticated, athlete;
grant insert (because), update (because) on program_workout_sets to authenticated;
