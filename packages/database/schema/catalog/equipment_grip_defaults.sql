create table equipment_grip_defaults (
  equipment_id uuid not null references equipment (id) on delete cascade,
  grip text not null check (grip in ('pronated', 'supinated', 'neutral', 'mixed', 'rotating', 'semi_pronated')),
  place smallint not null check (place between 0 and 9),
  primary key (equipment_id, grip)
);

comment on table equipment_grip_defaults is 'How hands can hold a piece of equipment, the usual way first; none where hands do not hold it.';

alter table equipment_grip_defaults enable row level security;

create policy "visitors see how equipment is gripped" on equipment_grip_defaults for select to anon using (true);
create policy "people see how equipment is gripped" on equipment_grip_defaults for select to authenticated using (true);
create policy "athletes see how equipment is gripped" on equipment_grip_defaults for select to athlete using (true);
create policy "coaches see how equipment is gripped" on equipment_grip_defaults for select to coach using (true);
create policy "gym admins see how equipment is gripped" on equipment_grip_defaults for select to gym_admin using (true);

revoke all on equipment_grip_defaults from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (equipment_id, grip, place) on equipment_grip_defaults to anon, authenticated, athlete, coach, gym_admin;

-- nobody writes: seeding does, as the owner
