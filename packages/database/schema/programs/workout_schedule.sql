create table workout_schedule (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_id uuid not null,
  entity_id uuid not null,
  workout_id uuid not null,
  scheduled_date date not null,
  scheduled_time time,
  time_zone text check (char_length(time_zone) <= 64),
  notes text check (char_length(notes) <= 4000),
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade,
  foreign key (user_id, workout_id) references program_workouts (user_id, id) on delete cascade
);

comment on table workout_schedule is 'On which day a workout is planned: a local date, with a time where one was given.';

create index idx_workout_schedule_date on workout_schedule (user_id, scheduled_date, id);
create index idx_workout_schedule_program on workout_schedule (user_id, program_id);
create index idx_workout_schedule_workout on workout_schedule (user_id, workout_id);
create index idx_workout_schedule_entity on workout_schedule (user_id, entity_id, scheduled_date);
create index idx_workout_schedule_rev on workout_schedule (user_id, rev);

alter table workout_schedule enable row level security;

create policy "people see their own schedule" on workout_schedule for select to authenticated using (user_id = auth.uid());
create policy "people add their own schedule" on workout_schedule for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own schedule" on workout_schedule for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own schedule" on workout_schedule for delete to authenticated using (user_id = auth.uid());
create policy "athletes see the schedule made for them" on workout_schedule for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);
create policy "athletes move what is planned for them" on workout_schedule for update to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0) with check (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on workout_schedule from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, entity_id, workout_id, scheduled_date, scheduled_time, time_zone, notes, rev, created_at, updated_at, deleted_at) on workout_schedule to authenticated, athlete;
grant insert (user_id, id, program_id, entity_id, workout_id, scheduled_date, scheduled_time, time_zone, notes, rev, created_at, updated_at, deleted_at) on workout_schedule to authenticated;
grant update (program_id, entity_id, workout_id, scheduled_date, scheduled_time, time_zone, notes, updated_at, deleted_at) on workout_schedule to authenticated;
grant delete on workout_schedule to authenticated;
grant update (scheduled_date) on workout_schedule to athlete;

create trigger touch before insert or update on workout_schedule for each row execute function app.touch();

create policy "coaches see their schedule beside what is trained" on workout_schedule for select to coach using (user_id = auth.uid());

grant select (user_id, id, program_id, entity_id, workout_id, scheduled_date, deleted_at) on workout_schedule to coach;
