create table users (
  id uuid not null default app.new_id() primary key,
  is_pro boolean not null default false,
  claimed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

comment on table users is 'People, with or without a login.';

alter table users enable row level security;

create policy "people see themselves" on users for select to authenticated using (id = auth.uid());
create policy "coaches see the people they coach" on users for select to coach using (strpos(current_setting('app.read_scope', true), id::text) > 0);
create policy "staff see everybody" on users for select to admin using (true);
create policy "staff change who is a pro" on users for update to admin using (true) with check (true);

revoke all on users from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, is_pro, claimed_at, created_at, updated_at) on users to authenticated, coach, admin;
grant update (is_pro, updated_at) on users to admin;

-- nobody inserts or deletes: sign-up, a new client and erasure do
