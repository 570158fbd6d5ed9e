-- Reference data of the catalogue: equipment, grips, loads, what generation asks, regions of the body, daily life, achievements.

create table life_categories (
  slug text not null primary key check (slug ~ '^[a-z_]{3,40}$'),
  position smallint not null check (position between 0 and 99),
  name text not null check (char_length(name) between 1 and 120),
  meaning text not null check (char_length(meaning) between 1 and 500)
);

comment on table life_categories is 'Kinds of daily life beside training, with what each means for recovery: expert opinion, shown as such.';

alter table life_categories enable row level security;

create policy "visitors see kinds of daily life" on life_categories for select to anon using (true);
create policy "people see kinds of daily life" on life_categories for select to authenticated using (true);
create policy "athletes see kinds of daily life" on life_categories for select to athlete using (true);
create policy "coaches see kinds of daily life" on life_categories for select to coach using (true);

revoke all on life_categories from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (slug, position, name, meaning) on life_categories to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner

create table life_category_translations (
  life_category text not null references life_categories (slug) on delete cascade,
  locale text not null check (locale ~ '^[a-z]{2}$' and locale <> 'en'),
  name text not null check (char_length(name) between 1 and 120),
  meaning text not null check (char_length(meaning) between 1 and 500),
  primary key (life_category, locale)
);

comment on table life_category_translations is 'Kinds of daily life in other languages than English, which life_categories itself holds.';

alter table life_category_translations enable row level security;

create policy "visitors see kinds of daily life in their language" on life_category_translations for select to anon using (true);
create policy "people see kinds of daily life in their language" on life_category_translations for select to authenticated using (true);
create policy "athletes see kinds of daily life in their language" on life_category_translations for select to athlete using (true);
create policy "coaches see kinds of daily life in their language" on life_category_translations for select to coach using (true);

revoke all on life_category_translations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (life_category, locale, name, meaning) on life_category_translations to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner

create table equipment_profiles (
  equipment_id uuid not null primary key references equipment (id) on delete cascade,
  increment text not null check (increment in ('plates', 'plates_one_end', 'plates_machine', 'dumbbells', 'kettlebells', 'stack', 'heavier_piece', 'band', 'body', 'resistance', 'none')),
  first_kg numeric(8,3) check (first_kg >= 0),
  step_kg numeric(8,3) check (step_kg > 0),
  most_kg numeric(8,3) check (most_kg > first_kg),
  noise smallint not null check (noise between 0 and 3),
  floor_m2 numeric(5,1) not null check (floor_m2 > 0)
);

comment on table equipment_profiles is 'How the load of a piece of equipment goes up, what it usually begins and ends with, and the room and noise it takes.';

alter table equipment_profiles enable row level security;

create policy "visitors see how equipment is loaded" on equipment_profiles for select to anon using (true);
create policy "people see how equipment is loaded" on equipment_profiles for select to authenticated using (true);
create policy "athletes see how equipment is loaded" on equipment_profiles for select to athlete using (true);
create policy "coaches see how equipment is loaded" on equipment_profiles for select to coach using (true);
create policy "gym admins see how equipment is loaded" on equipment_profiles for select to gym_admin using (true);

revoke all on equipment_profiles from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (equipment_id, increment, first_kg, step_kg, most_kg, noise, floor_m2) on equipment_profiles to anon, authenticated, athlete, coach, gym_admin;

-- nobody writes: seeding does, as the owner

create table equipment_grip_defaults (
  equipment_id uuid not null references equipment (id) on delete cascade,
  grip text not null check (grip in ('pronated', 'supinated', 'neutral', 'mixed', 'rotating', 'semi_pronated')),
  place smallint not null check (place between 0 and 9),
  primary key (equipment_id, grip)
);

comment on table equipment_grip_defaults is 'How hands can hold a piece of equipment, the usual way first; none where hands do not hold it.';

alter table equipment_grip_defaults enable row level security;

create policy "visitors see how equipment is gripped" on equipment_grip_defaults for select to anon using (true);
create policy "people see how equipment is gripped" on equipment_grip_defaults for select to authenticated using (true);
create policy "athletes see how equipment is gripped" on equipment_grip_defaults for select to athlete using (true);
create policy "coaches see how equipment is gripped" on equipment_grip_defaults for select to coach using (true);
create policy "gym admins see how equipment is gripped" on equipment_grip_defaults for select to gym_admin using (true);

revoke all on equipment_grip_defaults from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (equipment_id, grip, place) on equipment_grip_defaults to anon, authenticated, athlete, coach, gym_admin;

-- nobody writes: seeding does, as the owner

create table equipment_handle_orientations (
  equipment_id uuid not null references equipment (id) on delete cascade,
  handle text not null,
  orientation text not null check (orientation in ('horizontal', 'vertical', 'angled', 'free_rotating')),
  place smallint not null check (place between 0 and 19),
  primary key (equipment_id, handle, orientation)
);

comment on table equipment_handle_orientations is 'What a piece of equipment is held by and how that lies, the usual one first; own is the piece itself.';

alter table equipment_handle_orientations enable row level security;

create policy "visitors see the handles of equipment" on equipment_handle_orientations for select to anon using (true);
create policy "people see the handles of equipment" on equipment_handle_orientations for select to authenticated using (true);
create policy "athletes see the handles of equipment" on equipment_handle_orientations for select to athlete using (true);
create policy "coaches see the handles of equipment" on equipment_handle_orientations for select to coach using (true);
create policy "gym admins see the handles of equipment" on equipment_handle_orientations for select to gym_admin using (true);

revoke all on equipment_handle_orientations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (equipment_id, handle, orientation, place) on equipment_handle_orientations to anon, authenticated, athlete, coach, gym_admin;

-- nobody writes: seeding does, as the owner

create table exercise_default_grips (
  exercise_id uuid not null primary key references exercises (id) on delete cascade,
  grip text check (grip in ('pronated', 'supinated', 'neutral', 'mixed', 'rotating', 'semi_pronated')),
  handle text,
  source text not null check (source in ('exercise', 'equipment', 'not_held')),
  check ((source = 'not_held') = (grip is null))
);

comment on table exercise_default_grips is 'The grip to start an exercise with: its own, else that of what is held; null where hands hold nothing.';

alter table exercise_default_grips enable row level security;

create policy "visitors see how an exercise is gripped" on exercise_default_grips for select to anon using (true);
create policy "people see how an exercise is gripped" on exercise_default_grips for select to authenticated using (true);
create policy "athletes see how an exercise is gripped" on exercise_default_grips for select to athlete using (true);
create policy "coaches see how an exercise is gripped" on exercise_default_grips for select to coach using (true);

revoke all on exercise_default_grips from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (exercise_id, grip, handle, source) on exercise_default_grips to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner

create table exercise_equipment_profiles (
  exercise_id uuid not null references exercises (id) on delete cascade,
  place smallint not null check (place between 0 and 29),
  equipment text[] not null,
  load_equipment_id uuid references equipment (id) on delete cascade,
  increment text not null check (increment in ('plates', 'plates_one_end', 'plates_machine', 'dumbbells', 'kettlebells', 'stack', 'heavier_piece', 'band', 'body', 'resistance', 'none')),
  first_kg numeric(8,3) check (first_kg >= 0),
  step_kg numeric(8,3) check (step_kg > 0),
  primary key (exercise_id, place)
);

comment on table exercise_equipment_profiles is 'For each set of equipment that suffices for an exercise: what makes the load, how it goes up, a first load and the step.';

create index idx_exercise_equipment_profiles_load on exercise_equipment_profiles (load_equipment_id);

alter table exercise_equipment_profiles enable row level security;

create policy "visitors see how an exercise is loaded" on exercise_equipment_profiles for select to anon using (true);
create policy "people see how an exercise is loaded" on exercise_equipment_profiles for select to authenticated using (true);
create policy "athletes see how an exercise is loaded" on exercise_equipment_profiles for select to athlete using (true);
create policy "coaches see how an exercise is loaded" on exercise_equipment_profiles for select to coach using (true);

revoke all on exercise_equipment_profiles from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (exercise_id, place, equipment, load_equipment_id, increment, first_kg, step_kg) on exercise_equipment_profiles to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner

create table ai_exercises (
  exercise_id uuid not null primary key references exercises (id) on delete cascade,
  version integer not null check (version > 0),
  goals jsonb not null check (jsonb_typeof(goals) = 'object'),
  levels jsonb not null check (jsonb_typeof(levels) = 'object'),
  rooms text[] not null,
  floor_m2 numeric(5,1) not null check (floor_m2 > 0),
  noise smallint not null check (noise between 0 and 3),
  stations smallint not null check (stations between 0 and 9),
  stimulus numeric(3,1) not null check (stimulus between 0 and 10),
  fatigue numeric(3,1) not null check (fatigue between 0 and 10),
  stimulus_parts jsonb not null check (jsonb_typeof(stimulus_parts) = 'array'),
  fatigue_parts jsonb not null check (jsonb_typeof(fatigue_parts) = 'array')
);

comment on table ai_exercises is 'What generation asks of an exercise, computed from its record: goals, levels and rooms it suits, stimulus and fatigue with their parts.';

alter table ai_exercises enable row level security;

create policy "visitors see what an exercise suits" on ai_exercises for select to anon using (true);
create policy "people see what an exercise suits" on ai_exercises for select to authenticated using (true);
create policy "athletes see what an exercise suits" on ai_exercises for select to athlete using (true);
create policy "coaches see what an exercise suits" on ai_exercises for select to coach using (true);

revoke all on ai_exercises from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (exercise_id, version, goals, levels, rooms, floor_m2, noise, stations, stimulus, fatigue, stimulus_parts, fatigue_parts) on ai_exercises to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner

create table body_parts (
  slug text not null primary key check (slug ~ '^[a-z_]{3,40}$'),
  position smallint not null check (position between 0 and 99),
  name text not null check (char_length(name) between 1 and 120),
  muscles text[] not null check (cardinality(muscles) > 0)
);

comment on table body_parts is 'Regions of the body and the muscles each holds.';

alter table body_parts enable row level security;

create policy "visitors see regions of the body" on body_parts for select to anon using (true);
create policy "people see regions of the body" on body_parts for select to authenticated using (true);
create policy "athletes see regions of the body" on body_parts for select to athlete using (true);
create policy "coaches see regions of the body" on body_parts for select to coach using (true);

revoke all on body_parts from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (slug, position, name, muscles) on body_parts to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner

create table body_parts_translations (
  body_part text not null references body_parts (slug) on delete cascade,
  locale text not null check (locale ~ '^[a-z]{2}$' and locale <> 'en'),
  name text not null check (char_length(name) between 1 and 120),
  primary key (body_part, locale)
);

comment on table body_parts_translations is 'Regions of the body in other languages than English, which body_parts itself holds.';

alter table body_parts_translations enable row level security;

create policy "visitors see regions of the body in their language" on body_parts_translations for select to anon using (true);
create policy "people see regions of the body in their language" on body_parts_translations for select to authenticated using (true);
create policy "athletes see regions of the body in their language" on body_parts_translations for select to athlete using (true);
create policy "coaches see regions of the body in their language" on body_parts_translations for select to coach using (true);

revoke all on body_parts_translations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (body_part, locale, name) on body_parts_translations to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner

create table achievements (
  id uuid not null primary key,
  slug text not null unique,
  position smallint not null,
  category text not null check (category in ('consistency', 'volume', 'strength', 'endurance', 'mobility', 'classes', 'coaching', 'community')),
  family text not null,
  tier smallint not null check (tier between 1 and 5),
  icon text not null,
  rule jsonb not null check (jsonb_typeof(rule) = 'object'),
  name text not null check (char_length(name) between 1 and 120),
  description text not null check (char_length(description) between 1 and 300)
);

comment on table achievements is 'What can be earned, and the rule a program judges it by.';

create unique index idx_achievements_family on achievements (family, tier);

alter table achievements enable row level security;

create policy "visitors see what can be earned" on achievements for select to anon using (true);
create policy "people see what can be earned" on achievements for select to authenticated using (true);
create policy "athletes see what can be earned" on achievements for select to athlete using (true);
create policy "coaches see what can be earned" on achievements for select to coach using (true);

revoke all on achievements from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, slug, position, category, family, tier, icon, rule, name, description) on achievements to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner

create table achievement_translations (
  achievement_id uuid not null references achievements (id) on delete cascade,
  locale text not null check (locale ~ '^[a-z]{2}$' and locale <> 'en'),
  name text not null check (char_length(name) between 1 and 120),
  description text not null check (char_length(description) between 1 and 300),
  primary key (achievement_id, locale)
);

comment on table achievement_translations is 'What can be earned, in other languages than English, which achievements itself holds.';

alter table achievement_translations enable row level security;

create policy "visitors see what can be earned in their language" on achievement_translations for select to anon using (true);
create policy "people see what can be earned in their language" on achievement_translations for select to authenticated using (true);
create policy "athletes see what can be earned in their language" on achievement_translations for select to athlete using (true);
create policy "coaches see what can be earned in their language" on achievement_translations for select to coach using (true);

revoke all on achievement_translations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (achievement_id, locale, name, description) on achievement_translations to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner

alter table entities add column life_category text references life_categories (slug) on delete set null;

create index idx_entities_life_category on entities (life_category);

comment on column entities.life_category is 'What fills the days besides training; shown to whoever plans, no number follows from it.';

grant select (life_category) on entities to authenticated, athlete;
grant insert (life_category) on entities to authenticated;
grant update (life_category) on entities to authenticated;

alter table equipment_translations add column description text check (char_length(description) between 1 and 500);

grant select (description) on equipment_translations to anon, authenticated, athlete, coach, gym_admin;
