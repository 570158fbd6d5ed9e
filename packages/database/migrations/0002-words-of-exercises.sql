-- Exercises in other languages, with their muscles and other names as rows.

alter table exercises add column force text not null default 'push' check (force in ('push', 'pull', 'static', 'mixed'));
alter table exercises add column laterality text not null default 'bilateral';
alter table exercises add column grip text;
alter table exercises add column handle text;
alter table exercises add column family text not null default '';
alter table exercises add column grade smallint not null default 5 check (grade between 1 and 9);
alter table exercises add column stress_tags text[] not null default '{}';

create index idx_exercises_family on exercises (family, grade);

grant select (force, laterality, grip, handle, family, grade, stress_tags) on exercises to anon, authenticated, athlete, coach;

create table exercise_muscles (
  exercise_id uuid not null references exercises (id) on delete cascade,
  muscle muscle_group not null,
  fraction numeric(3,2) not null check (fraction in (1, 0.5, 0.25)),
  primary key (exercise_id, muscle)
);

comment on table exercise_muscles is 'What part of a set each muscle is counted: 1 the primary one, 0.5 indirect, 0.25 a stabiliser.';

create index idx_exercise_muscles_muscle on exercise_muscles (muscle, fraction);

alter table exercise_muscles enable row level security;

create policy "visitors see which muscles an exercise trains" on exercise_muscles for select to anon using (true);
create policy "people see which muscles an exercise trains" on exercise_muscles for select to authenticated using (true);
create policy "athletes see which muscles an exercise trains" on exercise_muscles for select to athlete using (true);
create policy "coaches see which muscles an exercise trains" on exercise_muscles for select to coach using (true);

revoke all on exercise_muscles from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (exercise_id, muscle, fraction) on exercise_muscles to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner

create table exercise_translations (
  exercise_id uuid not null references exercises (id) on delete cascade,
  locale text not null check (locale ~ '^[a-z]{2}$' and locale <> 'en'),
  name text not null check (char_length(name) between 1 and 200),
  description text not null,
  instructions jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (exercise_id, locale)
);

comment on table exercise_translations is 'Exercises in other languages than English, which exercises itself holds.';

alter table exercise_translations enable row level security;

create policy "visitors see exercises in their language" on exercise_translations for select to anon using (true);
create policy "people see exercises in their language" on exercise_translations for select to authenticated using (true);
create policy "athletes see exercises in their language" on exercise_translations for select to athlete using (true);
create policy "coaches see exercises in their language" on exercise_translations for select to coach using (true);

revoke all on exercise_translations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (exercise_id, locale, name, description, instructions, created_at, updated_at) on exercise_translations to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner

create table exercise_aliases (
  exercise_id uuid not null references exercises (id) on delete cascade,
  locale text not null check (locale ~ '^[a-z]{2}$'),
  alias text not null check (char_length(alias) between 1 and 200),
  primary key (exercise_id, locale, alias)
);

comment on table exercise_aliases is 'Other names of an exercise, by language; what people type and other apps export.';

alter table exercise_aliases enable row level security;

create policy "visitors see other names of exercises" on exercise_aliases for select to anon using (true);
create policy "people see other names of exercises" on exercise_aliases for select to authenticated using (true);
create policy "athletes see other names of exercises" on exercise_aliases for select to athlete using (true);
create policy "coaches see other names of exercises" on exercise_aliases for select to coach using (true);

revoke all on exercise_aliases from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (exercise_id, locale, alias) on exercise_aliases to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner

create table equipment_translations (
  equipment_id uuid not null references equipment (id) on delete cascade,
  locale text not null check (locale ~ '^[a-z]{2}$' and locale <> 'en'),
  name text not null check (char_length(name) between 1 and 200),
  primary key (equipment_id, locale)
);

comment on table equipment_translations is 'Names of equipment in other languages than English, which equipment itself holds.';

alter table equipment_translations enable row level security;

create policy "visitors see equipment in their language" on equipment_translations for select to anon using (true);
create policy "people see equipment in their language" on equipment_translations for select to authenticated using (true);
create policy "athletes see equipment in their language" on equipment_translations for select to athlete using (true);
create policy "coaches see equipment in their language" on equipment_translations for select to coach using (true);
create policy "gym admins see equipment in their language" on equipment_translations for select to gym_admin using (true);

revoke all on equipment_translations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (equipment_id, locale, name) on equipment_translations to anon, authenticated, athlete, coach, gym_admin;

-- nobody writes: seeding does, as the owner
