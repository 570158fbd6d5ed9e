create table user_exercises (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  name text not null check (char_length(name) between 1 and 200),
  measure text not null default 'reps' check (measure in ('reps', 'seconds', 'metres', 'calories')),
  loading text not null default 'none',
  primary_muscle muscle_group,
  notes text check (char_length(notes) <= 2000),
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  pattern text check (char_length(pattern) <= 60),
  secondary_muscles muscle_group[] not null default '{}',
  stabilisers muscle_group[] not null default '{}',
  equipment text[] not null default '{}' check (cardinality(equipment) <= 20),
  own_equipment uuid[] not null default '{}' check (cardinality(own_equipment) <= 20),
  laterality text not null default 'bilateral' check (laterality in ('bilateral', 'unilateral', 'alternating', 'contralateral', 'ipsilateral_offset')),
  instructions text check (char_length(instructions) <= 4000),
  visibility text not null default 'private' check (visibility in ('private', 'clients')),
  primary key (user_id, id)
);

comment on table user_exercises is 'Exercises people made for themselves, or that an import brought.';

create unique index idx_user_exercises_name on user_exercises (user_id, lower(name)) where deleted_at is null;
create index idx_user_exercises_rev on user_exercises (user_id, rev);

alter table user_exercises enable row level security;

create policy "people see their own exercises" on user_exercises for select to authenticated using (user_id = auth.uid());
create policy "people add their own exercises" on user_exercises for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own exercises" on user_exercises for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own exercises" on user_exercises for delete to authenticated using (user_id = auth.uid());
create policy "coaches see the exercises of the people they coach" on user_exercises for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add exercises for people without a login" on user_exercises for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change exercises of people without a login" on user_exercises for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "athletes see the exercises a coach shares with clients" on user_exercises for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':') > 0 and visibility = 'clients' and deleted_at is null);

revoke all on user_exercises from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, name, measure, loading, primary_muscle, notes, rev, created_at, updated_at, deleted_at, pattern, secondary_muscles, stabilisers, equipment, own_equipment, laterality, instructions, visibility) on user_exercises to authenticated, coach;
grant select (user_id, id, name, measure, loading, primary_muscle, updated_at, deleted_at, pattern, secondary_muscles, stabilisers, equipment, own_equipment, laterality, instructions, visibility) on user_exercises to athlete;
grant insert (user_id, id, name, measure, loading, primary_muscle, notes, rev, created_at, updated_at, deleted_at, pattern, secondary_muscles, stabilisers, equipment, own_equipment, laterality, instructions, visibility) on user_exercises to authenticated, coach;
grant update (name, measure, loading, primary_muscle, notes, updated_at, deleted_at, pattern, secondary_muscles, stabilisers, equipment, own_equipment, laterality, instructions, visibility) on user_exercises to authenticated, coach;
grant delete on user_exercises to authenticated;

create trigger touch before insert or update on user_exercises for each row execute function app.touch();
