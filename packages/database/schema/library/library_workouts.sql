create table library_workouts (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  title text check (char_length(title) between 1 and 200),
  body text not null check (char_length(body) between 1 and 10000),
  tags jsonb not null default '[]' check (jsonb_typeof(tags) = 'array'),
  difficulty text not null check (difficulty in ('beginner', 'intermediate', 'advanced')),
  format text not null,
  score text not null,
  minutes integer not null check (minutes between 1 and 600),
  minutes_from text not null check (minutes_from in ('stated', 'estimated')),
  team_size integer check (team_size between 2 and 50),
  movements text[] not null default '{}',
  equipment text[] not null default '{}',
  structure jsonb not null,
  exact_key text not null,
  work_key text,
  source text check (char_length(source) <= 200),
  search tsvector not null generated always as (to_tsvector('simple'::regconfig, coalesce(title, '') || ' ' || body)) stored,
  model text not null check (char_length(model) between 1 and 120),
  embedding real[] not null,
  signature bit(1024) not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id)
);

comment on table library_workouts is 'Workouts a person keeps for themselves: the same shape as the shared library, with their vectors.';

alter table library_workouts alter column embedding set storage external;
create unique index idx_library_workouts_exact on library_workouts (user_id, exact_key);
create index idx_library_workouts_work on library_workouts (user_id, work_key);
create index idx_library_workouts_model on library_workouts (model);

alter table library_workouts enable row level security;

create policy "people see their own workouts of the library" on library_workouts for select to authenticated using (user_id = auth.uid());
create policy "people add their own workouts to the library" on library_workouts for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own workouts of the library" on library_workouts for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own workouts from the library" on library_workouts for delete to authenticated using (user_id = auth.uid());
create policy "jobs see whose vectors are old" on library_workouts for select to service_role using (true);
create policy "jobs make vectors anew" on library_workouts for update to service_role using (true) with check (true);

revoke all on library_workouts from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, title, body, tags, difficulty, format, score, minutes, minutes_from, team_size, movements, equipment, structure, exact_key, work_key, source, search, model, embedding, signature, created_at, updated_at) on library_workouts to authenticated, service_role;
grant insert (user_id, id, title, body, tags, difficulty, format, score, minutes, minutes_from, team_size, movements, equipment, structure, exact_key, work_key, source, model, embedding, signature, created_at) on library_workouts to authenticated;
grant update (title, tags, difficulty, format, score, minutes, minutes_from, team_size, movements, equipment, structure, work_key, model, embedding, signature, updated_at) on library_workouts to authenticated;
grant update (model, embedding, signature) on library_workouts to service_role;
grant delete on library_workouts to authenticated;
