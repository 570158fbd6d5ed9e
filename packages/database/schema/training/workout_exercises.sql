create table workout_exercises (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  workout_id uuid not null,
  position integer not null check (position between 0 and 999),
  exercise_id uuid references exercises (id),
  user_exercise_id uuid,
  superset text check (char_length(superset) <= 40),
  tempo text check (char_length(tempo) <= 20),
  notes text check (char_length(notes) <= 4000),
  program_workout_exercise_id uuid,
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, workout_id) references workouts (user_id, id) on delete cascade,
  foreign key (user_id, user_exercise_id) references user_exercises (user_id, id) on delete restrict,
  check (num_nonnulls(exercise_id, user_exercise_id) = 1)
);

comment on table workout_exercises is 'Exercises within workouts.';

create index idx_workout_exercises_workout on workout_exercises (user_id, workout_id);
create index idx_workout_exercises_exercise on workout_exercises (exercise_id, user_id);
create index idx_workout_exercises_user_exercise on workout_exercises (user_id, user_exercise_id);
create index idx_workout_exercises_rev on workout_exercises (user_id, rev);

alter table workout_exercises enable row level security;

create policy "people see their own workout exercises" on workout_exercises for select to authenticated using (user_id = auth.uid());
create policy "people add their own workout exercises" on workout_exercises for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own workout exercises" on workout_exercises for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own workout exercises" on workout_exercises for delete to authenticated using (user_id = auth.uid());
create policy "coaches see the workout exercises of the people they coach" on workout_exercises for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add workout exercises for people without a login" on workout_exercises for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change workout exercises of people without a login" on workout_exercises for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on workout_exercises from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, workout_id, position, exercise_id, user_exercise_id, superset, tempo, notes, program_workout_exercise_id, rev, created_at, updated_at, deleted_at) on workout_exercises to authenticated, coach;
grant insert (user_id, id, workout_id, position, exercise_id, user_exercise_id, superset, tempo, notes, program_workout_exercise_id, rev, created_at, updated_at, deleted_at) on workout_exercises to authenticated, coach;
grant update (workout_id, position, exercise_id, user_exercise_id, superset, tempo, notes, program_workout_exercise_id, updated_at, deleted_at) on workout_exercises to authenticated, coach;
grant delete on workout_exercises to authenticated;

create trigger touch before insert or update on workout_exercises for each row execute function app.touch();
