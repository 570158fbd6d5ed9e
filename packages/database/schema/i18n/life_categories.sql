create table life_categories (
  slug text not null primary key check (slug ~ '^[a-z_]{3,40}$'),
  position smallint not null check (position between 0 and 99),
  name text not null check (char_length(name) between 1 and 120),
  meaning text not null check (char_length(meaning) between 1 and 500)
);

comment on table life_categories is 'Kinds of daily life beside training, with what each means for recovery: expert opinion, shown as such.';

alter table life_categories enable row level security;

create policy "visitors see kinds of daily life" on life_categories for select to anon using (true);
create policy "people see kinds of daily life" on life_categories for select to authenticated using (true);
create policy "athletes see kinds of daily life" on life_categories for select to athlete using (true);
create policy "coaches see kinds of daily life" on life_categories for select to coach using (true);

revoke all on life_categories from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (slug, position, name, meaning) on life_categories to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner
