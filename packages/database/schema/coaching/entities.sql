create table entities (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  athlete_id uuid references users (id) on delete set null,
  claimed_at timestamptz,
  gym_id uuid references gyms (id) on delete set null,
  name text not null check (char_length(btrim(name)) between 1 and 120),
  type entity_type not null,
  description jsonb not null default '{}',
  bench_1rm numeric(6,2) check (bench_1rm between 1 and 700),
  deadlift_1rm numeric(6,2) check (deadlift_1rm between 1 and 700),
  squat_1rm numeric(6,2) check (squat_1rm between 1 and 700),
  mile_time interval check (mile_time between interval '3 minutes 20 seconds' and interval '60 minutes'),
  gender text check (gender in ('female', 'male', 'other')),
  age integer check (age between 13 and 100),
  height_cm integer check (height_cm between 90 and 250),
  weight_kg numeric(6,2) check (weight_kg between 25 and 350),
  years_of_experience numeric(4,1) check (years_of_experience between 0 and 80),
  workout_experience_type text check (char_length(workout_experience_type) <= 60),
  recovery_score integer check (recovery_score between 1 and 10),
  preferred_training_days jsonb not null default '[]' check (jsonb_typeof(preferred_training_days) = 'array'),
  injury_history jsonb not null default '[]',
  class_size integer check (class_size between 1 and 200),
  session_minutes integer check (session_minutes between 15 and 180),
  deleted_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  life_category text references life_categories (slug) on delete set null,
  primary key (user_id, id),
  check (type = 'CLIENT' or athlete_id is null)
);

comment on table entities is 'The clients and classes a coach programs for.';

create index idx_entities_user_id on entities (user_id, lower(name), id);
create index idx_entities_deleted_at on entities (user_id, deleted_at) where deleted_at is not null;
create index idx_entities_athlete_id on entities (athlete_id);
create index idx_entities_gym_id on entities (gym_id);
create index idx_entities_life_category on entities (life_category);

alter table entities enable row level security;

create policy "people see their own clients and classes" on entities for select to authenticated using (user_id = auth.uid());
create policy "people add their own clients and classes" on entities for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own clients and classes" on entities for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "athletes see what a coach keeps about them" on entities for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || id::text) > 0);

revoke all on entities from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, athlete_id, claimed_at, gym_id, name, type, description, bench_1rm, deadlift_1rm, squat_1rm, mile_time, gender, age, height_cm, weight_kg, years_of_experience, workout_experience_type, recovery_score, preferred_training_days, injury_history, class_size, session_minutes, deleted_at, created_at, updated_at, life_category) on entities to authenticated, athlete;
grant insert (user_id, id, athlete_id, claimed_at, gym_id, name, type, description, bench_1rm, deadlift_1rm, squat_1rm, mile_time, gender, age, height_cm, weight_kg, years_of_experience, workout_experience_type, recovery_score, preferred_training_days, injury_history, class_size, session_minutes, deleted_at, created_at, updated_at, life_category) on entities to authenticated;
grant update (gym_id, name, description, bench_1rm, deadlift_1rm, squat_1rm, mile_time, gender, age, height_cm, weight_kg, years_of_experience, workout_experience_type, recovery_score, preferred_training_days, injury_history, class_size, session_minutes, deleted_at, updated_at, life_category) on entities to authenticated;

-- nobody deletes: clients and classes are put away by deleted_at and can come back

comment on column entities.claimed_at is 'When the client got a login; until then the coach writes the log.';
comment on column entities.life_category is 'What fills the days besides training; shown to whoever plans, no number follows from it.';

create policy "coaches see whom they keep beside what is trained" on entities for select to coach using (user_id = auth.uid());

grant select (id, user_id, athlete_id, claimed_at, name, type, deleted_at, created_at) on entities to coach;
