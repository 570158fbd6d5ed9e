create table exercise_equipment_profiles (
  exercise_id uuid not null references exercises (id) on delete cascade,
  place smallint not null check (place between 0 and 29),
  equipment text[] not null,
  load_equipment_id uuid references equipment (id) on delete cascade,
  increment text not null check (increment in ('plates', 'plates_one_end', 'plates_machine', 'dumbbells', 'kettlebells', 'stack', 'heavier_piece', 'band', 'body', 'resistance', 'none')),
  first_kg numeric(8,3) check (first_kg >= 0),
  step_kg numeric(8,3) check (step_kg > 0),
  primary key (exercise_id, place)
);

comment on table exercise_equipment_profiles is 'For each set of equipment that suffices for an exercise: what makes the load, how it goes up, a first load and the step.';

create index idx_exercise_equipment_profiles_load on exercise_equipment_profiles (load_equipment_id);

alter table exercise_equipment_profiles enable row level security;

create policy "visitors see how an exercise is loaded" on exercise_equipment_profiles for select to anon using (true);
create policy "people see how an exercise is loaded" on exercise_equipment_profiles for select to authenticated using (true);
create policy "athletes see how an exercise is loaded" on exercise_equipment_profiles for select to athlete using (true);
create policy "coaches see how an exercise is loaded" on exercise_equipment_profiles for select to coach using (true);

revoke all on exercise_equipment_profiles from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (exercise_id, place, equipment, load_equipment_id, increment, first_kg, step_kg) on exercise_equipment_profiles to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner
