create table body_parts (
  slug text not null primary key check (slug ~ '^[a-z_]{3,40}$'),
  position smallint not null check (position between 0 and 99),
  name text not null check (char_length(name) between 1 and 120),
  muscles text[] not null check (cardinality(muscles) > 0)
);

comment on table body_parts is 'Regions of the body and the muscles each holds.';

alter table body_parts enable row level security;

create policy "visitors see regions of the body" on body_parts for select to anon using (true);
create policy "people see regions of the body" on body_parts for select to authenticated using (true);
create policy "athletes see regions of the body" on body_parts for select to athlete using (true);
create policy "coaches see regions of the body" on body_parts for select to coach using (true);

revoke all on body_parts from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (slug, position, name, muscles) on body_parts to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner
