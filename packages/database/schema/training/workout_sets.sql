create table workout_sets (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  workout_exercise_id uuid not null,
  position integer not null check (position between 0 and 999),
  set_type text not null default 'normal' check (set_type in ('normal', 'warm_up', 'drop', 'failure', 'amrap')),
  load_kind text not null default 'external' check (load_kind in ('external', 'added', 'assisted', 'bodyweight', 'band')),
  weight numeric(8,3) check (weight between 0 and 5000),
  weight_unit text check (weight_unit in ('kg', 'lb')),
  weight_kg numeric generated always as (case weight_unit when 'kg' then weight when 'lb' then weight * 0.45359237 end) stored,
  reps integer check (reps between 0 and 10000),
  rpe numeric(3,1) check (rpe between 1 and 10),
  rir numeric(3,1) check (rir between 0 and 10),
  seconds numeric(8,1) check (seconds between 0 and 360000),
  distance_m numeric(10,2) check (distance_m between 0 and 1000000),
  calories numeric(7,1) check (calories between 0 and 100000),
  side text check (side in ('left', 'right', 'both')),
  rest_seconds integer check (rest_seconds between 0 and 36000),
  notes text check (char_length(notes) <= 4000),
  completed_at timestamptz,
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, workout_exercise_id) references workout_exercises (user_id, id) on delete cascade,
  check ((weight is null) = (weight_unit is null))
);

comment on table workout_sets is 'Individual sets. The weight stands as it was entered; weight_kg is made from it.';

create index idx_workout_sets_exercise on workout_sets (user_id, workout_exercise_id);
create index idx_workout_sets_rev on workout_sets (user_id, rev);

alter table workout_sets enable row level security;

create policy "people see their own sets" on workout_sets for select to authenticated using (user_id = auth.uid());
create policy "people add their own sets" on workout_sets for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own sets" on workout_sets for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own sets" on workout_sets for delete to authenticated using (user_id = auth.uid());
create policy "coaches see the sets of the people they coach" on workout_sets for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add sets for people without a login" on workout_sets for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change sets of people without a login" on workout_sets for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on workout_sets from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, workout_exercise_id, position, set_type, load_kind, weight, weight_unit, weight_kg, reps, rpe, rir, seconds, distance_m, calories, side, rest_seconds, notes, completed_at, rev, created_at, updated_at, deleted_at) on workout_sets to authenticated, coach;
grant insert (user_id, id, workout_exercise_id, position, set_type, load_kind, weight, weight_unit, reps, rpe, rir, seconds, distance_m, calories, side, rest_seconds, notes, completed_at, rev, created_at, updated_at, deleted_at) on workout_sets to authenticated, coach;
grant update (workout_exercise_id, position, set_type, load_kind, weight, weight_unit, reps, rpe, rir, seconds, distance_m, calories, side, rest_seconds, notes, completed_at, updated_at, deleted_at) on workout_sets to authenticated, coach;
grant delete on workout_sets to authenticated;

create trigger touch before insert or update on workout_sets for each row execute function app.touch();

comment on column workout_sets.side is 'Which side worked; both: so many with each. Null where sides do not matter or were not said.';
