create table generation_runs (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  entity_id uuid not null,
  idempotency_key text not null check (char_length(idempotency_key) between 8 and 128),
  request jsonb not null,
  status text not null default 'reserved' check (status in ('reserved', 'committed', 'refunded')),
  program_id uuid,
  problem jsonb,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (user_id, id),
  unique (user_id, idempotency_key),
  foreign key (user_id, entity_id) references entities (user_id, id) on delete cascade,
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade,
  check ((status = 'committed') = (program_id is not null)),
  check ((status = 'reserved') = (finished_at is null))
);

comment on table generation_runs is 'Each request for a program. Inserting one reserves a generation; it is committed or given back.';

create index idx_generation_runs_entity on generation_runs (user_id, entity_id);
create index idx_generation_runs_program on generation_runs (user_id, program_id);
create index idx_generation_runs_open on generation_runs (user_id, created_at) where status = 'reserved';

alter table generation_runs enable row level security;

create policy "people see their own generation runs" on generation_runs for select to authenticated using (user_id = auth.uid());
create policy "people add their own generation runs" on generation_runs for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own generation runs" on generation_runs for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "jobs see generation runs" on generation_runs for select to service_role using (true);
create policy "jobs give back what was never finished" on generation_runs for update to service_role using (true) with check (true);

revoke all on generation_runs from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, entity_id, idempotency_key, request, status, program_id, problem, created_at, finished_at) on generation_runs to authenticated, service_role;
grant insert (user_id, id, entity_id, idempotency_key, request) on generation_runs to authenticated;
grant update (status, program_id, problem, finished_at) on generation_runs to authenticated;
grant update (status, problem, finished_at) on generation_runs to service_role;

-- nobody deletes: the ledger stays
