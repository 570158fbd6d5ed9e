create table user_sync (
  user_id uuid not null primary key references users (id) on delete cascade,
  rev bigint not null default 0 check (rev >= 0),
  updated_at timestamptz not null default now()
);

comment on table user_sync is 'The revision counter of each owner: every synced write takes the next one.';

alter table user_sync enable row level security;

create policy "people see how far their own data is" on user_sync for select to authenticated using (user_id = auth.uid());
create policy "coaches see how far their clients data is" on user_sync for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "athletes see how far their coaches are" on user_sync for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text) > 0);

revoke all on user_sync from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, rev, updated_at) on user_sync to authenticated, coach, athlete;

-- nobody writes: the revision trigger does
