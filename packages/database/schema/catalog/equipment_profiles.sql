create table equipment_profiles (
  equipment_id uuid not null primary key references equipment (id) on delete cascade,
  increment text not null check (increment in ('plates', 'plates_one_end', 'plates_machine', 'dumbbells', 'kettlebells', 'stack', 'heavier_piece', 'band', 'body', 'resistance', 'none')),
  first_kg numeric(8,3) check (first_kg >= 0),
  step_kg numeric(8,3) check (step_kg > 0),
  most_kg numeric(8,3) check (most_kg > first_kg),
  noise smallint not null check (noise between 0 and 3),
  floor_m2 numeric(5,1) not null check (floor_m2 > 0)
);

comment on table equipment_profiles is 'How the load of a piece of equipment goes up, what it usually begins and ends with, and the room and noise it takes.';

alter table equipment_profiles enable row level security;

create policy "visitors see how equipment is loaded" on equipment_profiles for select to anon using (true);
create policy "people see how equipment is loaded" on equipment_profiles for select to authenticated using (true);
create policy "athletes see how equipment is loaded" on equipment_profiles for select to athlete using (true);
create policy "coaches see how equipment is loaded" on equipment_profiles for select to coach using (true);
create policy "gym admins see how equipment is loaded" on equipment_profiles for select to gym_admin using (true);

revoke all on equipment_profiles from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (equipment_id, increment, first_kg, step_kg, most_kg, noise, floor_m2) on equipment_profiles to anon, authenticated, athlete, coach, gym_admin;

-- nobody writes: seeding does, as the owner
