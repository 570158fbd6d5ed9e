create table achievement_translations (
  achievement_id uuid not null references achievements (id) on delete cascade,
  locale text not null check (locale ~ '^[a-z]{2}$' and locale <> 'en'),
  name text not null check (char_length(name) between 1 and 120),
  description text not null check (char_length(description) between 1 and 300),
  primary key (achievement_id, locale)
);

comment on table achievement_translations is 'What can be earned, in other languages than English, which achievements itself holds.';

alter table achievement_translations enable row level security;

create policy "visitors see what can be earned in their language" on achievement_translations for select to anon using (true);
create policy "people see what can be earned in their language" on achievement_translations for select to authenticated using (true);
create policy "athletes see what can be earned in their language" on achievement_translations for select to athlete using (true);
create policy "coaches see what can be earned in their language" on achievement_translations for select to coach using (true);

revoke all on achievement_translations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (achievement_id, locale, name, description) on achievement_translations to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner
