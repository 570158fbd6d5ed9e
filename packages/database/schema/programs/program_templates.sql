create table program_templates (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  name text not null check (char_length(btrim(name)) between 1 and 200),
  description text not null default '' check (char_length(description) <= 4000),
  goal training_goal not null,
  weeks integer not null check (weeks between 1 and 26),
  days integer not null check (days between 1 and 7),
  document jsonb not null check (jsonb_typeof(document) = 'object'),
  basis jsonb not null check (jsonb_typeof(basis) = 'object'),
  beside jsonb not null default '{}' check (jsonb_typeof(beside) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id)
);

comment on table program_templates is 'Programs of one''s own without anybody in them: loads are shares of a 1RM, to be fitted to a client.';
comment on column program_templates.basis is 'What the engine needs beside a client and a gym: focus, difficulty, method, days and minutes.';
comment on column program_templates.beside is 'Notes, workouts of free text and references that go with it.';

create index idx_program_templates_created on program_templates (user_id, created_at desc, id desc);

alter table program_templates enable row level security;

create policy "people see their own program templates" on program_templates for select to authenticated using (user_id = auth.uid());
create policy "people add their own program templates" on program_templates for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own program templates" on program_templates for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on program_templates from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, name, description, goal, weeks, days, document, basis, beside, created_at, updated_at, deleted_at) on program_templates to authenticated;
grant insert (user_id, id, name, description, goal, weeks, days, document, basis, beside) on program_templates to authenticated;
grant update (name, description, updated_at, deleted_at) on program_templates to authenticated;

-- nobody deletes: a template is put away by deleted_at
