create table template_exercises (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  template_id uuid not null,
  position integer not null check (position between 0 and 999),
  exercise_id uuid references exercises (id),
  user_exercise_id uuid,
  superset text check (char_length(superset) <= 40),
  tempo text check (char_length(tempo) <= 20),
  notes text check (char_length(notes) <= 4000),
  sets jsonb not null default '[]' check (jsonb_typeof(sets) = 'array' and jsonb_array_length(sets) <= 50),
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, template_id) references workout_templates (user_id, id) on delete cascade,
  foreign key (user_id, user_exercise_id) references user_exercises (user_id, id) on delete cascade,
  check (num_nonnulls(exercise_id, user_exercise_id) = 1)
);

comment on table template_exercises is 'Exercises within workout templates; their sets as kind and count, never asked for one by one.';

create index idx_template_exercises_template on template_exercises (user_id, template_id);
create index idx_template_exercises_exercise on template_exercises (exercise_id);
create index idx_template_exercises_user_exercise on template_exercises (user_id, user_exercise_id);
create index idx_template_exercises_rev on template_exercises (user_id, rev);

alter table template_exercises enable row level security;

create policy "people see their own template exercises" on template_exercises for select to authenticated using (user_id = auth.uid());
create policy "people add their own template exercises" on template_exercises for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own template exercises" on template_exercises for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "coaches see the template exercises of the people they coach" on template_exercises for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add template exercises for people without a login" on template_exercises for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change template exercises of people without a login" on template_exercises for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on template_exercises from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, template_id, position, exercise_id, user_exercise_id, superset, tempo, notes, sets, rev, created_at, updated_at, deleted_at) on template_exercises to authenticated, coach;
grant insert (user_id, id, template_id, position, exercise_id, user_exercise_id, superset, tempo, notes, sets, rev, created_at, updated_at, deleted_at) on template_exercises to authenticated, coach;
grant update (position, exercise_id, user_exercise_id, superset, tempo, notes, sets, updated_at, deleted_at) on template_exercises to authenticated, coach;

-- nobody deletes: what is removed can be brought back

create trigger touch before insert or update on template_exercises for each row execute function app.touch();
