create table backup_runs (
  id uuid not null default app.new_id() primary key,
  status text not null check (status in ('done', 'failed')),
  file text not null check (char_length(file) between 1 and 1000),
  bytes bigint not null check (bytes >= 0),
  row_count bigint not null check (row_count >= 0),
  error text check (char_length(error) <= 2000),
  started_at timestamptz not null,
  finished_at timestamptz not null default now(),
  check ((status = 'failed') = (error is not null)),
  check (finished_at >= started_at)
);

comment on table backup_runs is 'Each scheduled backup: where it is, or why it failed.';

create index idx_backup_runs_finished on backup_runs (finished_at desc, id desc);

alter table backup_runs enable row level security;

create policy "staff see how backups went" on backup_runs for select to admin using (true);
create policy "jobs see how backups went" on backup_runs for select to service_role using (true);

revoke all on backup_runs from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, status, file, bytes, row_count, error, started_at, finished_at) on backup_runs to admin, service_role;

-- nobody inserts, updates or deletes: the owner of the database writes, as it makes the backups
