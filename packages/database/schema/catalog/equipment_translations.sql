create table equipment_translations (
  equipment_id uuid not null references equipment (id) on delete cascade,
  locale text not null check (locale ~ '^[a-z]{2}$' and locale <> 'en'),
  name text not null check (char_length(name) between 1 and 200),
  description text check (char_length(description) between 1 and 500),
  primary key (equipment_id, locale)
);

comment on table equipment_translations is 'Names of equipment in other languages than English, which equipment itself holds.';

alter table equipment_translations enable row level security;

create policy "visitors see equipment in their language" on equipment_translations for select to anon using (true);
create policy "people see equipment in their language" on equipment_translations for select to authenticated using (true);
create policy "athletes see equipment in their language" on equipment_translations for select to athlete using (true);
create policy "coaches see equipment in their language" on equipment_translations for select to coach using (true);
create policy "gym admins see equipment in their language" on equipment_translations for select to gym_admin using (true);

revoke all on equipment_translations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (equipment_id, locale, name, description) on equipment_translations to anon, authenticated, athlete, coach, gym_admin;

-- nobody writes: seeding does, as the owner
