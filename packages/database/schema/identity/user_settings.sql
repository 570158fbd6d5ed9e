create table user_settings (
  user_id uuid not null primary key references users (id) on delete cascade,
  weight_unit text not null default 'kg' check (weight_unit in ('kg', 'lb')),
  length_unit text not null default 'cm' check (length_unit in ('cm', 'in')),
  distance_unit text not null default 'km' check (distance_unit in ('km', 'mi')),
  locale text not null default 'en' check (locale ~ '^[a-z]{2}(-[A-Z]{2})?$'),
  time_zone text not null default 'UTC' check (char_length(time_zone) between 1 and 64),
  first_weekday smallint not null default 1 check (first_weekday between 1 and 7),
  theme text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
  onboarded_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

comment on table user_settings is 'How a person wants to see things.';

alter table user_settings enable row level security;

create policy "people see their own settings" on user_settings for select to authenticated using (user_id = auth.uid());
create policy "people change their own settings" on user_settings for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on user_settings from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, weight_unit, length_unit, distance_unit, locale, time_zone, first_weekday, theme, onboarded_at, created_at, updated_at) on user_settings to authenticated;
grant update (weight_unit, length_unit, distance_unit, locale, time_zone, first_weekday, theme, onboarded_at, updated_at) on user_settings to authenticated;

-- nobody inserts or deletes: the sign-up trigger and erasure do
