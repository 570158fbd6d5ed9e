create table bar_types (
  slug text not null primary key check (slug ~ '^[a-z][a-z_]*$'),
  position smallint not null,
  name text not null,
  local_names jsonb not null default '{}' check (jsonb_typeof(local_names) = 'object'),
  usual_weight_kg numeric(8,3) not null check (usual_weight_kg between 0 and 100),
  usual_weight_lb numeric(8,3) not null check (usual_weight_lb between 0 and 220),
  sleeve_mm smallint,
  collars_kg numeric(8,3) not null default 0 check (collars_kg between 0 and 10),
  loading text
);

comment on table bar_types is 'Kinds of bars with what they usually weigh, shipped with the program.';

alter table bar_types enable row level security;

create policy "visitors see kinds of bars" on bar_types for select to anon using (true);
create policy "people see kinds of bars" on bar_types for select to authenticated using (true);
create policy "gym admins see kinds of bars" on bar_types for select to gym_admin using (true);

revoke all on bar_types from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (slug, position, name, local_names, usual_weight_kg, usual_weight_lb, sleeve_mm, collars_kg, loading) on bar_types to anon, authenticated, gym_admin;

-- nobody writes: seeding does, as the owner
