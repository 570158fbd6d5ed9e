create table cities (
  id uuid not null primary key,
  slug text not null unique,
  name text not null check (char_length(name) between 1 and 120),
  local_names jsonb not null default '{}' check (jsonb_typeof(local_names) = 'object'),
  country text not null check (country ~ '^[A-Z]{2}$'),
  latitude numeric(8,5) not null check (latitude between -90 and 90),
  longitude numeric(8,5) not null check (longitude between -180 and 180),
  time_zone text not null,
  search_names text not null
);

comment on table cities is 'Cities a gym may stand in, shipped with the program.';

comment on column cities.search_names is 'Every name without accents, each word after a bar: |new |york |nueva |york.';

alter table cities enable row level security;

create policy "visitors see cities" on cities for select to anon using (true);
create policy "people see cities" on cities for select to authenticated using (true);
create policy "gym admins see cities" on cities for select to gym_admin using (true);

revoke all on cities from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, slug, name, local_names, country, latitude, longitude, time_zone, search_names) on cities to anon, authenticated, gym_admin;

-- nobody writes: seeding does, as the owner
