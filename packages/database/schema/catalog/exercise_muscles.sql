create table exercise_muscles (
  exercise_id uuid not null references exercises (id) on delete cascade,
  muscle muscle_group not null,
  fraction numeric(3,2) not null check (fraction in (1, 0.5, 0.25)),
  primary key (exercise_id, muscle)
);

comment on table exercise_muscles is 'What part of a set each muscle is counted: 1 the primary one, 0.5 indirect, 0.25 a stabiliser.';

create index idx_exercise_muscles_muscle on exercise_muscles (muscle, fraction);

alter table exercise_muscles enable row level security;

create policy "visitors see which muscles an exercise trains" on exercise_muscles for select to anon using (true);
create policy "people see which muscles an exercise trains" on exercise_muscles for select to authenticated using (true);
create policy "athletes see which muscles an exercise trains" on exercise_muscles for select to athlete using (true);
create policy "coaches see which muscles an exercise trains" on exercise_muscles for select to coach using (true);
create policy "staff say which muscles an added exercise trains" on exercise_muscles for insert to admin with check (true);

revoke all on exercise_muscles from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (exercise_id, muscle, fraction) on exercise_muscles to anon, authenticated, athlete, coach;
grant insert (exercise_id, muscle, fraction) on exercise_muscles to admin;

-- nobody changes what is there: seeding does, as the owner
