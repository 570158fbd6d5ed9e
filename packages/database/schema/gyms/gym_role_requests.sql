create table gym_role_requests (
  id uuid not null default app.new_id() primary key,
  gym_id uuid not null references gyms (id) on delete cascade,
  user_id uuid not null references users (id) on delete cascade,
  role text not null check (role in ('admin', 'member')),
  status text not null default 'open' check (status in ('open', 'approved', 'refused', 'withdrawn')),
  message text check (char_length(message) <= 1000),
  reason text check (char_length(reason) <= 1000),
  decided_by uuid references users (id) on delete set null,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  check ((status in ('approved', 'refused')) = (decided_at is not null))
);

comment on table gym_role_requests is 'People who ask to look after a gym or to belong to it, and what became of it.';

create unique index idx_gym_role_requests_open on gym_role_requests (gym_id, user_id) where status = 'open';
create index idx_gym_role_requests_gym on gym_role_requests (gym_id, id);
create index idx_gym_role_requests_user on gym_role_requests (user_id, id);
create index idx_gym_role_requests_decided_by on gym_role_requests (decided_by);

alter table gym_role_requests enable row level security;

create policy "people see what they asked for" on gym_role_requests for select to authenticated using (user_id = auth.uid());
create policy "people ask for a role in a gym they see" on gym_role_requests for insert to authenticated with check (user_id = auth.uid() and app.sees_gym(gym_id));
create policy "people take back what they asked for" on gym_role_requests for update to authenticated using (user_id = auth.uid() and status = 'open') with check (user_id = auth.uid() and status = 'withdrawn');
create policy "gym admins see who asks for a role" on gym_role_requests for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins decide who gets a role" on gym_role_requests for update to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0 and status = 'open') with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0 and status in ('approved', 'refused') and decided_by = auth.uid());

revoke all on gym_role_requests from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, gym_id, user_id, role, status, message, reason, decided_by, decided_at, created_at) on gym_role_requests to authenticated, gym_admin;
grant insert (id, gym_id, user_id, role, message) on gym_role_requests to authenticated;
grant update (status) on gym_role_requests to authenticated;
grant update (status, reason, decided_by, decided_at) on gym_role_requests to gym_admin;

-- nobody deletes: what was asked and decided is kept
