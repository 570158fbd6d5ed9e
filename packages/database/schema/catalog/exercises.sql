create table exercises (
  id uuid not null primary key,
  slug text not null unique,
  name text not null,
  description text not null,
  instructions jsonb not null,
  primary_muscle muscle_group not null,
  secondary_muscles text[] not null default '{}',
  equipment_ids uuid[] not null default '{}',
  difficulty integer not null default 1 check (difficulty between 1 and 5),
  is_compound boolean not null default false,
  pattern text not null,
  loading text not null,
  measure text not null check (measure in ('reps', 'seconds', 'metres', 'calories')),
  bodyweight_share numeric(4,3) not null default 0 check (bodyweight_share between 0 and 1),
  retired_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  force text not null default 'push' check (force in ('push', 'pull', 'static', 'mixed')),
  laterality text not null default 'bilateral',
  grip text,
  handle text,
  family text not null default '',
  grade smallint not null default 5 check (grade between 1 and 9),
  stress_tags text[] not null default '{}',
  origin text not null default 'shipped' check (origin in ('shipped', 'proposed'))
);

comment on table exercises is 'Core exercise definitions, shipped with the program.';
comment on column exercises.origin is 'Shipped with the program, or proposed by somebody and accepted here.';

create index idx_exercises_name on exercises (name);
create index idx_exercises_family on exercises (family, grade);

alter table exercises enable row level security;

create policy "visitors see exercises" on exercises for select to anon using (true);
create policy "people see exercises" on exercises for select to authenticated using (true);
create policy "athletes see exercises" on exercises for select to athlete using (true);
create policy "coaches see exercises" on exercises for select to coach using (true);
create policy "staff see exercises" on exercises for select to admin using (true);
create policy "jobs see exercises" on exercises for select to service_role using (true);
create policy "staff add exercises that were proposed" on exercises for insert to admin with check (origin = 'proposed');
create policy "staff retire exercises that were proposed" on exercises for update to admin using (origin = 'proposed') with check (origin = 'proposed');

revoke all on exercises from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, slug, name, description, instructions, primary_muscle, secondary_muscles, equipment_ids, difficulty, is_compound, pattern, loading, measure, bodyweight_share, retired_at, created_at, updated_at, force, laterality, grip, handle, family, grade, stress_tags, origin) on exercises to anon, authenticated, athlete, coach, admin, service_role;
grant insert (id, slug, name, description, instructions, primary_muscle, secondary_muscles, equipment_ids, difficulty, is_compound, pattern, loading, measure, laterality, family, origin) on exercises to admin;
grant update (retired_at, updated_at) on exercises to admin;

-- nobody writes what is shipped: seeding does, as the owner
