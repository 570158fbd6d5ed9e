create table exercise_aliases (
  exercise_id uuid not null references exercises (id) on delete cascade,
  locale text not null check (locale ~ '^[a-z]{2}$'),
  alias text not null check (char_length(alias) between 1 and 200),
  primary key (exercise_id, locale, alias)
);

comment on table exercise_aliases is 'Other names of an exercise, by language; what people type and other apps export.';

alter table exercise_aliases enable row level security;

create policy "visitors see other names of exercises" on exercise_aliases for select to anon using (true);
create policy "people see other names of exercises" on exercise_aliases for select to authenticated using (true);
create policy "athletes see other names of exercises" on exercise_aliases for select to athlete using (true);
create policy "coaches see other names of exercises" on exercise_aliases for select to coach using (true);

revoke all on exercise_aliases from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (exercise_id, locale, alias) on exercise_aliases to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner
