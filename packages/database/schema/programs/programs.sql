create table programs (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  entity_id uuid not null,
  name text not null check (char_length(name) between 1 and 200),
  description text not null default '',
  duration_weeks integer not null check (duration_weeks between 1 and 52),
  focus_area text not null,
  goal training_goal not null,
  difficulty text not null,
  training_methodology text not null,
  reference_input text not null default '' check (char_length(reference_input) <= 10000),
  session_details jsonb not null default '{}',
  program_overview jsonb not null default '{}',
  workout_format jsonb not null default '{}',
  gym_details jsonb not null default '{}',
  generated_program jsonb,
  calendar_data jsonb not null default '{}',
  periodization jsonb not null default '{}',
  profile jsonb,
  status program_status not null default 'active',
  created_by program_creator not null default 'engine',
  start_date date not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, entity_id) references entities (user_id, id) on delete cascade
);

comment on table programs is 'Training programs, whoever made them. Rows rule; the JSON documents keep the original.';

create index idx_programs_entity on programs (user_id, entity_id);
create index idx_programs_created on programs (user_id, created_at desc, id desc);

alter table programs enable row level security;

create policy "people see their own programs" on programs for select to authenticated using (user_id = auth.uid());
create policy "people add their own programs" on programs for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own programs" on programs for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "athletes see the programs made for them" on programs for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on programs from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, entity_id, name, description, duration_weeks, focus_area, goal, difficulty, training_methodology, reference_input, session_details, program_overview, workout_format, gym_details, generated_program, calendar_data, periodization, profile, status, created_by, start_date, created_at, updated_at, deleted_at) on programs to authenticated, athlete;
grant insert (user_id, id, entity_id, name, description, duration_weeks, focus_area, goal, difficulty, training_methodology, reference_input, session_details, program_overview, workout_format, gym_details, generated_program, calendar_data, periodization, profile, status, created_by, start_date, created_at, updated_at, deleted_at) on programs to authenticated;
grant update (name, description, status, updated_at, deleted_at, program_overview) on programs to authenticated;

-- nobody deletes: a program is put away by deleted_at

comment on column programs.profile is 'The profile the engine was given, so that the program can be checked and edited on the same ground.';

grant update (duration_weeks, profile) on programs to authenticated;
create policy "coaches see their programs beside what is trained" on programs for select to coach using (user_id = auth.uid());

grant select (user_id, id, entity_id, name, status, start_date, deleted_at) on programs to coach;
