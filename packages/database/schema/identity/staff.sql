create table staff (
  user_id uuid not null primary key references users (id) on delete cascade,
  roles text[] not null check (cardinality(roles) > 0 and roles <@ array['words', 'catalogue', 'operator']),
  granted_by text not null check (char_length(granted_by) between 1 and 200),
  granted_at timestamptz not null default now()
);

comment on table staff is 'Who looks after this installation, and which part of it.';

alter table staff enable row level security;

create policy "people see whether they are staff" on staff for select to authenticated using (user_id = auth.uid());
create policy "staff see who is staff" on staff for select to admin using (true);
create policy "staff are granted" on staff for insert to admin with check (true);
create policy "roles of staff change" on staff for update to admin using (true) with check (true);
create policy "staff are let go" on staff for delete to admin using (true);

revoke all on staff from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, roles, granted_by, granted_at) on staff to authenticated, admin;
grant insert (user_id, roles, granted_by, granted_at) on staff to admin;
grant update (roles, granted_by, granted_at) on staff to admin;
grant delete on staff to admin;
