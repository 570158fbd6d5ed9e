create table gyms (
  id uuid not null default app.new_id() primary key,
  name text not null check (char_length(name) between 1 and 120),
  unit text not null default 'kg' check (unit in ('kg', 'lb')),
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);

comment on table gyms is 'Places to train, and home racks.';

create index idx_gyms_created_by on gyms (created_by);

alter table gyms enable row level security;

create policy "people open a gym of their own" on gyms for insert to authenticated with check (created_by = auth.uid());
create policy "gym admins see their gyms" on gyms for select to gym_admin using (strpos(current_setting('app.gym_scope', true), id::text) > 0);
create policy "gym admins change their gyms" on gyms for update to gym_admin using (strpos(current_setting('app.gym_scope', true), id::text) > 0) with check (strpos(current_setting('app.gym_scope', true), id::text) > 0);

revoke all on gyms from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant insert (id, name, unit, created_by) on gyms to authenticated;
grant select (id, name, unit, created_by, created_at, updated_at, deleted_at) on gyms to gym_admin;
grant update (name, unit, updated_at, deleted_at) on gyms to gym_admin;

-- nobody deletes: a gym is put away by deleted_at
