create table coach_client_links (
  id uuid not null default app.new_id() primary key,
  coach_id uuid not null references users (id) on delete cascade,
  client_id uuid not null references users (id) on delete cascade,
  status text not null default 'active' check (status in ('active', 'ended')),
  consent_training boolean not null default true,
  consent_health boolean not null default false,
  consent_cycle boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  ended_at timestamptz,
  unique (coach_id, client_id),
  check ((status = 'ended') = (ended_at is not null))
);

comment on table coach_client_links is 'Who coaches whom, and what the client lets the coach see.';

create index idx_coach_client_links_client on coach_client_links (client_id);

alter table coach_client_links enable row level security;

create policy "clients see who coaches them" on coach_client_links for select to authenticated using (client_id = auth.uid());
create policy "clients decide what a coach may see" on coach_client_links for update to authenticated using (client_id = auth.uid()) with check (client_id = auth.uid());
create policy "coaches see whom they coach" on coach_client_links for select to coach using (coach_id = auth.uid());
create policy "coaches end their coaching" on coach_client_links for update to coach using (coach_id = auth.uid()) with check (coach_id = auth.uid() and status = 'ended');

revoke all on coach_client_links from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, coach_id, client_id, status, consent_training, consent_health, consent_cycle, created_at, updated_at, ended_at) on coach_client_links to authenticated, coach;
grant update (status, consent_training, consent_health, consent_cycle, ended_at, updated_at) on coach_client_links to authenticated;
grant update (status, ended_at, updated_at) on coach_client_links to coach;

-- nobody inserts: a new client without a login and an accepted invitation do
