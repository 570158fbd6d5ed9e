create table workout_comment_reads (
  user_id uuid not null references users (id) on delete cascade,
  athlete_id uuid not null,
  workout_id uuid not null,
  read_at timestamptz not null default now(),
  primary key (user_id, athlete_id, workout_id),
  foreign key (athlete_id, workout_id) references workouts (user_id, id) on delete cascade
);

comment on table workout_comment_reads is 'Until when somebody has read what is said to a workout.';

create index idx_workout_comment_reads_workout on workout_comment_reads (athlete_id, workout_id);

alter table workout_comment_reads enable row level security;

create policy "people see what they have read" on workout_comment_reads for select to authenticated using (user_id = auth.uid());
create policy "people mark what they have read" on workout_comment_reads for insert to authenticated with check (user_id = auth.uid() and athlete_id = auth.uid());
create policy "people mark again what they have read" on workout_comment_reads for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid() and athlete_id = auth.uid());
create policy "coaches see what they have read" on workout_comment_reads for select to coach using (user_id = auth.uid());
create policy "coaches mark what they have read" on workout_comment_reads for insert to coach with check (user_id = auth.uid() and strpos(current_setting('app.read_scope', true), athlete_id::text) > 0);
create policy "coaches mark again what they have read" on workout_comment_reads for update to coach using (user_id = auth.uid()) with check (user_id = auth.uid() and strpos(current_setting('app.read_scope', true), athlete_id::text) > 0);

revoke all on workout_comment_reads from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, athlete_id, workout_id, read_at) on workout_comment_reads to authenticated, coach;
grant insert (user_id, athlete_id, workout_id, read_at) on workout_comment_reads to authenticated, coach;
grant update (read_at) on workout_comment_reads to authenticated, coach;

-- nobody deletes: a mark goes with its workout or its reader
