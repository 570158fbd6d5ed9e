create table admin_audit_log (
  id uuid not null default app.new_id() primary key,
  actor text not null check (char_length(actor) between 1 and 200),
  action text not null check (char_length(action) between 1 and 100),
  target text not null check (char_length(target) <= 400),
  details jsonb not null default '{}',
  created_at timestamptz not null default now()
);

comment on table admin_audit_log is 'Every act of staff, and why.';

alter table admin_audit_log enable row level security;

create policy "staff read the audit log" on admin_audit_log for select to admin using (true);
create policy "staff acts are logged" on admin_audit_log for insert to admin with check (true);

revoke all on admin_audit_log from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, actor, action, target, details, created_at) on admin_audit_log to admin;
grant insert (id, actor, action, target, details, created_at) on admin_audit_log to admin;

-- nobody updates or deletes: a log that can be changed is none
