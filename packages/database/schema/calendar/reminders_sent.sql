create table reminders_sent (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  day date not null,
  workouts smallint not null check (workouts > 0),
  sent_at timestamptz not null default now(),
  primary key (user_id, id),
  unique (user_id, day)
);

comment on table reminders_sent is 'Of which day a person was reminded: once, whoever sends.';

alter table reminders_sent enable row level security;

create policy "people see of what they were reminded" on reminders_sent for select to authenticated using (user_id = auth.uid());
create policy "jobs see of what people were reminded" on reminders_sent for select to service_role using (true);
create policy "jobs write down that they remind" on reminders_sent for insert to service_role with check (true);

revoke all on reminders_sent from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, day, workouts, sent_at) on reminders_sent to authenticated, service_role;
grant insert (user_id, id, day, workouts) on reminders_sent to service_role;

-- nobody updates or deletes: erasure does
