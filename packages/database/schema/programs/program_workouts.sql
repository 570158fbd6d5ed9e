create table program_workouts (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_id uuid not null,
  program_week_id uuid,
  entity_id uuid not null,
  day integer check (day between 1 and 7),
  title text not null check (char_length(title) between 1 and 200),
  body text check (char_length(body) <= 20000),
  workout_type text not null default 'strength',
  difficulty text,
  tags jsonb not null default '[]',
  focus text not null default '',
  estimated_minutes integer check (estimated_minutes between 0 and 600),
  scheduled_date date,
  completed boolean not null default false,
  completed_at timestamptz,
  notes text check (char_length(notes) <= 4000),
  athlete_notes text check (char_length(athlete_notes) <= 4000),
  is_reference boolean not null default false,
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  external_workout_id bigint references external_workouts_new (id),
  class_session jsonb check (jsonb_typeof(class_session) = 'object'),
  primary key (user_id, id),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade,
  foreign key (user_id, program_week_id) references program_weeks (user_id, id) on delete cascade,
  check (completed = (completed_at is not null)),
  constraint program_workouts_reference_check check (is_reference = (program_week_id is null) and is_reference = (day is null)),
  constraint program_workouts_reference_plain_check check (is_reference or external_workout_id is null)
);

comment on table program_workouts is 'Workouts of a program; completion lives here, the day in workout_schedule. A reference is a workout the program was made after: it is in no week and never trained.';

create index idx_program_workouts_program on program_workouts (user_id, program_id, rev);
create index idx_program_workouts_week on program_workouts (user_id, program_week_id);
create index idx_program_workouts_rev on program_workouts (user_id, rev);
create index idx_program_workouts_entity on program_workouts (user_id, entity_id);
create index idx_program_workouts_external_workout on program_workouts (external_workout_id);

alter table program_workouts enable row level security;

create policy "people see their own program workouts" on program_workouts for select to authenticated using (user_id = auth.uid());
create policy "people add their own program workouts" on program_workouts for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own program workouts" on program_workouts for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own program workouts" on program_workouts for delete to authenticated using (user_id = auth.uid());
create policy "athletes see the workouts made for them" on program_workouts for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);
create policy "athletes complete the workouts made for them" on program_workouts for update to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0) with check (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on program_workouts from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, program_week_id, entity_id, day, title, body, workout_type, difficulty, tags, focus, estimated_minutes, scheduled_date, completed, completed_at, notes, athlete_notes, is_reference, external_workout_id, rev, created_at, updated_at, deleted_at) on program_workouts to authenticated, athlete;
grant insert (user_id, id, program_id, program_week_id, entity_id, day, title, body, workout_type, difficulty, tags, focus, estimated_minutes, scheduled_date, completed, completed_at, notes, athlete_notes, is_reference, external_workout_id, rev, created_at, updated_at, deleted_at) on program_workouts to authenticated;
grant update (program_id, program_week_id, entity_id, day, title, body, workout_type, difficulty, tags, focus, estimated_minutes, scheduled_date, completed, completed_at, notes, athlete_notes, is_reference, updated_at, deleted_at) on program_workouts to authenticated;
grant delete on program_workouts to authenticated;
grant update (completed, completed_at, athlete_notes, estimated_minutes, title, focus) on program_workouts to athlete;

comment on column program_workouts.class_session is 'Of a class: pieces, groups, scaling and timetable. Only the coach reads it: it tells who is hurt.';

grant select (class_session), insert (class_session) on program_workouts to authenticated;

create trigger touch before insert or update on program_workouts for each row execute function app.touch();

create policy "coaches see their workouts beside what is trained" on program_workouts for select to coach using (user_id = auth.uid());

grant select (user_id, id, program_id, program_week_id, entity_id, day, title, focus, completed, completed_at, deleted_at) on program_workouts to coach;
