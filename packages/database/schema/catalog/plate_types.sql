create table plate_types (
  slug text not null primary key,
  position smallint not null,
  weight numeric(8,3) not null check (weight > 0 and weight <= 100),
  weight_unit text not null check (weight_unit in ('kg', 'lb')),
  kind text not null check (kind in ('bumper', 'iron', 'change')),
  colour text not null check (colour in ('red', 'blue', 'yellow', 'green', 'white', 'black', 'grey')),
  diameter_mm smallint not null check (diameter_mm between 50 and 700),
  unique (weight, weight_unit, kind)
);

comment on table plate_types is 'Plates as they are sold, with the colours of the sport, shipped with the program.';

alter table plate_types enable row level security;

create policy "visitors see kinds of plates" on plate_types for select to anon using (true);
create policy "people see kinds of plates" on plate_types for select to authenticated using (true);
create policy "gym admins see kinds of plates" on plate_types for select to gym_admin using (true);

revoke all on plate_types from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (slug, position, weight, weight_unit, kind, colour, diameter_mm) on plate_types to anon, authenticated, gym_admin;

-- nobody writes: seeding does, as the owner
