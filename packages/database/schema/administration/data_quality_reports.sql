create table data_quality_reports (
  id uuid not null default app.new_id() primary key,
  run_by text not null check (char_length(run_by) between 1 and 200),
  version text not null check (char_length(version) <= 200),
  errors integer not null check (errors >= 0),
  warnings integer not null check (warnings >= 0),
  notes integer not null check (notes >= 0),
  duration_ms integer not null check (duration_ms >= 0),
  created_at timestamptz not null default now()
);

comment on table data_quality_reports is 'Each time the data was checked: what was found, by severity.';

create index idx_data_quality_reports_created on data_quality_reports (created_at desc, id desc);

alter table data_quality_reports enable row level security;

create policy "staff see how good the data is" on data_quality_reports for select to admin using (true);
create policy "jobs see earlier reports" on data_quality_reports for select to service_role using (true);
create policy "jobs report on the data" on data_quality_reports for insert to service_role with check (true);

revoke all on data_quality_reports from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, run_by, version, errors, warnings, notes, duration_ms, created_at) on data_quality_reports to admin, service_role;
grant insert (id, run_by, version, errors, warnings, notes, duration_ms, created_at) on data_quality_reports to service_role;

-- nobody updates or deletes: history stays as it was
