create table class_members (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  class_id uuid not null,
  client_id uuid,
  name text check (char_length(btrim(name)) between 1 and 120),
  level text not null default 'intermediate' check (level in ('beginner', 'intermediate', 'advanced')),
  notes text check (char_length(notes) <= 2000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  unique (user_id, class_id, client_id),
  foreign key (user_id, class_id) references entities (user_id, id) on delete cascade,
  foreign key (user_id, client_id) references entities (user_id, id) on delete cascade,
  check (num_nonnulls(client_id, name) = 1)
);

comment on table class_members is 'Who comes to a class: a client of the coach, whose facts and injuries count, or a name.';

create index idx_class_members_client on class_members (user_id, client_id);

alter table class_members enable row level security;

create policy "people see who is in their classes" on class_members for select to authenticated using (user_id = auth.uid());
create policy "people add members to their classes" on class_members for insert to authenticated with check (user_id = auth.uid());
create policy "people change members of their classes" on class_members for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people take members out of their classes" on class_members for delete to authenticated using (user_id = auth.uid());

revoke all on class_members from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, class_id, client_id, name, level, notes, created_at, updated_at) on class_members to authenticated;
grant insert (user_id, id, class_id, client_id, name, level, notes, created_at, updated_at) on class_members to authenticated;
grant update (name, level, notes, updated_at) on class_members to authenticated;
grant delete on class_members to authenticated;

alter table program_workouts add column class_session jsonb check (jsonb_typeof(class_session) = 'object');

comment on column program_workouts.class_session is 'Of a class: pieces, groups, scaling and timetable. Only the coach reads it: it tells who is hurt.';

grant select (class_session), insert (class_session) on program_workouts to authenticated;
