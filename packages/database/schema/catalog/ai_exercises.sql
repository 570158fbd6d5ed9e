create table ai_exercises (
  exercise_id uuid not null primary key references exercises (id) on delete cascade,
  version integer not null check (version > 0),
  goals jsonb not null check (jsonb_typeof(goals) = 'object'),
  levels jsonb not null check (jsonb_typeof(levels) = 'object'),
  rooms text[] not null,
  floor_m2 numeric(5,1) not null check (floor_m2 > 0),
  noise smallint not null check (noise between 0 and 3),
  stations smallint not null check (stations between 0 and 9),
  stimulus numeric(3,1) not null check (stimulus between 0 and 10),
  fatigue numeric(3,1) not null check (fatigue between 0 and 10),
  stimulus_parts jsonb not null check (jsonb_typeof(stimulus_parts) = 'array'),
  fatigue_parts jsonb not null check (jsonb_typeof(fatigue_parts) = 'array')
);

comment on table ai_exercises is 'What generation asks of an exercise, computed from its record: goals, levels and rooms it suits, stimulus and fatigue with their parts.';

alter table ai_exercises enable row level security;

create policy "visitors see what an exercise suits" on ai_exercises for select to anon using (true);
create policy "people see what an exercise suits" on ai_exercises for select to authenticated using (true);
create policy "athletes see what an exercise suits" on ai_exercises for select to athlete using (true);
create policy "coaches see what an exercise suits" on ai_exercises for select to coach using (true);

revoke all on ai_exercises from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (exercise_id, version, goals, levels, rooms, floor_m2, noise, stations, stimulus, fatigue, stimulus_parts, fatigue_parts) on ai_exercises to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner
