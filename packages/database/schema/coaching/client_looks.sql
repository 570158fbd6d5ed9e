create table client_looks (
  user_id uuid not null references users (id) on delete cascade,
  client_id uuid not null references users (id) on delete cascade,
  looked_at timestamptz not null default now(),
  primary key (user_id, client_id)
);

comment on table client_looks is 'When a coach last looked at what a client trained.';

create index idx_client_looks_client on client_looks (client_id);

alter table client_looks enable row level security;

create policy "people see when they looked" on client_looks for select to authenticated using (user_id = auth.uid());
create policy "coaches see when they looked" on client_looks for select to coach using (user_id = auth.uid());
create policy "coaches mark that they looked" on client_looks for insert to coach with check (user_id = auth.uid() and strpos(current_setting('app.read_scope', true), client_id::text) > 0);
create policy "coaches mark that they looked again" on client_looks for update to coach using (user_id = auth.uid()) with check (user_id = auth.uid() and strpos(current_setting('app.read_scope', true), client_id::text) > 0);

revoke all on client_looks from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, client_id, looked_at) on client_looks to authenticated, coach;
grant insert (user_id, client_id, looked_at) on client_looks to coach;
grant update (looked_at) on client_looks to coach;

-- nobody deletes: a mark goes with the coach or the client
