create table life_category_translations (
  life_category text not null references life_categories (slug) on delete cascade,
  locale text not null check (locale ~ '^[a-z]{2}$' and locale <> 'en'),
  name text not null check (char_length(name) between 1 and 120),
  meaning text not null check (char_length(meaning) between 1 and 500),
  primary key (life_category, locale)
);

comment on table life_category_translations is 'Kinds of daily life in other languages than English, which life_categories itself holds.';

alter table life_category_translations enable row level security;

create policy "visitors see kinds of daily life in their language" on life_category_translations for select to anon using (true);
create policy "people see kinds of daily life in their language" on life_category_translations for select to authenticated using (true);
create policy "athletes see kinds of daily life in their language" on life_category_translations for select to athlete using (true);
create policy "coaches see kinds of daily life in their language" on life_category_translations for select to coach using (true);

revoke all on life_category_translations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (life_category, locale, name, meaning) on life_category_translations to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner
