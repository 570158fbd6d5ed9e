create table data_quality_findings (
  check_id text not null check (char_length(check_id) between 1 and 60),
  subject_kind text not null check (subject_kind in ('exercise', 'equipment', 'words', 'gyms', 'people', 'catalogue', 'server')),
  subject text not null check (char_length(subject) <= 600),
  severity text not null check (severity in ('error', 'warning', 'note')),
  message text not null check (char_length(message) between 1 and 2000),
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  resolved_at timestamptz,
  primary key (check_id, subject_kind, subject)
);

comment on table data_quality_findings is 'What is or was wrong with the data. Never about one person: what people keep is counted, not named.';

create index idx_data_quality_findings_open on data_quality_findings (check_id, subject) where resolved_at is null;

alter table data_quality_findings enable row level security;

create policy "staff see what is wrong" on data_quality_findings for select to admin using (true);
create policy "jobs see what was wrong before" on data_quality_findings for select to service_role using (true);
create policy "jobs write down what is wrong" on data_quality_findings for insert to service_role with check (true);
create policy "jobs write down what was mended" on data_quality_findings for update to service_role using (true) with check (true);

revoke all on data_quality_findings from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (check_id, subject_kind, subject, severity, message, first_seen, last_seen, resolved_at) on data_quality_findings to admin, service_role;
grant insert (check_id, subject_kind, subject, severity, message, first_seen, last_seen, resolved_at) on data_quality_findings to service_role;
grant update (severity, message, first_seen, last_seen, resolved_at) on data_quality_findings to service_role;

-- nobody deletes: what was mended stays on record
