create table achievements (
  id uuid not null primary key,
  slug text not null unique,
  position smallint not null,
  category text not null check (category in ('consistency', 'volume', 'strength', 'endurance', 'mobility', 'classes', 'coaching', 'community')),
  family text not null,
  tier smallint not null check (tier between 1 and 5),
  icon text not null,
  rule jsonb not null check (jsonb_typeof(rule) = 'object'),
  name text not null check (char_length(name) between 1 and 120),
  description text not null check (char_length(description) between 1 and 300)
);

comment on table achievements is 'What can be earned, and the rule a program judges it by.';

create unique index idx_achievements_family on achievements (family, tier);

alter table achievements enable row level security;

create policy "visitors see what can be earned" on achievements for select to anon using (true);
create policy "people see what can be earned" on achievements for select to authenticated using (true);
create policy "athletes see what can be earned" on achievements for select to athlete using (true);
create policy "coaches see what can be earned" on achievements for select to coach using (true);

revoke all on achievements from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, slug, position, category, family, tier, icon, rule, name, description) on achievements to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner
