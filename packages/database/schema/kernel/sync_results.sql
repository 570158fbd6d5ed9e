create table sync_results (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  client_id text not null check (char_length(client_id) between 1 and 64),
  result jsonb not null,
  created_at timestamptz not null default now(),
  primary key (user_id, id)
);

comment on table sync_results is 'What each pushed operation came to, so that a repeated one is answered and not done again.';

create index idx_sync_results_created on sync_results (user_id, created_at);

alter table sync_results enable row level security;

create policy "people see their own sync results" on sync_results for select to authenticated using (user_id = auth.uid());
create policy "people add their own sync results" on sync_results for insert to authenticated with check (user_id = auth.uid());
create policy "coaches see their own sync results" on sync_results for select to coach using (user_id = auth.uid());
create policy "coaches add their own sync results" on sync_results for insert to coach with check (user_id = auth.uid());
create policy "athletes see their own sync results" on sync_results for select to athlete using (user_id = auth.uid());
create policy "athletes add their own sync results" on sync_results for insert to athlete with check (user_id = auth.uid());
create policy "people remove their own sync results" on sync_results for delete to authenticated using (user_id = auth.uid());

revoke all on sync_results from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, client_id, result, created_at) on sync_results to authenticated, coach, athlete;
grant insert (user_id, id, client_id, result, created_at) on sync_results to authenticated, coach, athlete;
grant delete on sync_results to authenticated;

-- nobody updates: a result is a fact
