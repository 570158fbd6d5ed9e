create table data_quality_counts (
  report_id uuid not null references data_quality_reports (id) on delete cascade,
  check_id text not null check (char_length(check_id) between 1 and 60),
  severity text not null check (severity in ('error', 'warning', 'note')),
  found integer not null check (found >= 0),
  primary key (report_id, check_id)
);

comment on table data_quality_counts is 'How much each check found in a run, none included, so that its trend can be drawn.';

alter table data_quality_counts enable row level security;

create policy "staff see what each check found" on data_quality_counts for select to admin using (true);
create policy "jobs write down what each check found" on data_quality_counts for insert to service_role with check (true);

revoke all on data_quality_counts from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (report_id, check_id, severity, found) on data_quality_counts to admin;
grant insert (report_id, check_id, severity, found) on data_quality_counts to service_role;

-- nobody updates or deletes: history stays as it was
