create table reminder_settings (
  user_id uuid not null primary key references users (id) on delete cascade,
  wanted boolean not null default false,
  sent_when text not null default 'evening_before' check (sent_when in ('evening_before', 'same_day')),
  hour smallint not null default 18 check (hour between 0 and 23),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

comment on table reminder_settings is 'Whether a person is reminded of the day''s workouts by mail, and at which hour of theirs. Nobody is who did not ask.';

create index idx_reminder_settings_wanted on reminder_settings (user_id) where wanted;

alter table reminder_settings enable row level security;

create policy "people see their own reminders" on reminder_settings for select to authenticated using (user_id = auth.uid());
create policy "people ask for their own reminders" on reminder_settings for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own reminders" on reminder_settings for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on reminder_settings from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, wanted, sent_when, hour, created_at, updated_at) on reminder_settings to authenticated;
grant insert (user_id, wanted, sent_when, hour) on reminder_settings to authenticated;
grant update (wanted, sent_when, hour, updated_at) on reminder_settings to authenticated;

-- nobody deletes: erasure does

-- Who asked and has a proven address, with what it takes to know when; a page by owner. The zone is read outside: one
-- that this server does not know must not keep the others from their mail.
create function app.reminders_wanted(p_after uuid, p_limit integer) returns table (user_id uuid, sent_when text, hour smallint, locale text, time_zone text, email text, last_day date)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.user_id, r.sent_when, r.hour, s.locale, s.time_zone, p.email,
      (select max(x.day) from reminders_sent x where x.user_id = r.user_id)
    from reminder_settings r join user_settings s on s.user_id = r.user_id join profiles p on p.id = r.user_id
    where r.wanted and p.email_verified and p.is_active and (p_after is null or r.user_id > p_after)
    order by r.user_id limit p_limit
$$;

comment on function app.reminders_wanted(uuid, integer) is 'People who asked for reminders and have a proven address, a page by owner.';

revoke execute on function app.reminders_wanted(uuid, integer) from public;

grant execute on function app.reminders_wanted(uuid, integer) to service_role;
