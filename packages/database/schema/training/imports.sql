create table imports (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  file_name text not null check (char_length(file_name) between 1 and 300),
  file_hash text not null,
  format text not null,
  dialect text not null,
  unit text,
  report jsonb not null default '{}',
  replaced jsonb not null default '[]',
  status text not null default 'stored' check (status in ('stored', 'undone')),
  created_at timestamptz not null default now(),
  undone_at timestamptz,
  primary key (user_id, id)
);

comment on table imports is 'Files of history somebody brought from another app.';

create index idx_imports_created on imports (user_id, created_at desc, id desc);

alter table imports enable row level security;

create policy "people see their own imports" on imports for select to authenticated using (user_id = auth.uid());
create policy "people add their own imports" on imports for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own imports" on imports for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "coaches see the imports of the people they coach" on imports for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add imports for people without a login" on imports for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change imports of people without a login" on imports for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on imports from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, file_name, file_hash, format, dialect, unit, report, replaced, status, created_at, undone_at) on imports to authenticated, coach;
grant insert (user_id, id, file_name, file_hash, format, dialect, unit, report, replaced, status, created_at, undone_at) on imports to authenticated, coach;
grant update (status, undone_at, replaced, report) on imports to authenticated;
grant update (file_name, file_hash, format, dialect, unit, report, replaced, status, undone_at) on imports to coach;

-- nobody deletes: an undone import stays on record
