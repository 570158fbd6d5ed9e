-- What a person with an account expects: a second factor, named devices, keys for programs, consents, an archive, and erasure.

alter table accounts.logins add column two_factor_enabled boolean not null default false;

alter table accounts.sessions add column name text check (char_length(name) between 1 and 80);

alter table accounts.sessions add column last_seen_at timestamptz not null default now();

create table accounts.two_factors (
  id uuid not null default app.new_id() primary key,
  user_id uuid not null unique references accounts.logins (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

comment on table accounts.two_factors is 'Second factors: the secret encrypted, the recovery codes hashed. Asked for only once verified.';

revoke all on accounts.two_factors from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role, halteres_web, halteres_jobs;

grant select, insert, update, delete on accounts.two_factors to halteres_auth;

alter table profiles add column email_verified boolean not null default false;

comment on column profiles.email_verified is 'Whether the person proved that the address is theirs; until then they invite nobody by mail.';

grant select (email_verified) on profiles to authenticated, admin;

create or replace function app.login_email_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update profiles set email = new.email, email_verified = new.email_verified, updated_at = now() where id = new.id;
  return new;
end $$;

comment on function app.login_email_changed() is 'Keeps the address on the profile, and whether it is proven, equal to the one that signs in.';

drop trigger login_email_changed on accounts.logins;

create trigger login_email_changed after update of email, email_verified on accounts.logins for each row execute function app.login_email_changed();

create table consents (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  purpose text not null check (purpose in ('terms', 'coach_training', 'coach_health')),
  version text not null check (char_length(version) between 1 and 40),
  coach_id uuid references users (id) on delete set null,
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (user_id, id),
  check (withdrawn_at >= given_at),
  check (purpose <> 'terms' or coach_id is null)
);

comment on table consents is 'What a person agreed to, in which version, and until when.';

create index idx_consents_coach on consents (coach_id);
create index idx_consents_given on consents (user_id, purpose, given_at);

alter table consents enable row level security;

create policy "people see what they agreed to" on consents for select to authenticated using (user_id = auth.uid());

revoke all on consents from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, purpose, version, coach_id, given_at, withdrawn_at) on consents to authenticated;

-- nobody writes: signing up and deciding what a coach may see do

create table api_tokens (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  name text not null check (char_length(btrim(name)) between 1 and 80),
  prefix text not null check (prefix ~ '^hlt_[A-Za-z0-9]{6}$'),
  token_hash text not null check (char_length(token_hash) = 64),
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['read', 'train', 'coach']),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  check (expires_at > created_at)
);

comment on table api_tokens is 'Keys for programs that speak for a person. Only the hash of a key is stored.';

create index idx_api_tokens_hash on api_tokens (token_hash);

alter table api_tokens enable row level security;

create policy "people see their own tokens" on api_tokens for select to authenticated using (user_id = auth.uid());
create policy "people make their own tokens" on api_tokens for insert to authenticated with check (user_id = auth.uid());
create policy "people revoke their own tokens" on api_tokens for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on api_tokens from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, name, prefix, scopes, expires_at, last_used_at, revoked_at, created_at) on api_tokens to authenticated;
grant insert (user_id, id, name, prefix, token_hash, scopes, expires_at) on api_tokens to authenticated;
grant update (revoked_at) on api_tokens to authenticated;

-- nobody deletes: that a key was there, and when it was last used, is kept until the account is erased

-- Whose key this is. That it is used is noted once a minute, not at each request.
create function app.token_owner(p_token_hash text) returns table (user_id uuid, id uuid, scopes text[], expired boolean)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  found_token record;
begin
  select t.user_id, t.id, t.scopes, t.expires_at <= now() as expired, t.last_used_at into found_token
    from api_tokens t where t.token_hash = p_token_hash and t.revoked_at is null;
  if not found then
    return;
  end if;
  if not found_token.expired and (found_token.last_used_at is null or found_token.last_used_at < now() - interval '1 minute') then
    update api_tokens t set last_used_at = now() where t.user_id = found_token.user_id and t.id = found_token.id;
  end if;
  return query select found_token.user_id, found_token.id, found_token.scopes, found_token.expired;
end $$;

comment on function app.token_owner(text) is 'The person a key speaks for and what it may do; no row when it is unknown or revoked.';

revoke execute on function app.token_owner(text) from public;

grant execute on function app.token_owner(text) to halteres_auth;

-- Which transactions import an archive just now. Only app.import_rows writes here, so the setting alone means nothing.
create table app.running_imports (xid xid8 not null primary key);

comment on table app.running_imports is 'Transactions that import an archive just now; empty to everybody else.';

revoke all on app.running_imports from public;

create function app.is_importing() returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select from running_imports r where r.xid = pg_current_xact_id())
$$;

comment on function app.is_importing() is 'Whether this transaction puts rows of an archive back just now.';

revoke execute on function app.is_importing() from public;

-- Triggers stand aside while the owner puts a backup back (the setting means nothing from a login role), and while
-- rows come from an archive. Asked for every row, so the table is looked at only while the setting says so.
create or replace function app.restoring() returns boolean language sql stable as $$
  select (current_setting('app.restoring', true) = 'on' and session_user not in ('halteres_web', 'halteres_auth', 'halteres_jobs'))
    or (current_setting('app.importing', true) = 'on' and app.is_importing())
$$;

comment on function app.restoring() is 'Whether this transaction puts back what was written before: a backup by the owner, or an archive.';

create or replace function app.sign_up() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() then
    return new;
  end if;
  insert into users (id, claimed_at) values (new.id, now())
    on conflict (id) do update set claimed_at = excluded.claimed_at where users.claimed_at is null;
  insert into profiles (id, full_name, email, email_verified, subscription_status, trial_start_date, trial_end_date, generations_remaining)
    values (new.id, nullif(left(new.name, 120), ''), new.email, new.email_verified, 'trialing', now(), now() + interval '14 days', 50)
    on conflict (id) do nothing;
  insert into user_settings (user_id) values (new.id) on conflict (user_id) do nothing;
  insert into consents (user_id, purpose, version) values (new.id, 'terms', '1');
  return new;
end $$;

comment on function app.sign_up() is 'Makes users, profiles, user_settings and the consent to the terms for a new login and starts the trial: 14 days, 50 generations.';

-- What a client lets a coach see is on record, with when it began and ended.
create function app.keep_consents() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  part text;
  wanted boolean;
  standing boolean;
begin
  if app.restoring() or auth.uid() is distinct from new.client_id then
    return new;
  end if;
  foreach part in array array['coach_training', 'coach_health'] loop
    wanted := new.status = 'active' and case part when 'coach_training' then new.consent_training else new.consent_health end;
    standing := exists (select from consents c where c.user_id = new.client_id and c.purpose = part and c.coach_id = new.coach_id and c.withdrawn_at is null);
    if wanted and not standing then
      insert into consents (user_id, purpose, version, coach_id) values (new.client_id, part, '1', new.coach_id);
    elsif standing and not wanted then
      update consents c set withdrawn_at = now() where c.user_id = new.client_id and c.purpose = part and c.coach_id = new.coach_id and c.withdrawn_at is null;
    end if;
  end loop;
  return new;
end $$;

comment on function app.keep_consents() is 'Notes in consents what a client lets a coach see, and when that ends.';

revoke execute on function app.keep_consents() from public;

create trigger keep_consents after insert or update on coach_client_links for each row execute function app.keep_consents();

-- Somebody an archive speaks of who has no login here: a client whose log the importing coach keeps. The id stays where it is free.
create function app.take_in_client(p_id uuid) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  taken uuid;
begin
  if auth.uid() is null then
    raise exception 'nobody is signed in' using errcode = '42501';
  end if;
  insert into users (id) values (case when exists (select from users u where u.id = p_id) then app.new_id() else p_id end) returning id into taken;
  insert into coach_client_links (coach_id, client_id, consent_training, consent_health) values (auth.uid(), taken, true, true);
  return taken;
end $$;

comment on function app.take_in_client(uuid) is 'Makes a client without a login for the signed-in coach, under this id where it is free; returns the id.';

revoke execute on function app.take_in_client(uuid) from public;

grant execute on function app.take_in_client(uuid) to authenticated;

-- Rows of an archive, whole with their ids and times. The owner is the signed-in person or a client without a login whose
-- log they keep; what refers to something that is not here is emptied where it may be, else the row is left out, and both
-- are counted. Nothing that gives rights, counts an allowance or speaks of other people can come this way.
create function app.import_rows(p_owner uuid, p_table text, p_rows jsonb) returns table (taken integer, emptied integer, left_out integer)
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
      'workouts', 'workout_exercises', 'workout_sets', 'generation_runs', 'ai_recommendations') then
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

comment on function app.import_rows(uuid, text, jsonb) is 'Puts rows of an archive into a table as they were; says how many were taken, emptied of what is not here, and left out.';

revoke execute on function app.import_rows(uuid, text, jsonb) from public;

grant execute on function app.import_rows(uuid, text, jsonb) to authenticated;

-- Everything of a person goes. What others made stays theirs, without the person in it: a coach keeps the programs they
-- wrote, and nothing they knew; the log of staff acts keeps what was done, under a made-up name.
create function app.erase_person(p_id uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
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

comment on function app.erase_person(uuid) is 'Erases a person from every table; false when there is no such person with a login.';

revoke execute on function app.erase_person(uuid) from public;

grant execute on function app.erase_person(uuid) to service_role;
