-- Days off, weeks moved as one step, feeds for calendar programs, and reminders by mail.

create table days_off (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  whose text not null check (whose in ('me', 'clients')),
  entity_id uuid,
  title text not null check (char_length(btrim(title)) between 1 and 120),
  from_date date not null,
  to_date date not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, entity_id) references entities (user_id, id) on delete cascade,
  check (to_date between from_date and from_date + 365),
  check (entity_id is null or whose = 'clients')
);

comment on table days_off is 'Days nobody trains: a person''s own, or those a coach enters for one client or class, or for all of them.';

create index idx_days_off_dates on days_off (user_id, from_date, id);
create index idx_days_off_entity on days_off (user_id, entity_id);

alter table days_off enable row level security;

create policy "people see their own days off" on days_off for select to authenticated using (user_id = auth.uid());
create policy "people add their own days off" on days_off for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own days off" on days_off for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own days off" on days_off for delete to authenticated using (user_id = auth.uid());
create policy "coaches see when their clients are off" on days_off for select to coach using (whose = 'me' and strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "athletes see the days off of their coach" on days_off for select to athlete using (whose = 'clients' and strpos(current_setting('app.entity_scope', true), user_id::text || ':' || coalesce(entity_id::text, '')) > 0);

revoke all on days_off from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, whose, entity_id, title, from_date, to_date, created_at, updated_at) on days_off to authenticated, coach, athlete;
grant insert (user_id, id, whose, entity_id, title, from_date, to_date) on days_off to authenticated;
grant update (title, from_date, to_date, updated_at) on days_off to authenticated;
grant delete on days_off to authenticated;

create table calendar_moves (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  kind text not null check (kind in ('week', 'days_off')),
  entity_id uuid not null,
  moved jsonb not null check (jsonb_typeof(moved) = 'array'),
  created_at timestamptz not null default now(),
  undone_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, entity_id) references entities (user_id, id) on delete cascade
);

comment on table calendar_moves is 'Scheduled workouts moved in one step, each with the day before and after, so that the step is undone as one.';

create index idx_calendar_moves_entity on calendar_moves (user_id, entity_id, created_at desc);

alter table calendar_moves enable row level security;

create policy "people see their own moves" on calendar_moves for select to authenticated using (user_id = auth.uid());
create policy "people add their own moves" on calendar_moves for insert to authenticated with check (user_id = auth.uid());
create policy "people undo their own moves" on calendar_moves for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on calendar_moves from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, kind, entity_id, moved, created_at, undone_at) on calendar_moves to authenticated;
grant insert (user_id, id, kind, entity_id, moved) on calendar_moves to authenticated;
grant update (undone_at) on calendar_moves to authenticated;

-- nobody deletes: history stays

create table calendar_feeds (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  name text not null check (char_length(btrim(name)) between 1 and 80),
  whose text not null check (whose in ('me', 'clients')),
  entity_id uuid,
  preferred_time time,
  token_hash text not null check (char_length(token_hash) = 64),
  created_at timestamptz not null default now(),
  renewed_at timestamptz not null default now(),
  last_read_at timestamptz,
  revoked_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, entity_id) references entities (user_id, id) on delete cascade,
  check (entity_id is null or whose = 'clients')
);

comment on table calendar_feeds is 'Secret addresses under which calendar programs read what is planned. Only the hash of an address is stored.';

create index idx_calendar_feeds_hash on calendar_feeds (token_hash);
create index idx_calendar_feeds_entity on calendar_feeds (user_id, entity_id);

alter table calendar_feeds enable row level security;

create policy "people see their own feeds" on calendar_feeds for select to authenticated using (user_id = auth.uid());
create policy "people make their own feeds" on calendar_feeds for insert to authenticated with check (user_id = auth.uid());
create policy "people renew and revoke their own feeds" on calendar_feeds for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on calendar_feeds from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, name, whose, entity_id, preferred_time, created_at, renewed_at, last_read_at, revoked_at) on calendar_feeds to authenticated;
grant insert (user_id, id, name, whose, entity_id, preferred_time, token_hash) on calendar_feeds to authenticated;
grant update (name, preferred_time, token_hash, renewed_at, revoked_at) on calendar_feeds to authenticated;

-- nobody deletes: that an address was there, and when it was last read, is kept until the account is erased

-- What an address shows. That it is read is noted once an hour, not each time.
create function app.feed_of(p_token_hash text) returns table (user_id uuid, id uuid, name text, whose text, entity_id uuid, preferred_time time, locale text, time_zone text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  update calendar_feeds f set last_read_at = now()
    where f.token_hash = p_token_hash and f.revoked_at is null and (f.last_read_at is null or f.last_read_at < now() - interval '1 hour');
  return query select f.user_id, f.id, f.name, f.whose, f.entity_id, f.preferred_time, s.locale, s.time_zone
    from calendar_feeds f join user_settings s on s.user_id = f.user_id
    where f.token_hash = p_token_hash and f.revoked_at is null;
end $$;

comment on function app.feed_of(text) is 'Whose feed this is and what it shows; no row when it is unknown or revoked.';

revoke execute on function app.feed_of(text) from public;

grant execute on function app.feed_of(text) to halteres_auth;

create table reminders_sent (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  day date not null,
  workouts smallint not null check (workouts > 0),
  sent_at timestamptz not null default now(),
  primary key (user_id, id),
  unique (user_id, day)
);

comment on table reminders_sent is 'Of which day a person was reminded: once, whoever sends.';

alter table reminders_sent enable row level security;

create policy "people see of what they were reminded" on reminders_sent for select to authenticated using (user_id = auth.uid());
create policy "jobs see of what people were reminded" on reminders_sent for select to service_role using (true);
create policy "jobs write down that they remind" on reminders_sent for insert to service_role with check (true);

revoke all on reminders_sent from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, day, workouts, sent_at) on reminders_sent to authenticated, service_role;
grant insert (user_id, id, day, workouts) on reminders_sent to service_role;

-- nobody updates or deletes: erasure does

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

-- An archive brings days off and moves.
create or replace function app.import_rows(p_owner uuid, p_table text, p_rows jsonb) returns table (taken integer, emptied integer, left_out integer)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  me uuid := auth.uid();
  is_gym_part boolean := p_table in ('gym_opening_hours', 'gym_equipment', 'gym_bars', 'gym_plates', 'gym_increments');
  columns text;
  fills jsonb;
  reference record;
  touched integer;
begin
  emptied := 0;
  if me is null or (p_owner <> me and not exists (
      select from coach_client_links l join users u on u.id = l.client_id
      where l.coach_id = me and l.client_id = p_owner and l.status = 'active' and u.claimed_at is null)) then
    raise exception 'only one''s own rows are imported' using errcode = '42501';
  end if;
  if not is_gym_part and p_table not in ('user_settings', 'gyms', 'user_exercises', 'user_equipment', 'user_gyms', 'user_gym_plates',
      'user_gym_miniweights', 'entities', 'class_members', 'injuries', 'library_workouts', 'programs', 'program_weeks', 'program_workouts',
      'program_workout_exercises', 'program_workout_sets', 'workout_schedule', 'certificates', 'proposals', 'imports', 'import_mappings',
      'workouts', 'workout_exercises', 'workout_sets', 'generation_runs', 'ai_recommendations', 'days_off', 'calendar_moves') then
    raise exception 'rows of % are not imported', p_table using errcode = '42501';
  end if;
  select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns
    from pg_attribute a
    where a.attrelid = format('public.%I', p_table)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
  fills := case when p_table = 'gyms' then jsonb_build_object('created_by', me) when is_gym_part then '{}' else jsonb_build_object('user_id', p_owner) end;
  if columns ~ '\mrev\M' then
    fills := fills || jsonb_build_object('rev', app.next_rev(p_owner));
  end if;
  drop table if exists pg_temp.incoming;
  execute format('create temporary table incoming on commit drop as select (jsonb_populate_record(null::public.%I, r || $1)).* from jsonb_array_elements($2) r', p_table)
    using fills, p_rows;

  if p_table = 'entities' then
    update pg_temp.incoming i set claimed_at = null where i.athlete_id is distinct from me;
    delete from pg_temp.incoming i where i.athlete_id is not null and i.athlete_id <> me and not exists (
      select from coach_client_links l join users u on u.id = l.client_id
      where l.coach_id = me and l.client_id = i.athlete_id and l.status = 'active' and u.claimed_at is null);
  elsif p_table = 'generation_runs' then
    delete from pg_temp.incoming i where i.status = 'reserved';
  elsif p_table = 'gyms' then
    delete from pg_temp.incoming i where exists (select from gyms g where g.id = i.id);
    update pg_temp.incoming i set slug = null, visibility = 'private' where exists (select from gyms g where g.slug = i.slug);
  elsif is_gym_part then
    -- Only of gyms this very transaction brought.
    delete from pg_temp.incoming i where not exists (select from gyms g where g.id = i.gym_id and g.created_by = me and g.xmin = pg_current_xact_id()::xid);
  elsif p_table = 'user_gyms' then
    delete from pg_temp.incoming i where not app.sees_gym(i.gym_id);
  elsif p_table = 'user_settings' then
    delete from user_settings s where s.user_id = me;
  end if;

  for reference in
    select c.conrelid, c.confrelid::regclass::text as parent, cardinality(c.conkey) as width, a.attname as name, a.attnotnull as needed,
           (select string_agg(format('p.%I = i.%I', pa.attname, ca.attname), ' and ')
              from unnest(c.conkey, c.confkey) as k (child, parent)
              join pg_attribute ca on ca.attrelid = c.conrelid and ca.attnum = k.child
              join pg_attribute pa on pa.attrelid = c.confrelid and pa.attnum = k.parent) as matching,
           (select string_agg(format('i.%I is not null', ca.attname), ' and ')
              from unnest(c.conkey) as k (child) join pg_attribute ca on ca.attrelid = c.conrelid and ca.attnum = k.child) as present
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[cardinality(c.conkey)]
      where c.conrelid = format('public.%I', p_table)::regclass and c.contype = 'f' and c.confrelid not in ('public.users'::regclass)
  loop
    if reference.parent = 'gyms' and not is_gym_part then
      reference.matching := reference.matching || ' and app.sees_gym(p.id)';
    elsif reference.parent = 'external_workouts_new' then
      -- Numbered by each installation for itself: the same number must also be the same workout.
      reference.matching := reference.matching || ' and p.body = i.body';
    end if;
    -- An exercise is what a row is about: without it the row says nothing.
    if reference.width = 1 and not reference.needed and reference.name <> 'exercise_id' then
      execute format('update pg_temp.incoming i set %I = null where %s and not exists (select from %s p where %s)',
        reference.name, reference.present, reference.parent, reference.matching);
      get diagnostics touched = row_count;
      emptied := emptied + touched;
    else
      execute format('delete from pg_temp.incoming i where %s and not exists (select from %s p where %s)',
        reference.present, reference.parent, reference.matching);
    end if;
  end loop;

  insert into app.running_imports (xid) values (pg_current_xact_id());
  perform set_config('app.importing', 'on', true);
  execute format('insert into public.%I (%s) select %s from pg_temp.incoming', p_table, columns, columns);
  get diagnostics taken = row_count;
  left_out := jsonb_array_length(p_rows) - taken;
  if p_table = 'gyms' then
    insert into gym_admins (gym_id, user_id) select i.id, me from pg_temp.incoming i;
  end if;
  perform set_config('app.importing', '', true);
  delete from app.running_imports where xid = pg_current_xact_id();
  drop table pg_temp.incoming;
  return next;
end $$;

-- Erasure reaches what a coach entered in the calendar of the person.
create or replace function app.erase_person(p_id uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  address text;
  alias text := 'erased-' || left(replace(gen_random_uuid()::text, '-', ''), 12);
  nobody uuid := '00000000-0000-0000-0000-000000000000';
  others uuid[];
  kept_clients uuid[];
  gone uuid;
  place record;
begin
  select p.email into address from profiles p where p.id = p_id;
  if not found then
    return false;
  end if;
  select coalesce(array_agg(l.coach_id) filter (where l.client_id = p_id), '{}') || coalesce(array_agg(l.client_id) filter (where l.coach_id = p_id), '{}')
    into others from coach_client_links l where p_id in (l.coach_id, l.client_id);
  select coalesce(array_agg(u.id), '{}') into kept_clients
    from coach_client_links l join users u on u.id = l.client_id
    where l.coach_id = p_id and u.claimed_at is null
      and not exists (select from coach_client_links o where o.client_id = u.id and o.coach_id <> p_id and o.status = 'active');

  -- What coaches know about the person.
  for place in select e.user_id, e.id from entities e where e.athlete_id = p_id and e.user_id <> p_id loop
    delete from invitations i where i.user_id = place.user_id and i.entity_id = place.id;
    delete from class_members m where m.user_id = place.user_id and m.client_id = place.id;
    delete from days_off d where d.user_id = place.user_id and d.entity_id = place.id;
    delete from calendar_moves m where m.user_id = place.user_id and m.entity_id = place.id;
    delete from calendar_feeds f where f.user_id = place.user_id and f.entity_id = place.id;
    delete from generation_runs r where r.user_id = place.user_id and r.entity_id = place.id;
    delete from ai_recommendations r where r.user_id = place.user_id and r.entity_id = place.id;
    delete from proposals r where r.user_id = place.user_id and r.entity_id = place.id;
    delete from certificates c where c.user_id = place.user_id and c.entity_id = place.id;
    update programs p set profile = null, generated_program = null, calendar_data = '{}', session_details = '{}', gym_details = '{}', reference_input = '', updated_at = now()
      where p.user_id = place.user_id and p.entity_id = place.id;
    update program_workouts w set completed = false, completed_at = null, athlete_notes = null where w.user_id = place.user_id and w.entity_id = place.id;
    update workout_schedule s set notes = null where s.user_id = place.user_id and s.entity_id = place.id;
    update program_workout_exercises x set reason_code = '', reason = '', reason_values = null, alternatives = '[]' where x.user_id = place.user_id and x.entity_id = place.id;
    update program_workout_sets s set why = null, because = null where s.user_id = place.user_id and s.entity_id = place.id;
    update entities e set name = 'Erased client', description = '{}', athlete_id = null, claimed_at = null, gym_id = null, bench_1rm = null, deadlift_1rm = null, squat_1rm = null,
        mile_time = null, gender = null, age = null, height_cm = null, weight_kg = null, years_of_experience = null, workout_experience_type = null, recovery_score = null,
        preferred_training_days = '[]', injury_history = '[]', life_category = null, deleted_at = coalesce(e.deleted_at, now()), updated_at = now()
      where e.user_id = place.user_id and e.id = place.id;
  end loop;

  update workouts w set program_owner_id = null, program_workout_id = null where w.user_id = any (others) and w.program_owner_id = p_id;
  update program_workout_exercises x set user_exercise_owner_id = nobody where x.user_id = any (others) and x.user_exercise_owner_id = p_id;
  delete from idempotency_keys k where k.user_id = any (others) and (strpos(k.response::text, p_id::text) > 0 or strpos(lower(k.response::text), address) > 0);
  delete from sync_results r where r.user_id = any (others) and (strpos(r.result::text, p_id::text) > 0 or strpos(lower(r.result::text), address) > 0);

  delete from gyms g where (g.created_by = p_id or exists (select from gym_admins a where a.gym_id = g.id and a.user_id = p_id)) and g.visibility = 'private'
    and not exists (select from gym_admins a where a.gym_id = g.id and a.user_id <> p_id)
    and not exists (select from user_gyms m where m.gym_id = g.id and m.user_id <> p_id);

  foreach gone in array kept_clients || p_id loop
    -- An exercise of one's own cannot go before the sets that use it.
    delete from workouts w where w.user_id = gone;
    delete from users u where u.id = gone;
  end loop;
  delete from accounts.verifications v where strpos(v.value, p_id::text) > 0 or strpos(lower(v.value), address) > 0 or strpos(lower(v.identifier), address) > 0;
  delete from app.rate_limits r where strpos(r.key, p_id::text) > 0 or strpos(lower(r.key), address) > 0;

  -- Where others wrote the id or the address into a text.
  for place in
    select c.relname, a.attname, a.atttypid = 'jsonb'::regtype as is_json,
        exists (select from pg_attribute u where u.attrelid = c.oid and u.attname = 'user_id' and not u.attisdropped) and c.relname not in ('staff', 'gym_role_requests', 'gym_admins') as is_owned
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid in ('text'::regtype, 'jsonb'::regtype)
        and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey::smallint[]))
  loop
    execute format('update public.%1$I t set %2$I = replace(regexp_replace(t.%2$I::text, $1, $2, ''gi''), $3, $2)::%3$s where %4$s (strpos(lower(t.%2$I::text), $4) > 0 or strpos(t.%2$I::text, $3) > 0)',
        place.relname, place.attname, case when place.is_json then 'jsonb' else 'text' end, case when place.is_owned then 't.user_id = any ($5) and' else '' end)
      using regexp_replace(address, '([.+*?^$(){}|\[\]\\])', '\\\1', 'g'), alias, p_id::text, address, others;
  end loop;

  insert into admin_audit_log (actor, action, target, details)
    values (alias, 'erase_account', alias, jsonb_build_object('clients_without_login', cardinality(kept_clients)));
  return true;
end $$;
