create table exercise_translations (
  exercise_id uuid not null references exercises (id) on delete cascade,
  locale text not null check (locale ~ '^[a-z]{2}$' and locale <> 'en'),
  name text not null check (char_length(name) between 1 and 200),
  description text not null,
  instructions jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (exercise_id, locale)
);

comment on table exercise_translations is 'Exercises in other languages than English, which exercises itself holds.';

alter table exercise_translations enable row level security;

create policy "visitors see exercises in their language" on exercise_translations for select to anon using (true);
create policy "people see exercises in their language" on exercise_translations for select to authenticated using (true);
create policy "athletes see exercises in their language" on exercise_translations for select to athlete using (true);
create policy "coaches see exercises in their language" on exercise_translations for select to coach using (true);

revoke all on exercise_translations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (exercise_id, locale, name, description, instructions, created_at, updated_at) on exercise_translations to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner
