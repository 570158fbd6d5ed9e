create table equipment_handle_orientations (
  equipment_id uuid not null references equipment (id) on delete cascade,
  handle text not null,
  orientation text not null check (orientation in ('horizontal', 'vertical', 'angled', 'free_rotating')),
  place smallint not null check (place between 0 and 19),
  primary key (equipment_id, handle, orientation)
);

comment on table equipment_handle_orientations is 'What a piece of equipment is held by and how that lies, the usual one first; own is the piece itself.';

alter table equipment_handle_orientations enable row level security;

create policy "visitors see the handles of equipment" on equipment_handle_orientations for select to anon using (true);
create policy "people see the handles of equipment" on equipment_handle_orientations for select to authenticated using (true);
create policy "athletes see the handles of equipment" on equipment_handle_orientations for select to athlete using (true);
create policy "coaches see the handles of equipment" on equipment_handle_orientations for select to coach using (true);
create policy "gym admins see the handles of equipment" on equipment_handle_orientations for select to gym_admin using (true);

revoke all on equipment_handle_orientations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (equipment_id, handle, orientation, place) on equipment_handle_orientations to anon, authenticated, athlete, coach, gym_admin;

-- nobody writes: seeding does, as the owner
