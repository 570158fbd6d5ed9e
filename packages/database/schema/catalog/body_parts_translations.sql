create table body_parts_translations (
  body_part text not null references body_parts (slug) on delete cascade,
  locale text not null check (locale ~ '^[a-z]{2}$' and locale <> 'en'),
  name text not null check (char_length(name) between 1 and 120),
  primary key (body_part, locale)
);

comment on table body_parts_translations is 'Regions of the body in other languages than English, which body_parts itself holds.';

alter table body_parts_translations enable row level security;

create policy "visitors see regions of the body in their language" on body_parts_translations for select to anon using (true);
create policy "people see regions of the body in their language" on body_parts_translations for select to authenticated using (true);
create policy "athletes see regions of the body in their language" on body_parts_translations for select to athlete using (true);
create policy "coaches see regions of the body in their language" on body_parts_translations for select to coach using (true);

revoke all on body_parts_translations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (body_part, locale, name) on body_parts_translations to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner
