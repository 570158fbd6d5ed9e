create table equipment (
  id uuid not null primary key,
  slug text not null unique,
  name text not null,
  kind text not null,
  category text not null,
  description text not null,
  aliases text[] not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  origin text not null default 'shipped' check (origin in ('shipped', 'proposed'))
);

comment on table equipment is 'Equipment definitions, shipped with the program.';
comment on column equipment.origin is 'Shipped with the program, or proposed by somebody and accepted here.';

alter table equipment enable row level security;

create policy "visitors see equipment" on equipment for select to anon using (true);
create policy "people see equipment" on equipment for select to authenticated using (true);
create policy "athletes see equipment" on equipment for select to athlete using (true);
create policy "coaches see equipment" on equipment for select to coach using (true);
create policy "gym admins see equipment" on equipment for select to gym_admin using (true);
create policy "staff see equipment" on equipment for select to admin using (true);
create policy "jobs see equipment" on equipment for select to service_role using (true);
create policy "staff add equipment that was proposed" on equipment for insert to admin with check (origin = 'proposed');

revoke all on equipment from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, slug, name, kind, category, description, aliases, created_at, updated_at, origin) on equipment to anon, authenticated, athlete, coach, gym_admin, admin, service_role;
grant insert (id, slug, name, kind, category, description, aliases, origin) on equipment to admin;

-- nobody writes what is shipped: seeding does, as the owner
