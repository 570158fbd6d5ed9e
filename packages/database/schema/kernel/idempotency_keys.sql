create table idempotency_keys (
  user_id uuid not null references users (id) on delete cascade,
  id text not null check (char_length(id) between 8 and 128),
  route text not null,
  request_hash text not null,
  status integer,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (user_id, id)
);

comment on table idempotency_keys is 'Answers kept for a day, so that a repeated request is answered and not done again.';

alter table idempotency_keys enable row level security;

create policy "people see their own idempotency keys" on idempotency_keys for select to authenticated using (user_id = auth.uid());
create policy "people add their own idempotency keys" on idempotency_keys for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own idempotency keys" on idempotency_keys for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own idempotency keys" on idempotency_keys for delete to authenticated using (user_id = auth.uid());

revoke all on idempotency_keys from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, route, request_hash, status, response, created_at) on idempotency_keys to authenticated;
grant insert (user_id, id, route, request_hash, status, response, created_at) on idempotency_keys to authenticated;
grant update (status, response, created_at) on idempotency_keys to authenticated;
grant delete on idempotency_keys to authenticated;
