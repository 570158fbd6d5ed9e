create table workouts (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  title text not null default '' check (char_length(title) <= 200),
  local_date date not null,
  time_zone text not null default 'UTC' check (char_length(time_zone) <= 64),
  started_at timestamptz not null,
  ended_at timestamptz,
  bodyweight_kg numeric(6,2) check (bodyweight_kg between 20 and 400),
  readiness_score numeric(4,1) check (readiness_score between 0 and 100),
  gym_id uuid references gyms (id) on delete set null,
  program_owner_id uuid,
  program_workout_id uuid,
  import_id uuid,
  external_key text check (char_length(external_key) <= 100),
  content_hash text check (char_length(content_hash) <= 100),
  notes text check (char_length(notes) <= 10000),
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  unique (user_id, external_key),
  foreign key (user_id, import_id) references imports (user_id, id) on delete cascade,
  check (ended_at >= started_at),
  check ((program_owner_id is null) = (program_workout_id is null))
);

comment on table workouts is 'Individual workout sessions.';

create index idx_workouts_started on workouts (user_id, started_at desc, id desc);
create index idx_workouts_date on workouts (user_id, local_date);
create index idx_workouts_rev on workouts (user_id, rev);
create index idx_workouts_import on workouts (user_id, import_id);
create index idx_workouts_gym on workouts (gym_id);
create index idx_workouts_program_workout on workouts (program_workout_id, user_id);

alter table workouts enable row level security;

create policy "people see their own workouts" on workouts for select to authenticated using (user_id = auth.uid());
create policy "people add their own workouts" on workouts for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own workouts" on workouts for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own workouts" on workouts for delete to authenticated using (user_id = auth.uid());
create policy "coaches see the workouts of the people they coach" on workouts for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add workouts for people without a login" on workouts for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change workouts of people without a login" on workouts for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on workouts from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, title, local_date, time_zone, started_at, ended_at, bodyweight_kg, readiness_score, gym_id, program_owner_id, program_workout_id, import_id, external_key, content_hash, notes, rev, created_at, updated_at, deleted_at) on workouts to authenticated, coach;
grant insert (user_id, id, title, local_date, time_zone, started_at, ended_at, bodyweight_kg, readiness_score, gym_id, program_owner_id, program_workout_id, import_id, external_key, content_hash, notes, rev, created_at, updated_at, deleted_at) on workouts to authenticated, coach;
grant update (title, local_date, time_zone, started_at, ended_at, bodyweight_kg, readiness_score, gym_id, program_owner_id, program_workout_id, import_id, external_key, content_hash, notes, updated_at, deleted_at) on workouts to authenticated, coach;
grant delete on workouts to authenticated;

create trigger touch before insert or update on workouts for each row execute function app.touch();

comment on column workouts.program_workout_id is 'The planned workout done here. No foreign key: a log outlives the plan of a coach who left.';
