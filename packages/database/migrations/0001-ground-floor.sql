-- The ground floor: everything the first version stands on.

-- kernel/schemas.sql

-- Some servers hand every new table and function to their audiences by default. Here nothing is given unless said.
alter default privileges revoke all on tables from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

alter default privileges revoke all on sequences from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

alter default privileges revoke execute on functions from anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

alter default privileges in schema public revoke all on tables from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

alter default privileges in schema public revoke all on sequences from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

alter default privileges in schema public revoke execute on functions from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

create schema if not exists app;

create schema if not exists auth;

create schema accounts;

comment on schema app is 'What the house runs on: requests, scopes, revisions. No table a person owns.';

comment on schema accounts is 'Logins and sessions. No audience can reach it; only halteres_auth.';

revoke all on schema app, accounts from public;

revoke create on schema public from public;

grant usage on schema app, auth, public to anon, authenticated, athlete, coach, community, gym_admin, admin, service_role, halteres_web, halteres_auth, halteres_jobs;

grant usage on schema accounts to halteres_auth;

-- kernel/types.sql

create type entity_type as enum ('CLIENT', 'CLASS');

create type subscription_status_enum as enum ('trialing', 'active', 'canceled', 'past_due', 'incomplete', 'incomplete_expired');

create type subscription_plan_enum as enum ('monthly', 'quarterly', 'annual', 'daily');

create type training_goal as enum ('strength', 'hypertrophy', 'power', 'endurance', 'fat_loss', 'general_fitness', 'sport', 'return_to_training');

create type program_status as enum ('draft', 'active', 'paused', 'completed', 'archived');

create type program_creator as enum ('user', 'coach', 'engine', 'ai', 'import');

create type muscle_group as enum ('neck', 'traps_upper', 'upper_back', 'lats', 'erectors', 'chest_clavicular', 'chest_sternal', 'serratus', 'delts_front', 'delts_side', 'delts_rear', 'rotator_cuff', 'biceps', 'brachialis', 'triceps', 'forearm_flexors', 'forearm_extensors', 'abs', 'obliques', 'deep_core', 'hip_flexors', 'glute_max', 'glute_med', 'adductors', 'quads', 'hamstrings', 'gastrocnemius', 'soleus', 'tibialis', 'pelvic_floor');

-- kernel/actor.sql

-- The person a request runs as. '' is what a setting reads after an earlier transaction set it locally.
create function auth.uid() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.actor_id', true), '')::uuid
$$;

comment on function auth.uid() is 'The person this request runs as, for policies; null when nobody is signed in.';

create function app.actor_id() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.actor_id', true), '')::uuid
$$;

comment on function app.actor_id() is 'The person this request runs as, for queries.';

revoke execute on function auth.uid(), app.actor_id() from public;

grant execute on function auth.uid(), app.actor_id() to anon, authenticated, athlete, coach, community, gym_admin, admin, service_role, halteres_auth;

-- kernel/restoring.sql

-- Triggers stand aside while the owner puts a backup back; the setting means nothing from a login role.
create function app.restoring() returns boolean language sql stable as $$
  select current_setting('app.restoring', true) = 'on' and session_user not in ('halteres_web', 'halteres_auth', 'halteres_jobs')
$$;

comment on function app.restoring() is 'Whether the owner is restoring a backup in this session.';

-- kernel/new-id.sql

-- UUIDv7 as PostgreSQL 15 can make it: 48 bits of milliseconds, then version, then chance.
create function app.new_id() returns uuid language sql volatile parallel safe as $$
  select encode(
    set_byte(
      set_byte(
        overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
        6, (get_byte(uuid_send(gen_random_uuid()), 6) & 15) | 112),
      8, (get_byte(uuid_send(gen_random_uuid()), 8) & 63) | 128),
    'hex')::uuid
$$;

comment on function app.new_id() is 'A UUIDv7 for rows whose writer brought no id.';

-- identity/users.sql

create table users (
  id uuid not null default app.new_id() primary key,
  is_pro boolean not null default false,
  claimed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

comment on table users is 'People, with or without a login.';

alter table users enable row level security;

create policy "people see themselves" on users for select to authenticated using (id = auth.uid());
create policy "coaches see the people they coach" on users for select to coach using (strpos(current_setting('app.read_scope', true), id::text) > 0);
create policy "staff see everybody" on users for select to admin using (true);
create policy "staff change who is a pro" on users for update to admin using (true) with check (true);

revoke all on users from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, is_pro, claimed_at, created_at, updated_at) on users to authenticated, coach, admin;
grant update (is_pro, updated_at) on users to admin;

-- nobody inserts or deletes: sign-up, a new client and erasure do

-- identity/users-comments.sql

comment on column users.claimed_at is 'When this person got a login; null for a client whose coach keeps the log.';

-- identity/profiles.sql

create table profiles (
  id uuid not null primary key references users (id) on delete cascade,
  full_name text check (char_length(full_name) between 1 and 120),
  email text not null check (char_length(email) <= 320),
  avatar_url text check (char_length(avatar_url) <= 2000),
  stripe_customer_id text unique,
  stripe_subscription_id text unique,
  stripe_price_id text,
  subscription_status subscription_status_enum not null default 'trialing',
  subscription_plan subscription_plan_enum,
  trial_start_date timestamptz,
  trial_end_date timestamptz,
  generations_remaining integer not null default 0 check (generations_remaining >= 0),
  generations_today integer not null default 0 check (generations_today >= 0),
  last_generation_date date,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (trial_end_date >= trial_start_date)
);

comment on table profiles is 'What the platform knows of a person with a login: name, subscription, allowance.';

create index idx_profiles_email on profiles (email);

alter table profiles enable row level security;

create policy "people see their own profile" on profiles for select to authenticated using (id = auth.uid());
create policy "people change their own name and picture" on profiles for update to authenticated using (id = auth.uid()) with check (id = auth.uid());
create policy "staff see profiles" on profiles for select to admin using (true);
create policy "staff grant generations" on profiles for update to admin using (true) with check (true);

revoke all on profiles from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, full_name, email, avatar_url, stripe_customer_id, stripe_subscription_id, stripe_price_id, subscription_status, subscription_plan, trial_start_date, trial_end_date, generations_remaining, generations_today, last_generation_date, is_active, created_at, updated_at) on profiles to authenticated, admin;
grant update (full_name, avatar_url, updated_at) on profiles to authenticated;
grant update (generations_remaining, is_active, updated_at) on profiles to admin;

-- nobody inserts or deletes: the sign-up trigger and erasure do

-- identity/user_settings.sql

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

-- identity/accounts.sql

create table accounts.logins (
  id uuid not null default app.new_id() primary key references public.users (id) on delete cascade,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

comment on table accounts.logins is 'Who may sign in.';

create table accounts.sessions (
  id uuid not null default app.new_id() primary key,
  user_id uuid not null references accounts.logins (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

comment on table accounts.sessions is 'Where somebody is signed in.';

create index idx_sessions_user_id on accounts.sessions (user_id);

create table accounts.credentials (
  id uuid not null default app.new_id() primary key,
  account_id text not null,
  provider_id text not null,
  user_id uuid not null references accounts.logins (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

comment on table accounts.credentials is 'How somebody proves who they are; the password is a scrypt hash.';

create index idx_credentials_user_id on accounts.credentials (user_id);

create table accounts.verifications (
  id uuid not null default app.new_id() primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

comment on table accounts.verifications is 'Tokens sent by mail, such as for a new password.';

create index idx_verifications_identifier on accounts.verifications (identifier);

revoke all on all tables in schema accounts from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role, halteres_web, halteres_jobs;

grant select, insert, update, delete on all tables in schema accounts to halteres_auth;

-- identity/sign-up.sql

-- A login makes the person (or claims the one a coach made) with profile, settings and the trial.
create function app.sign_up() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() then
    return new;
  end if;
  insert into users (id, claimed_at) values (new.id, now())
    on conflict (id) do update set claimed_at = excluded.claimed_at where users.claimed_at is null;
  insert into profiles (id, full_name, email, subscription_status, trial_start_date, trial_end_date, generations_remaining)
    values (new.id, nullif(left(new.name, 120), ''), new.email, 'trialing', now(), now() + interval '14 days', 50)
    on conflict (id) do nothing;
  insert into user_settings (user_id) values (new.id) on conflict (user_id) do nothing;
  return new;
end $$;

comment on function app.sign_up() is 'Makes users, profiles and user_settings for a new login and starts the trial: 14 days, 50 generations.';

revoke execute on function app.sign_up() from public;

create trigger sign_up before insert on accounts.logins for each row execute function app.sign_up();

create function app.login_email_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update profiles set email = new.email, updated_at = now() where id = new.id;
  return new;
end $$;

comment on function app.login_email_changed() is 'Keeps the address on the profile equal to the one that signs in.';

revoke execute on function app.login_email_changed() from public;

create trigger login_email_changed after update of email on accounts.logins for each row execute function app.login_email_changed();

-- kernel/user_sync.sql

create table user_sync (
  user_id uuid not null primary key references users (id) on delete cascade,
  rev bigint not null default 0 check (rev >= 0),
  updated_at timestamptz not null default now()
);

comment on table user_sync is 'The revision counter of each owner: every synced write takes the next one.';

alter table user_sync enable row level security;

create policy "people see how far their own data is" on user_sync for select to authenticated using (user_id = auth.uid());
create policy "coaches see how far their clients data is" on user_sync for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "athletes see how far their coaches are" on user_sync for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text) > 0);

revoke all on user_sync from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, rev, updated_at) on user_sync to authenticated, coach, athlete;

-- nobody writes: the revision trigger does

-- kernel/revision.sql

-- One revision a transaction and owner: a bump a row made big imports many times slower.
-- The owner's user_sync row stays locked until commit, so revisions become visible in order.
create function app.next_rev(owner uuid) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  taken text := coalesce(current_setting('app.taken_revs', true), '');
  found text := substring(taken from owner::text || '=([0-9]+)');
  taken_now bigint;
begin
  if found is not null then
    return found::bigint;
  end if;
  insert into user_sync as s (user_id, rev) values (owner, 1)
    on conflict (user_id) do update set rev = s.rev + 1
    returning s.rev into taken_now;
  perform set_config('app.taken_revs', taken || owner::text || '=' || taken_now || ';', true);
  return taken_now;
end $$;

comment on function app.next_rev(uuid) is 'The revision this transaction writes under for an owner.';

revoke execute on function app.next_rev(uuid) from public;

create function app.touch() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() then
    return new;
  end if;
  new.rev := app.next_rev(new.user_id);
  new.updated_at := now();
  return new;
end $$;

comment on function app.touch() is 'Gives a synced row its revision and the time of change.';

revoke execute on function app.touch() from public;

-- kernel/sync_results.sql

create table sync_results (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null,
  client_id text not null check (char_length(client_id) between 1 and 64),
  result jsonb not null,
  created_at timestamptz not null default now(),
  primary key (user_id, id)
);

comment on table sync_results is 'What each pushed operation came to, so that a repeated one is answered and not done again.';

create index idx_sync_results_created on sync_results (user_id, created_at);

alter table sync_results enable row level security;

create policy "people see their own sync results" on sync_results for select to authenticated using (user_id = auth.uid());
create policy "people add their own sync results" on sync_results for insert to authenticated with check (user_id = auth.uid());
create policy "coaches see their own sync results" on sync_results for select to coach using (user_id = auth.uid());
create policy "coaches add their own sync results" on sync_results for insert to coach with check (user_id = auth.uid());
create policy "athletes see their own sync results" on sync_results for select to athlete using (user_id = auth.uid());
create policy "athletes add their own sync results" on sync_results for insert to athlete with check (user_id = auth.uid());
create policy "people remove their own sync results" on sync_results for delete to authenticated using (user_id = auth.uid());

revoke all on sync_results from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, client_id, result, created_at) on sync_results to authenticated, coach, athlete;
grant insert (user_id, id, client_id, result, created_at) on sync_results to authenticated, coach, athlete;
grant delete on sync_results to authenticated;

-- nobody updates: a result is a fact

-- kernel/idempotency_keys.sql

create table idempotency_keys (
  user_id uuid not null references users (id) on delete cascade,
  id text not null check (char_length(id) between 8 and 128),
  route text not null,
  request_hash text not null,
  status integer,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (user_id, id)
);

comment on table idempotency_keys is 'Answers kept for a day, so that a repeated request is answered and not done again.';

alter table idempotency_keys enable row level security;

create policy "people see their own idempotency keys" on idempotency_keys for select to authenticated using (user_id = auth.uid());
create policy "people add their own idempotency keys" on idempotency_keys for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own idempotency keys" on idempotency_keys for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own idempotency keys" on idempotency_keys for delete to authenticated using (user_id = auth.uid());

revoke all on idempotency_keys from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, route, request_hash, status, response, created_at) on idempotency_keys to authenticated;
grant insert (user_id, id, route, request_hash, status, response, created_at) on idempotency_keys to authenticated;
grant update (status, response, created_at) on idempotency_keys to authenticated;
grant delete on idempotency_keys to authenticated;

-- operations/rate_limits.sql

create table app.rate_limits (
  key text not null check (char_length(key) <= 400),
  window_start timestamptz not null,
  hits integer not null check (hits > 0),
  primary key (key, window_start)
);

comment on table app.rate_limits is 'How often something was tried lately.';

revoke all on app.rate_limits from public;

create function public.admin_check_rate_limit(p_key text, p_max integer, p_window_seconds integer) returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  start timestamptz := to_timestamp(floor(extract(epoch from now()) / p_window_seconds) * p_window_seconds);
  so_far integer;
begin
  insert into rate_limits as r (key, window_start, hits) values (p_key, start, 1)
    on conflict (key, window_start) do update set hits = r.hits + 1
    returning hits into so_far;
  if so_far = 1 then
    delete from rate_limits where key = p_key and window_start < start;
  end if;
  return so_far <= p_max;
end $$;

comment on function public.admin_check_rate_limit(text, integer, integer) is 'Counts one try; false when there were more than p_max in the current window.';

revoke execute on function public.admin_check_rate_limit(text, integer, integer) from public;

grant execute on function public.admin_check_rate_limit(text, integer, integer) to halteres_web, halteres_auth;

-- operations/admin_audit_log.sql

create table admin_audit_log (
  id uuid not null default app.new_id() primary key,
  actor text not null check (char_length(actor) between 1 and 200),
  action text not null check (char_length(action) between 1 and 100),
  target text not null check (char_length(target) <= 400),
  details jsonb not null default '{}',
  created_at timestamptz not null default now()
);

comment on table admin_audit_log is 'Every act of staff, and why.';

alter table admin_audit_log enable row level security;

create policy "staff read the audit log" on admin_audit_log for select to admin using (true);
create policy "staff acts are logged" on admin_audit_log for insert to admin with check (true);

revoke all on admin_audit_log from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, actor, action, target, details, created_at) on admin_audit_log to admin;
grant insert (id, actor, action, target, details, created_at) on admin_audit_log to admin;

-- nobody updates or deletes: a log that can be changed is none

-- catalog/equipment.sql

create table equipment (
  id uuid not null primary key,
  slug text not null unique,
  name text not null,
  kind text not null,
  category text not null,
  description text not null,
  aliases text[] not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

comment on table equipment is 'Equipment definitions, shipped with the program.';

alter table equipment enable row level security;

create policy "visitors see equipment" on equipment for select to anon using (true);
create policy "people see equipment" on equipment for select to authenticated using (true);
create policy "athletes see equipment" on equipment for select to athlete using (true);
create policy "coaches see equipment" on equipment for select to coach using (true);
create policy "gym admins see equipment" on equipment for select to gym_admin using (true);

revoke all on equipment from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, slug, name, kind, category, description, aliases, created_at, updated_at) on equipment to anon, authenticated, athlete, coach, gym_admin;

-- nobody writes: seeding does, as the owner

-- catalog/exercises.sql

create table exercises (
  id uuid not null primary key,
  slug text not null unique,
  name text not null,
  description text not null,
  instructions jsonb not null,
  primary_muscle muscle_group not null,
  secondary_muscles text[] not null default '{}',
  equipment_ids uuid[] not null default '{}',
  difficulty integer not null default 1 check (difficulty between 1 and 5),
  is_compound boolean not null default false,
  pattern text not null,
  loading text not null,
  measure text not null check (measure in ('reps', 'seconds', 'metres', 'calories')),
  bodyweight_share numeric(4,3) not null default 0 check (bodyweight_share between 0 and 1),
  retired_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

comment on table exercises is 'Core exercise definitions, shipped with the program.';

create index idx_exercises_name on exercises (name);

alter table exercises enable row level security;

create policy "visitors see exercises" on exercises for select to anon using (true);
create policy "people see exercises" on exercises for select to authenticated using (true);
create policy "athletes see exercises" on exercises for select to athlete using (true);
create policy "coaches see exercises" on exercises for select to coach using (true);

revoke all on exercises from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, slug, name, description, instructions, primary_muscle, secondary_muscles, equipment_ids, difficulty, is_compound, pattern, loading, measure, bodyweight_share, retired_at, created_at, updated_at) on exercises to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner

-- catalog/user_exercises.sql

create table user_exercises (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  name text not null check (char_length(name) between 1 and 200),
  measure text not null default 'reps' check (measure in ('reps', 'seconds', 'metres', 'calories')),
  loading text not null default 'none',
  primary_muscle muscle_group,
  notes text check (char_length(notes) <= 2000),
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id)
);

comment on table user_exercises is 'Exercises people made for themselves, or that an import brought.';

create unique index idx_user_exercises_name on user_exercises (user_id, lower(name)) where deleted_at is null;
create index idx_user_exercises_rev on user_exercises (user_id, rev);

alter table user_exercises enable row level security;

create policy "people see their own exercises" on user_exercises for select to authenticated using (user_id = auth.uid());
create policy "people add their own exercises" on user_exercises for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own exercises" on user_exercises for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own exercises" on user_exercises for delete to authenticated using (user_id = auth.uid());
create policy "coaches see the exercises of the people they coach" on user_exercises for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add exercises for people without a login" on user_exercises for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change exercises of people without a login" on user_exercises for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on user_exercises from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, name, measure, loading, primary_muscle, notes, rev, created_at, updated_at, deleted_at) on user_exercises to authenticated, coach;
grant insert (user_id, id, name, measure, loading, primary_muscle, notes, rev, created_at, updated_at, deleted_at) on user_exercises to authenticated, coach;
grant update (name, measure, loading, primary_muscle, notes, updated_at, deleted_at) on user_exercises to authenticated, coach;
grant delete on user_exercises to authenticated;

create trigger touch before insert or update on user_exercises for each row execute function app.touch();

-- gyms/gyms.sql

create table gyms (
  id uuid not null default app.new_id() primary key,
  name text not null check (char_length(name) between 1 and 120),
  unit text not null default 'kg' check (unit in ('kg', 'lb')),
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);

comment on table gyms is 'Places to train, and home racks.';

create index idx_gyms_created_by on gyms (created_by);

alter table gyms enable row level security;

create policy "people open a gym of their own" on gyms for insert to authenticated with check (created_by = auth.uid());
create policy "gym admins see their gyms" on gyms for select to gym_admin using (strpos(current_setting('app.gym_scope', true), id::text) > 0);
create policy "gym admins change their gyms" on gyms for update to gym_admin using (strpos(current_setting('app.gym_scope', true), id::text) > 0) with check (strpos(current_setting('app.gym_scope', true), id::text) > 0);

revoke all on gyms from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant insert (id, name, unit, created_by) on gyms to authenticated;
grant select (id, name, unit, created_by, created_at, updated_at, deleted_at) on gyms to gym_admin;
grant update (name, unit, updated_at, deleted_at) on gyms to gym_admin;

-- nobody deletes: a gym is put away by deleted_at

-- gyms/gym_admins.sql

create table gym_admins (
  gym_id uuid not null references gyms (id) on delete cascade,
  user_id uuid not null references users (id) on delete cascade,
  created_at timestamptz not null default now(),
  primary key (gym_id, user_id)
);

comment on table gym_admins is 'Who looks after a gym.';

create index idx_gym_admins_user_id on gym_admins (user_id);

alter table gym_admins enable row level security;

create policy "people see which gyms they look after" on gym_admins for select to authenticated using (user_id = auth.uid());
create policy "gym admins see who looks after their gyms" on gym_admins for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on gym_admins from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (gym_id, user_id, created_at) on gym_admins to authenticated, gym_admin;

-- nobody writes: opening a gym does

-- gyms/open-gym.sql

-- Whoever opens a gym looks after it.
create function app.gym_opened() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() or new.created_by is null then
    return new;
  end if;
  insert into gym_admins (gym_id, user_id) values (new.id, new.created_by);
  return new;
end $$;

comment on function app.gym_opened() is 'Makes the person who opens a gym its admin.';

revoke execute on function app.gym_opened() from public;

create trigger gym_opened after insert on gyms for each row execute function app.gym_opened();

-- gyms/gym_equipment.sql

create table gym_equipment (
  gym_id uuid not null references gyms (id) on delete cascade,
  equipment_id uuid not null references equipment (id),
  quantity integer not null default 1 check (quantity between 1 and 500),
  created_at timestamptz not null default now(),
  primary key (gym_id, equipment_id)
);

comment on table gym_equipment is 'What stands in a gym.';

create index idx_gym_equipment_equipment on gym_equipment (equipment_id);

alter table gym_equipment enable row level security;

create policy "gym admins see equipment of their gyms" on gym_equipment for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins add equipment of their gyms" on gym_equipment for insert to gym_admin with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins change equipment of their gyms" on gym_equipment for update to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0) with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins remove equipment of their gyms" on gym_equipment for delete to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on gym_equipment from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (gym_id, equipment_id, quantity, created_at) on gym_equipment to gym_admin;
grant insert (gym_id, equipment_id, quantity, created_at) on gym_equipment to gym_admin;
grant update (quantity) on gym_equipment to gym_admin;
grant delete on gym_equipment to gym_admin;

-- gyms/gym_bars.sql

create table gym_bars (
  id uuid not null default app.new_id() primary key,
  gym_id uuid not null references gyms (id) on delete cascade,
  bar_type text not null check (bar_type in ('barbell', 'ez_bar', 'trap_bar', 'safety_bar', 'smith')),
  weight numeric(8,3) not null check (weight between 0 and 100),
  weight_unit text not null check (weight_unit in ('kg', 'lb')),
  created_at timestamptz not null default now()
);

comment on table gym_bars is 'Bars and what they weigh.';

create index idx_gym_bars_gym on gym_bars (gym_id);

alter table gym_bars enable row level security;

create policy "gym admins see bars of their gyms" on gym_bars for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins add bars of their gyms" on gym_bars for insert to gym_admin with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins change bars of their gyms" on gym_bars for update to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0) with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins remove bars of their gyms" on gym_bars for delete to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on gym_bars from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, gym_id, bar_type, weight, weight_unit, created_at) on gym_bars to gym_admin;
grant insert (id, gym_id, bar_type, weight, weight_unit, created_at) on gym_bars to gym_admin;
grant update (bar_type, weight, weight_unit) on gym_bars to gym_admin;
grant delete on gym_bars to gym_admin;

-- gyms/gym_plates.sql

create table gym_plates (
  gym_id uuid not null references gyms (id) on delete cascade,
  weight numeric(8,3) not null check (weight > 0 and weight <= 100),
  weight_unit text not null check (weight_unit in ('kg', 'lb')),
  pairs integer not null check (pairs between 1 and 50),
  created_at timestamptz not null default now(),
  primary key (gym_id, weight, weight_unit)
);

comment on table gym_plates is 'Plates, counted in pairs.';

alter table gym_plates enable row level security;

create policy "gym admins see plates of their gyms" on gym_plates for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins add plates of their gyms" on gym_plates for insert to gym_admin with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins change plates of their gyms" on gym_plates for update to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0) with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins remove plates of their gyms" on gym_plates for delete to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on gym_plates from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (gym_id, weight, weight_unit, pairs, created_at) on gym_plates to gym_admin;
grant insert (gym_id, weight, weight_unit, pairs, created_at) on gym_plates to gym_admin;
grant update (pairs) on gym_plates to gym_admin;
grant delete on gym_plates to gym_admin;

-- gyms/gym_increments.sql

create table gym_increments (
  id uuid not null default app.new_id() primary key,
  gym_id uuid not null references gyms (id) on delete cascade,
  kind text not null check (kind in ('dumbbell', 'kettlebell', 'stack')),
  equipment_slug text not null default 'default',
  weight numeric(8,3) not null check (weight >= 0 and weight <= 500),
  weight_unit text not null check (weight_unit in ('kg', 'lb')),
  step numeric(8,3) check (step > 0 and step <= 100),
  max_weight numeric(8,3) check (max_weight <= 1000),
  add_ons numeric(8,3)[] not null default '{}' check (cardinality(add_ons) <= 6),
  created_at timestamptz not null default now(),
  check ((kind = 'stack') = (step is not null and max_weight is not null)),
  check (max_weight >= weight)
);

comment on table gym_increments is 'Dumbbells and kettlebells one by one; stacks by first pin, step and last pin.';

create index idx_gym_increments_gym on gym_increments (gym_id);

alter table gym_increments enable row level security;

create policy "gym admins see dumbbells and stacks of their gyms" on gym_increments for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins add dumbbells and stacks of their gyms" on gym_increments for insert to gym_admin with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins change dumbbells and stacks of their gyms" on gym_increments for update to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0) with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins remove dumbbells and stacks of their gyms" on gym_increments for delete to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on gym_increments from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, gym_id, kind, equipment_slug, weight, weight_unit, step, max_weight, add_ons, created_at) on gym_increments to gym_admin;
grant insert (id, gym_id, kind, equipment_slug, weight, weight_unit, step, max_weight, add_ons, created_at) on gym_increments to gym_admin;
grant update (weight, weight_unit, step, max_weight, add_ons) on gym_increments to gym_admin;
grant delete on gym_increments to gym_admin;

-- coaching/entities.sql

create table entities (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  athlete_id uuid references users (id) on delete set null,
  claimed_at timestamptz,
  gym_id uuid references gyms (id) on delete set null,
  name text not null check (char_length(btrim(name)) between 1 and 120),
  type entity_type not null,
  description jsonb not null default '{}',
  bench_1rm numeric(6,2) check (bench_1rm between 1 and 700),
  deadlift_1rm numeric(6,2) check (deadlift_1rm between 1 and 700),
  squat_1rm numeric(6,2) check (squat_1rm between 1 and 700),
  mile_time interval check (mile_time between interval '3 minutes 20 seconds' and interval '60 minutes'),
  gender text check (gender in ('female', 'male', 'other')),
  age integer check (age between 13 and 100),
  height_cm integer check (height_cm between 90 and 250),
  weight_kg numeric(6,2) check (weight_kg between 25 and 350),
  years_of_experience numeric(4,1) check (years_of_experience between 0 and 80),
  workout_experience_type text check (char_length(workout_experience_type) <= 60),
  recovery_score integer check (recovery_score between 1 and 10),
  preferred_training_days jsonb not null default '[]' check (jsonb_typeof(preferred_training_days) = 'array'),
  injury_history jsonb not null default '[]',
  class_size integer check (class_size between 1 and 200),
  session_minutes integer check (session_minutes between 15 and 180),
  deleted_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  check (type = 'CLIENT' or athlete_id is null)
);

comment on table entities is 'The clients and classes a coach programs for.';

create index idx_entities_user_id on entities (user_id, lower(name), id);
create index idx_entities_deleted_at on entities (user_id, deleted_at) where deleted_at is not null;
create index idx_entities_athlete_id on entities (athlete_id);
create index idx_entities_gym_id on entities (gym_id);

alter table entities enable row level security;

create policy "people see their own clients and classes" on entities for select to authenticated using (user_id = auth.uid());
create policy "people add their own clients and classes" on entities for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own clients and classes" on entities for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "athletes see what a coach keeps about them" on entities for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || id::text) > 0);

revoke all on entities from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, athlete_id, claimed_at, gym_id, name, type, description, bench_1rm, deadlift_1rm, squat_1rm, mile_time, gender, age, height_cm, weight_kg, years_of_experience, workout_experience_type, recovery_score, preferred_training_days, injury_history, class_size, session_minutes, deleted_at, created_at, updated_at) on entities to authenticated, athlete;
grant insert (user_id, id, athlete_id, claimed_at, gym_id, name, type, description, bench_1rm, deadlift_1rm, squat_1rm, mile_time, gender, age, height_cm, weight_kg, years_of_experience, workout_experience_type, recovery_score, preferred_training_days, injury_history, class_size, session_minutes, deleted_at, created_at, updated_at) on entities to authenticated;
grant update (gym_id, name, description, bench_1rm, deadlift_1rm, squat_1rm, mile_time, gender, age, height_cm, weight_kg, years_of_experience, workout_experience_type, recovery_score, preferred_training_days, injury_history, class_size, session_minutes, deleted_at, updated_at) on entities to authenticated;

-- nobody deletes: clients and classes are put away by deleted_at and can come back

comment on column entities.claimed_at is 'When the client got a login; until then the coach writes the log.';

-- coaching/coach_client_links.sql

create table coach_client_links (
  id uuid not null default app.new_id() primary key,
  coach_id uuid not null references users (id) on delete cascade,
  client_id uuid not null references users (id) on delete cascade,
  status text not null default 'active' check (status in ('active', 'ended')),
  consent_training boolean not null default true,
  consent_health boolean not null default false,
  consent_cycle boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  ended_at timestamptz,
  unique (coach_id, client_id),
  check ((status = 'ended') = (ended_at is not null))
);

comment on table coach_client_links is 'Who coaches whom, and what the client lets the coach see.';

create index idx_coach_client_links_client on coach_client_links (client_id);

alter table coach_client_links enable row level security;

create policy "clients see who coaches them" on coach_client_links for select to authenticated using (client_id = auth.uid());
create policy "clients decide what a coach may see" on coach_client_links for update to authenticated using (client_id = auth.uid()) with check (client_id = auth.uid());
create policy "coaches see whom they coach" on coach_client_links for select to coach using (coach_id = auth.uid());
create policy "coaches end their coaching" on coach_client_links for update to coach using (coach_id = auth.uid()) with check (coach_id = auth.uid() and status = 'ended');

revoke all on coach_client_links from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, coach_id, client_id, status, consent_training, consent_health, consent_cycle, created_at, updated_at, ended_at) on coach_client_links to authenticated, coach;
grant update (status, consent_training, consent_health, consent_cycle, ended_at, updated_at) on coach_client_links to authenticated;
grant update (status, ended_at, updated_at) on coach_client_links to coach;

-- nobody inserts: a new client without a login and an accepted invitation do

-- coaching/client-claimed.sql

-- The coach sees that a client has a login now, and the log becomes the client's to write.
create function app.client_claimed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.restoring() then
    update entities set claimed_at = new.claimed_at where athlete_id = new.id;
  end if;
  return new;
end $$;

comment on function app.client_claimed() is 'Tells the entities of a person that the person has a login.';

revoke execute on function app.client_claimed() from public;

create trigger client_claimed after update of claimed_at on users for each row execute function app.client_claimed();

-- coaching/client-person.sql

-- A client without an account is a person all the same: the person owns the log, the coach keeps it until it is claimed.
create function app.client_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() then
    return new;
  end if;
  new.claimed_at := null;
  if new.type <> 'CLIENT' then
    return new;
  end if;
  if new.athlete_id is null then
    insert into users (id) values (app.new_id()) returning id into new.athlete_id;
    insert into coach_client_links (coach_id, client_id, consent_training, consent_health)
      values (new.user_id, new.athlete_id, true, true);
  elsif new.athlete_id <> new.user_id then
    raise exception 'a client is linked to an account by invitation only' using errcode = '42501';
  else
    new.claimed_at := now();
  end if;
  return new;
end $$;

comment on function app.client_person() is 'Gives a new client a person of their own, linked to the coach; only the coach themself may be named instead.';

revoke execute on function app.client_person() from public;

create trigger client_person before insert on entities for each row execute function app.client_person();

-- coaching/invitations.sql

create table invitations (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  entity_id uuid not null,
  email text not null check (char_length(email) between 3 and 320),
  token_hash text not null check (char_length(token_hash) = 64),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, entity_id) references entities (user_id, id) on delete cascade
);

comment on table invitations is 'Invitations to claim the log a coach keeps. Only the hash of the token is stored.';

create index idx_invitations_entity on invitations (user_id, entity_id);
create index idx_invitations_token on invitations (token_hash);

alter table invitations enable row level security;

create policy "people see their own invitations" on invitations for select to authenticated using (user_id = auth.uid());
create policy "people add their own invitations" on invitations for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own invitations" on invitations for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on invitations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, entity_id, email, token_hash, expires_at, accepted_at, revoked_at, created_at) on invitations to authenticated;
grant insert (user_id, id, entity_id, email, token_hash, expires_at, accepted_at, revoked_at, created_at) on invitations to authenticated;
grant update (revoked_at) on invitations to authenticated;

-- nobody deletes: accepting or revoking is kept

-- health/injuries.sql

create table injuries (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  condition text not null check (char_length(condition) between 1 and 60),
  severity smallint not null check (severity between 1 and 10),
  side text check (side in ('left', 'right', 'both')),
  red_flag boolean not null default false,
  since date,
  resolved_on date,
  notes text check (char_length(notes) <= 2000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  check (resolved_on >= since)
);

comment on table injuries is 'Injuries and conditions as dated constraints.';

create index idx_injuries_open on injuries (user_id, resolved_on);

alter table injuries enable row level security;

create policy "people see their own injuries" on injuries for select to authenticated using (user_id = auth.uid());
create policy "people add their own injuries" on injuries for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own injuries" on injuries for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own injuries" on injuries for delete to authenticated using (user_id = auth.uid());
create policy "coaches see injuries where the person agreed" on injuries for select to coach using (strpos(current_setting('app.health_scope', true), user_id::text) > 0);
create policy "coaches note injuries of people without a login" on injuries for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change injuries of people without a login" on injuries for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches remove injuries of people without a login" on injuries for delete to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on injuries from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, condition, severity, side, red_flag, since, resolved_on, notes, created_at, updated_at) on injuries to authenticated, coach;
grant insert (user_id, id, condition, severity, side, red_flag, since, resolved_on, notes, created_at, updated_at) on injuries to authenticated, coach;
grant update (condition, severity, side, red_flag, since, resolved_on, notes, updated_at) on injuries to authenticated, coach;
grant delete on injuries to authenticated, coach;

-- programs/programs.sql

create table programs (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  entity_id uuid not null,
  name text not null check (char_length(name) between 1 and 200),
  description text not null default '',
  duration_weeks integer not null check (duration_weeks between 1 and 52),
  focus_area text not null,
  goal training_goal not null,
  difficulty text not null,
  training_methodology text not null,
  reference_input text not null default '' check (char_length(reference_input) <= 10000),
  session_details jsonb not null default '{}',
  program_overview jsonb not null default '{}',
  workout_format jsonb not null default '{}',
  gym_details jsonb not null default '{}',
  generated_program jsonb,
  calendar_data jsonb not null default '{}',
  periodization jsonb not null default '{}',
  profile jsonb,
  status program_status not null default 'active',
  created_by program_creator not null default 'engine',
  start_date date not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, entity_id) references entities (user_id, id) on delete cascade
);

comment on table programs is 'Training programs, whoever made them. Rows rule; the JSON documents keep the original.';

create index idx_programs_entity on programs (user_id, entity_id);
create index idx_programs_created on programs (user_id, created_at desc, id desc);

alter table programs enable row level security;

create policy "people see their own programs" on programs for select to authenticated using (user_id = auth.uid());
create policy "people add their own programs" on programs for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own programs" on programs for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "athletes see the programs made for them" on programs for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on programs from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, entity_id, name, description, duration_weeks, focus_area, goal, difficulty, training_methodology, reference_input, session_details, program_overview, workout_format, gym_details, generated_program, calendar_data, periodization, profile, status, created_by, start_date, created_at, updated_at, deleted_at) on programs to authenticated, athlete;
grant insert (user_id, id, entity_id, name, description, duration_weeks, focus_area, goal, difficulty, training_methodology, reference_input, session_details, program_overview, workout_format, gym_details, generated_program, calendar_data, periodization, profile, status, created_by, start_date, created_at, updated_at, deleted_at) on programs to authenticated;
grant update (name, description, status, updated_at, deleted_at, program_overview) on programs to authenticated;

-- nobody deletes: a program is put away by deleted_at

comment on column programs.profile is 'The profile the engine was given, so that the program can be checked and edited on the same ground.';

-- programs/program_weeks.sql

create table program_weeks (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_id uuid not null,
  entity_id uuid not null,
  week integer not null check (week between 1 and 52),
  phase text not null,
  deload boolean not null default false,
  intent text not null default '',
  primary key (user_id, id),
  unique (user_id, program_id, week),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade
);

comment on table program_weeks is 'The weeks of a program.';

alter table program_weeks enable row level security;

create policy "people see their own program weeks" on program_weeks for select to authenticated using (user_id = auth.uid());
create policy "people add their own program weeks" on program_weeks for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own program weeks" on program_weeks for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own program weeks" on program_weeks for delete to authenticated using (user_id = auth.uid());
create policy "athletes see the program weeks made for them" on program_weeks for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on program_weeks from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, entity_id, week, phase, deload, intent) on program_weeks to authenticated, athlete;
grant insert (user_id, id, program_id, entity_id, week, phase, deload, intent) on program_weeks to authenticated;
grant update (program_id, entity_id, week, phase, deload, intent) on program_weeks to authenticated;
grant delete on program_weeks to authenticated;

-- programs/program_workouts.sql

create table program_workouts (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_id uuid not null,
  program_week_id uuid not null,
  entity_id uuid not null,
  day integer not null check (day between 1 and 7),
  title text not null check (char_length(title) between 1 and 200),
  body text check (char_length(body) <= 20000),
  workout_type text not null default 'strength',
  difficulty text,
  tags jsonb not null default '[]',
  focus text not null default '',
  estimated_minutes integer check (estimated_minutes between 0 and 600),
  scheduled_date date,
  completed boolean not null default false,
  completed_at timestamptz,
  notes text check (char_length(notes) <= 4000),
  athlete_notes text check (char_length(athlete_notes) <= 4000),
  is_reference boolean not null default false,
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade,
  foreign key (user_id, program_week_id) references program_weeks (user_id, id) on delete cascade,
  check (completed = (completed_at is not null))
);

comment on table program_workouts is 'Workouts of a program; completion lives here, the day in workout_schedule.';

create index idx_program_workouts_program on program_workouts (user_id, program_id);
create index idx_program_workouts_week on program_workouts (user_id, program_week_id);
create index idx_program_workouts_rev on program_workouts (user_id, rev);
create index idx_program_workouts_entity on program_workouts (user_id, entity_id);

alter table program_workouts enable row level security;

create policy "people see their own program workouts" on program_workouts for select to authenticated using (user_id = auth.uid());
create policy "people add their own program workouts" on program_workouts for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own program workouts" on program_workouts for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own program workouts" on program_workouts for delete to authenticated using (user_id = auth.uid());
create policy "athletes see the workouts made for them" on program_workouts for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);
create policy "athletes complete the workouts made for them" on program_workouts for update to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0) with check (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on program_workouts from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, program_week_id, entity_id, day, title, body, workout_type, difficulty, tags, focus, estimated_minutes, scheduled_date, completed, completed_at, notes, athlete_notes, is_reference, rev, created_at, updated_at, deleted_at) on program_workouts to authenticated, athlete;
grant insert (user_id, id, program_id, program_week_id, entity_id, day, title, body, workout_type, difficulty, tags, focus, estimated_minutes, scheduled_date, completed, completed_at, notes, athlete_notes, is_reference, rev, created_at, updated_at, deleted_at) on program_workouts to authenticated;
grant update (program_id, program_week_id, entity_id, day, title, body, workout_type, difficulty, tags, focus, estimated_minutes, scheduled_date, completed, completed_at, notes, athlete_notes, is_reference, updated_at, deleted_at) on program_workouts to authenticated;
grant delete on program_workouts to authenticated;
grant update (completed, completed_at, athlete_notes) on program_workouts to athlete;

create trigger touch before insert or update on program_workouts for each row execute function app.touch();

-- programs/program_workout_exercises.sql

create table program_workout_exercises (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_workout_id uuid not null,
  entity_id uuid not null,
  position integer not null check (position between 0 and 99),
  exercise_id uuid references exercises (id),
  user_exercise_owner_id uuid,
  user_exercise_id uuid,
  role text not null check (role in ('main', 'secondary', 'accessory', 'conditioning')),
  superset text check (char_length(superset) <= 4),
  tempo text check (char_length(tempo) <= 20),
  reason_code text not null default '',
  reason text not null default '',
  alternatives jsonb not null default '[]',
  primary key (user_id, id),
  foreign key (user_id, program_workout_id) references program_workouts (user_id, id) on delete cascade,
  check (num_nonnulls(exercise_id, user_exercise_id) = 1),
  check ((user_exercise_id is null) = (user_exercise_owner_id is null))
);

comment on table program_workout_exercises is 'Exercise prescriptions, each with the reason it was chosen.';

create index idx_pwe_workout on program_workout_exercises (user_id, program_workout_id, position);
create index idx_pwe_exercise on program_workout_exercises (exercise_id);

alter table program_workout_exercises enable row level security;

create policy "people see their own exercise prescriptions" on program_workout_exercises for select to authenticated using (user_id = auth.uid());
create policy "people add their own exercise prescriptions" on program_workout_exercises for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own exercise prescriptions" on program_workout_exercises for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own exercise prescriptions" on program_workout_exercises for delete to authenticated using (user_id = auth.uid());
create policy "athletes see the exercises made for them" on program_workout_exercises for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on program_workout_exercises from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_workout_id, entity_id, position, exercise_id, user_exercise_owner_id, user_exercise_id, role, superset, tempo, reason_code, reason, alternatives) on program_workout_exercises to authenticated, athlete;
grant insert (user_id, id, program_workout_id, entity_id, position, exercise_id, user_exercise_owner_id, user_exercise_id, role, superset, tempo, reason_code, reason, alternatives) on program_workout_exercises to authenticated;
grant update (program_workout_id, entity_id, position, exercise_id, user_exercise_owner_id, user_exercise_id, role, superset, tempo, reason_code, reason, alternatives) on program_workout_exercises to authenticated;
grant delete on program_workout_exercises to authenticated;

-- programs/program_workout_sets.sql

create table program_workout_sets (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_workout_exercise_id uuid not null,
  entity_id uuid not null,
  position integer not null check (position between 0 and 99),
  kind text not null check (kind in ('warm_up', 'work', 'back_off', 'amrap')),
  target_min numeric(7,1) not null check (target_min >= 0),
  target_max numeric(7,1) not null,
  weight numeric(8,3) check (weight >= 0),
  weight_unit text check (weight_unit in ('kg', 'lb')),
  weight_kg numeric generated always as (case weight_unit when 'kg' then weight when 'lb' then weight * 0.45359237 end) stored,
  percent_1rm numeric(5,4) check (percent_1rm > 0 and percent_1rm <= 1.2),
  rir numeric(3,1) check (rir between 0 and 10),
  rest_seconds integer not null check (rest_seconds between 0 and 1200),
  why text,
  primary key (user_id, id),
  foreign key (user_id, program_workout_exercise_id) references program_workout_exercises (user_id, id) on delete cascade,
  check (target_max >= target_min),
  check ((weight is null) = (weight_unit is null))
);

comment on table program_workout_sets is 'The sets of a prescription, each load with how it came about.';

create index idx_pws_exercise on program_workout_sets (user_id, program_workout_exercise_id, position);

alter table program_workout_sets enable row level security;

create policy "people see their own prescribed sets" on program_workout_sets for select to authenticated using (user_id = auth.uid());
create policy "people add their own prescribed sets" on program_workout_sets for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own prescribed sets" on program_workout_sets for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own prescribed sets" on program_workout_sets for delete to authenticated using (user_id = auth.uid());
create policy "athletes see the sets made for them" on program_workout_sets for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on program_workout_sets from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_workout_exercise_id, entity_id, position, kind, target_min, target_max, weight, weight_unit, weight_kg, percent_1rm, rir, rest_seconds, why) on program_workout_sets to authenticated, athlete;
grant insert (user_id, id, program_workout_exercise_id, entity_id, position, kind, target_min, target_max, weight, weight_unit, percent_1rm, rir, rest_seconds, why) on program_workout_sets to authenticated;
grant update (program_workout_exercise_id, entity_id, position, kind, target_min, target_max, weight, weight_unit, percent_1rm, rir, rest_seconds, why) on program_workout_sets to authenticated;
grant delete on program_workout_sets to authenticated;

-- programs/workout_schedule.sql

create table workout_schedule (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_id uuid not null,
  entity_id uuid not null,
  workout_id uuid not null,
  scheduled_date date not null,
  scheduled_time time,
  time_zone text check (char_length(time_zone) <= 64),
  notes text check (char_length(notes) <= 4000),
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade,
  foreign key (user_id, workout_id) references program_workouts (user_id, id) on delete cascade
);

comment on table workout_schedule is 'On which day a workout is planned: a local date, with a time where one was given.';

create index idx_workout_schedule_date on workout_schedule (user_id, scheduled_date, id);
create index idx_workout_schedule_program on workout_schedule (user_id, program_id);
create index idx_workout_schedule_workout on workout_schedule (user_id, workout_id);
create index idx_workout_schedule_entity on workout_schedule (user_id, entity_id, scheduled_date);
create index idx_workout_schedule_rev on workout_schedule (user_id, rev);

alter table workout_schedule enable row level security;

create policy "people see their own schedule" on workout_schedule for select to authenticated using (user_id = auth.uid());
create policy "people add their own schedule" on workout_schedule for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own schedule" on workout_schedule for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own schedule" on workout_schedule for delete to authenticated using (user_id = auth.uid());
create policy "athletes see the schedule made for them" on workout_schedule for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on workout_schedule from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, entity_id, workout_id, scheduled_date, scheduled_time, time_zone, notes, rev, created_at, updated_at, deleted_at) on workout_schedule to authenticated, athlete;
grant insert (user_id, id, program_id, entity_id, workout_id, scheduled_date, scheduled_time, time_zone, notes, rev, created_at, updated_at, deleted_at) on workout_schedule to authenticated;
grant update (program_id, entity_id, workout_id, scheduled_date, scheduled_time, time_zone, notes, updated_at, deleted_at) on workout_schedule to authenticated;
grant delete on workout_schedule to authenticated;

create trigger touch before insert or update on workout_schedule for each row execute function app.touch();

-- programs/certificates.sql

create table certificates (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_id uuid not null,
  entity_id uuid not null,
  engine text not null,
  catalog text not null,
  profile_hash text not null,
  program_hash text not null,
  sound boolean not null,
  rules jsonb not null,
  findings jsonb not null,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade
);

comment on table certificates is 'Proof that a program was checked: each rule, its verdict and the evidence.';

create index idx_certificates_program on certificates (user_id, program_id, created_at desc);

alter table certificates enable row level security;

create policy "people see their own certificates" on certificates for select to authenticated using (user_id = auth.uid());
create policy "people add their own certificates" on certificates for insert to authenticated with check (user_id = auth.uid());
create policy "athletes see the certificates made for them" on certificates for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on certificates from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, entity_id, engine, catalog, profile_hash, program_hash, sound, rules, findings, created_at) on certificates to authenticated, athlete;
grant insert (user_id, id, program_id, entity_id, engine, catalog, profile_hash, program_hash, sound, rules, findings, created_at) on certificates to authenticated;

-- nobody updates or deletes: a certificate is a fact

-- programs/proposals.sql

create table proposals (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_id uuid not null,
  kind text not null check (char_length(kind) between 1 and 40),
  summary text not null check (char_length(summary) <= 400),
  reason text check (char_length(reason) <= 2000),
  before jsonb not null,
  after jsonb not null,
  findings jsonb not null default '[]',
  status text not null default 'accepted' check (status in ('accepted', 'undone')),
  created_at timestamptz not null default now(),
  decided_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade
);

comment on table proposals is 'Changes to a program: what was before, what came after, why, and whether it was undone.';

create index idx_proposals_program on proposals (user_id, program_id, created_at desc);

alter table proposals enable row level security;

create policy "people see their own proposals" on proposals for select to authenticated using (user_id = auth.uid());
create policy "people add their own proposals" on proposals for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own proposals" on proposals for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on proposals from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, kind, summary, reason, before, after, findings, status, created_at, decided_at) on proposals to authenticated;
grant insert (user_id, id, program_id, kind, summary, reason, before, after, findings, status, created_at, decided_at) on proposals to authenticated;
grant update (status, decided_at) on proposals to authenticated;

-- nobody deletes: history stays

-- training/imports.sql

create table imports (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  file_name text not null check (char_length(file_name) between 1 and 300),
  file_hash text not null,
  format text not null,
  dialect text not null,
  unit text,
  report jsonb not null default '{}',
  replaced jsonb not null default '[]',
  status text not null default 'stored' check (status in ('stored', 'undone')),
  created_at timestamptz not null default now(),
  undone_at timestamptz,
  primary key (user_id, id)
);

comment on table imports is 'Files of history somebody brought from another app.';

create index idx_imports_created on imports (user_id, created_at desc, id desc);

alter table imports enable row level security;

create policy "people see their own imports" on imports for select to authenticated using (user_id = auth.uid());
create policy "people add their own imports" on imports for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own imports" on imports for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "coaches see the imports of the people they coach" on imports for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add imports for people without a login" on imports for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change imports of people without a login" on imports for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on imports from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, file_name, file_hash, format, dialect, unit, report, replaced, status, created_at, undone_at) on imports to authenticated, coach;
grant insert (user_id, id, file_name, file_hash, format, dialect, unit, report, replaced, status, created_at, undone_at) on imports to authenticated, coach;
grant update (status, undone_at, replaced, report) on imports to authenticated;
grant update (file_name, file_hash, format, dialect, unit, report, replaced, status, undone_at) on imports to coach;

-- nobody deletes: an undone import stays on record

-- training/import_mappings.sql

create table import_mappings (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  source_name text not null check (char_length(source_name) between 1 and 200),
  exercise_id uuid references exercises (id),
  user_exercise_id uuid,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  unique (user_id, source_name),
  foreign key (user_id, user_exercise_id) references user_exercises (user_id, id) on delete cascade,
  check (num_nonnulls(exercise_id, user_exercise_id) = 1)
);

comment on table import_mappings is 'Which exercise a name from another app stands for, as this person corrected it.';

create index idx_import_mappings_exercise on import_mappings (exercise_id);
create index idx_import_mappings_user_exercise on import_mappings (user_id, user_exercise_id);

alter table import_mappings enable row level security;

create policy "people see their own import mappings" on import_mappings for select to authenticated using (user_id = auth.uid());
create policy "people add their own import mappings" on import_mappings for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own import mappings" on import_mappings for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own import mappings" on import_mappings for delete to authenticated using (user_id = auth.uid());
create policy "coaches see the import mappings of the people they coach" on import_mappings for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add import mappings for people without a login" on import_mappings for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change import mappings of people without a login" on import_mappings for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on import_mappings from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, source_name, exercise_id, user_exercise_id, created_at) on import_mappings to authenticated, coach;
grant insert (user_id, id, source_name, exercise_id, user_exercise_id, created_at) on import_mappings to authenticated, coach;
grant update (exercise_id, user_exercise_id) on import_mappings to authenticated;
grant delete on import_mappings to authenticated;
grant update (source_name, exercise_id, user_exercise_id) on import_mappings to coach;

-- training/workouts.sql

create table workouts (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  title text not null default '' check (char_length(title) <= 200),
  local_date date not null,
  time_zone text not null default 'UTC' check (char_length(time_zone) <= 64),
  started_at timestamptz not null,
  ended_at timestamptz,
  bodyweight_kg numeric(6,2) check (bodyweight_kg between 20 and 400),
  readiness_score numeric(4,1) check (readiness_score between 0 and 100),
  gym_id uuid references gyms (id) on delete set null,
  program_owner_id uuid,
  program_workout_id uuid,
  import_id uuid,
  external_key text check (char_length(external_key) <= 100),
  content_hash text check (char_length(content_hash) <= 100),
  notes text check (char_length(notes) <= 10000),
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  unique (user_id, external_key),
  foreign key (user_id, import_id) references imports (user_id, id) on delete cascade,
  check (ended_at >= started_at),
  check ((program_owner_id is null) = (program_workout_id is null))
);

comment on table workouts is 'Individual workout sessions.';

create index idx_workouts_started on workouts (user_id, started_at desc, id desc);
create index idx_workouts_date on workouts (user_id, local_date);
create index idx_workouts_rev on workouts (user_id, rev);
create index idx_workouts_import on workouts (user_id, import_id);
create index idx_workouts_gym on workouts (gym_id);
create index idx_workouts_program_workout on workouts (program_workout_id, user_id);

alter table workouts enable row level security;

create policy "people see their own workouts" on workouts for select to authenticated using (user_id = auth.uid());
create policy "people add their own workouts" on workouts for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own workouts" on workouts for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own workouts" on workouts for delete to authenticated using (user_id = auth.uid());
create policy "coaches see the workouts of the people they coach" on workouts for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add workouts for people without a login" on workouts for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change workouts of people without a login" on workouts for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on workouts from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, title, local_date, time_zone, started_at, ended_at, bodyweight_kg, readiness_score, gym_id, program_owner_id, program_workout_id, import_id, external_key, content_hash, notes, rev, created_at, updated_at, deleted_at) on workouts to authenticated, coach;
grant insert (user_id, id, title, local_date, time_zone, started_at, ended_at, bodyweight_kg, readiness_score, gym_id, program_owner_id, program_workout_id, import_id, external_key, content_hash, notes, rev, created_at, updated_at, deleted_at) on workouts to authenticated, coach;
grant update (title, local_date, time_zone, started_at, ended_at, bodyweight_kg, readiness_score, gym_id, program_owner_id, program_workout_id, import_id, external_key, content_hash, notes, updated_at, deleted_at) on workouts to authenticated, coach;
grant delete on workouts to authenticated;

create trigger touch before insert or update on workouts for each row execute function app.touch();

comment on column workouts.program_workout_id is 'The planned workout done here. No foreign key: a log outlives the plan of a coach who left.';

-- training/workout_exercises.sql

create table workout_exercises (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  workout_id uuid not null,
  position integer not null check (position between 0 and 999),
  exercise_id uuid references exercises (id),
  user_exercise_id uuid,
  superset text check (char_length(superset) <= 40),
  notes text check (char_length(notes) <= 4000),
  program_workout_exercise_id uuid,
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, workout_id) references workouts (user_id, id) on delete cascade,
  foreign key (user_id, user_exercise_id) references user_exercises (user_id, id) on delete restrict,
  check (num_nonnulls(exercise_id, user_exercise_id) = 1)
);

comment on table workout_exercises is 'Exercises within workouts.';

create index idx_workout_exercises_workout on workout_exercises (user_id, workout_id);
create index idx_workout_exercises_exercise on workout_exercises (exercise_id, user_id);
create index idx_workout_exercises_user_exercise on workout_exercises (user_id, user_exercise_id);
create index idx_workout_exercises_rev on workout_exercises (user_id, rev);

alter table workout_exercises enable row level security;

create policy "people see their own workout exercises" on workout_exercises for select to authenticated using (user_id = auth.uid());
create policy "people add their own workout exercises" on workout_exercises for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own workout exercises" on workout_exercises for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own workout exercises" on workout_exercises for delete to authenticated using (user_id = auth.uid());
create policy "coaches see the workout exercises of the people they coach" on workout_exercises for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add workout exercises for people without a login" on workout_exercises for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change workout exercises of people without a login" on workout_exercises for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on workout_exercises from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, workout_id, position, exercise_id, user_exercise_id, superset, notes, program_workout_exercise_id, rev, created_at, updated_at, deleted_at) on workout_exercises to authenticated, coach;
grant insert (user_id, id, workout_id, position, exercise_id, user_exercise_id, superset, notes, program_workout_exercise_id, rev, created_at, updated_at, deleted_at) on workout_exercises to authenticated, coach;
grant update (workout_id, position, exercise_id, user_exercise_id, superset, notes, program_workout_exercise_id, updated_at, deleted_at) on workout_exercises to authenticated, coach;
grant delete on workout_exercises to authenticated;

create trigger touch before insert or update on workout_exercises for each row execute function app.touch();

-- training/workout_sets.sql

create table workout_sets (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  workout_exercise_id uuid not null,
  position integer not null check (position between 0 and 999),
  set_type text not null default 'normal' check (set_type in ('normal', 'warm_up', 'drop', 'failure', 'amrap')),
  load_kind text not null default 'external' check (load_kind in ('external', 'added', 'assisted', 'bodyweight', 'band')),
  weight numeric(8,3) check (weight between 0 and 5000),
  weight_unit text check (weight_unit in ('kg', 'lb')),
  weight_kg numeric generated always as (case weight_unit when 'kg' then weight when 'lb' then weight * 0.45359237 end) stored,
  reps integer check (reps between 0 and 10000),
  rpe numeric(3,1) check (rpe between 1 and 10),
  rir numeric(3,1) check (rir between 0 and 10),
  seconds numeric(8,1) check (seconds between 0 and 360000),
  distance_m numeric(10,2) check (distance_m between 0 and 1000000),
  rest_seconds integer check (rest_seconds between 0 and 36000),
  notes text check (char_length(notes) <= 4000),
  completed_at timestamptz,
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, workout_exercise_id) references workout_exercises (user_id, id) on delete cascade,
  check ((weight is null) = (weight_unit is null))
);

comment on table workout_sets is 'Individual sets. The weight stands as it was entered; weight_kg is made from it.';

create index idx_workout_sets_exercise on workout_sets (user_id, workout_exercise_id);
create index idx_workout_sets_rev on workout_sets (user_id, rev);

alter table workout_sets enable row level security;

create policy "people see their own sets" on workout_sets for select to authenticated using (user_id = auth.uid());
create policy "people add their own sets" on workout_sets for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own sets" on workout_sets for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own sets" on workout_sets for delete to authenticated using (user_id = auth.uid());
create policy "coaches see the sets of the people they coach" on workout_sets for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add sets for people without a login" on workout_sets for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change sets of people without a login" on workout_sets for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on workout_sets from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, workout_exercise_id, position, set_type, load_kind, weight, weight_unit, weight_kg, reps, rpe, rir, seconds, distance_m, rest_seconds, notes, completed_at, rev, created_at, updated_at, deleted_at) on workout_sets to authenticated, coach;
grant insert (user_id, id, workout_exercise_id, position, set_type, load_kind, weight, weight_unit, reps, rpe, rir, seconds, distance_m, rest_seconds, notes, completed_at, rev, created_at, updated_at, deleted_at) on workout_sets to authenticated, coach;
grant update (workout_exercise_id, position, set_type, load_kind, weight, weight_unit, reps, rpe, rir, seconds, distance_m, rest_seconds, notes, completed_at, updated_at, deleted_at) on workout_sets to authenticated, coach;
grant delete on workout_sets to authenticated;

create trigger touch before insert or update on workout_sets for each row execute function app.touch();

-- planning/generation_runs.sql

create table generation_runs (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  entity_id uuid not null,
  idempotency_key text not null check (char_length(idempotency_key) between 8 and 128),
  request jsonb not null,
  status text not null default 'reserved' check (status in ('reserved', 'committed', 'refunded')),
  program_id uuid,
  problem jsonb,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (user_id, id),
  unique (user_id, idempotency_key),
  foreign key (user_id, entity_id) references entities (user_id, id) on delete cascade,
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade,
  check ((status = 'committed') = (program_id is not null)),
  check ((status = 'reserved') = (finished_at is null))
);

comment on table generation_runs is 'Each request for a program. Inserting one reserves a generation; it is committed or given back.';

create index idx_generation_runs_entity on generation_runs (user_id, entity_id);
create index idx_generation_runs_program on generation_runs (user_id, program_id);
create index idx_generation_runs_open on generation_runs (user_id, created_at) where status = 'reserved';

alter table generation_runs enable row level security;

create policy "people see their own generation runs" on generation_runs for select to authenticated using (user_id = auth.uid());
create policy "people add their own generation runs" on generation_runs for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own generation runs" on generation_runs for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "jobs see generation runs" on generation_runs for select to service_role using (true);
create policy "jobs give back what was never finished" on generation_runs for update to service_role using (true) with check (true);

revoke all on generation_runs from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, entity_id, idempotency_key, request, status, program_id, problem, created_at, finished_at) on generation_runs to authenticated, service_role;
grant insert (user_id, id, entity_id, idempotency_key, request) on generation_runs to authenticated;
grant update (status, program_id, problem, finished_at) on generation_runs to authenticated;
grant update (status, problem, finished_at) on generation_runs to service_role;

-- nobody deletes: the ledger stays

-- planning/allowance.sql

-- The allowance is charged where the run is inserted, in the same transaction: no run without a charge, no charge without a run.
create function app.charge_generation() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() then
    return new;
  end if;
  update profiles p set
      generations_remaining = p.generations_remaining - case when u.is_pro then 0 else 1 end,
      generations_today = case when p.last_generation_date = current_date then p.generations_today + 1 else 1 end,
      last_generation_date = current_date,
      updated_at = now()
    from users u
    where p.id = new.user_id and u.id = p.id and (u.is_pro or p.generations_remaining > 0);
  if not found then
    raise exception 'no generations left' using errcode = 'HA001';
  end if;
  return new;
end $$;

comment on function app.charge_generation() is 'Takes one generation from the allowance; HA001 when none is left.';

revoke execute on function app.charge_generation() from public;

create trigger charge_generation before insert on generation_runs for each row execute function app.charge_generation();

create function app.settle_generation() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.status = new.status then
    return new;
  end if;
  if old.status <> 'reserved' then
    raise exception 'a generation that is % stays so', old.status using errcode = 'HA002';
  end if;
  if new.status = 'refunded' then
    update profiles p set
        generations_remaining = p.generations_remaining + case when u.is_pro then 0 else 1 end,
        generations_today = greatest(p.generations_today - 1, 0),
        updated_at = now()
      from users u where p.id = new.user_id and u.id = p.id;
  end if;
  return new;
end $$;

comment on function app.settle_generation() is 'A reserved generation is committed or given back, once.';

revoke execute on function app.settle_generation() from public;

create trigger settle_generation before update on generation_runs for each row execute function app.settle_generation();

-- coaching/accept-invitation.sql

-- What an invitation says, to whoever holds its token.
create function app.invitation_by_token(p_token_hash text) returns table (coach_id uuid, invitation_id uuid, entity_id uuid, person_id uuid, client_name text, coach_name text, email text)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.user_id, i.id, i.entity_id, e.athlete_id, e.name, p.full_name, i.email
  from invitations i
  join entities e on e.user_id = i.user_id and e.id = i.entity_id
  join users u on u.id = e.athlete_id
  left join profiles p on p.id = i.user_id
  where i.token_hash = p_token_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
    and e.deleted_at is null and u.claimed_at is null
$$;

comment on function app.invitation_by_token(text) is 'The open invitation a token stands for; no row when it is used, revoked, expired or unknown.';

revoke execute on function app.invitation_by_token(text) from public;

grant execute on function app.invitation_by_token(text) to anon, authenticated, halteres_auth;

-- Accepting with the very person the coach made: only the invitation is closed. With an account of one's own:
-- the person's rows move to it, owner by owner, in this one transaction.
create function app.accept_invitation(p_token_hash text, p_consent_health boolean) returns table (coach_id uuid, entity_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  me uuid := auth.uid();
  found_invitation record;
  owned text;
  columns text;
begin
  select i.user_id, i.id, i.entity_id, e.athlete_id, u.claimed_at into found_invitation
    from invitations i
    join entities e on e.user_id = i.user_id and e.id = i.entity_id
    join users u on u.id = e.athlete_id
    where i.token_hash = p_token_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now() and e.deleted_at is null
    for update of i;
  if not found or me is null or found_invitation.user_id = me
    or (found_invitation.athlete_id <> me and found_invitation.claimed_at is not null) then
    raise exception 'this invitation is not open' using errcode = 'HA003';
  end if;
  update invitations i set accepted_at = now() where i.user_id = found_invitation.user_id and i.id = found_invitation.id;
  if found_invitation.athlete_id <> me then
    foreach owned in array array['user_exercises', 'injuries', 'imports', 'import_mappings', 'workouts', 'workout_exercises', 'workout_sets'] loop
      select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns
        from pg_attribute a
        where a.attrelid = format('public.%I', owned)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attname not in ('user_id', 'rev');
      execute format('insert into %I (user_id, %s) select $1, %s from %I where user_id = $2', owned, columns, columns, owned)
        using me, found_invitation.athlete_id;
    end loop;
    update entities e set athlete_id = me, claimed_at = now(), updated_at = now() where e.user_id = found_invitation.user_id and e.id = found_invitation.entity_id;
    delete from users u where u.id = found_invitation.athlete_id;
  end if;
  insert into coach_client_links as l (coach_id, client_id, consent_training, consent_health)
    values (found_invitation.user_id, me, true, p_consent_health)
    on conflict (coach_id, client_id) do update set status = 'active', ended_at = null, consent_training = true, consent_health = excluded.consent_health;
  return query select found_invitation.user_id, found_invitation.entity_id;
end $$;

comment on function app.accept_invitation(text, boolean) is 'Links the signed-in person to the client an invitation names; HA003 when it is not open.';

revoke execute on function app.accept_invitation(text, boolean) from public;

grant execute on function app.accept_invitation(text, boolean) to authenticated;

-- coaching/my-coaches.sql

-- Who coaches the signed-in person, by name: a client may know whom they trust, without reading profiles.
create function app.my_coaches() returns table (coach_id uuid, coach_name text, entity_id uuid, status text, consent_training boolean, consent_health boolean, since timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.coach_id, p.full_name, e.id, l.status, l.consent_training, l.consent_health, l.created_at
  from coach_client_links l
  left join profiles p on p.id = l.coach_id
  left join entities e on e.user_id = l.coach_id and e.athlete_id = l.client_id and e.deleted_at is null
  where l.client_id = auth.uid()
  order by l.created_at
$$;

comment on function app.my_coaches() is 'The coaches of the signed-in person, now and before, with what each may see.';

revoke execute on function app.my_coaches() from public;

grant execute on function app.my_coaches() to authenticated;

-- kernel/begin-request.sql

-- Whose rows a request may touch. Only a login role may ask.
create function app.request_scopes(audience text, actor uuid) returns table (read_scope text, write_scope text, health_scope text, entity_scope text, gym_scope text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  read_scope := ''; write_scope := ''; health_scope := ''; entity_scope := ''; gym_scope := '';
  if audience = 'coach' then
    select coalesce(string_agg(l.client_id::text, ',') filter (where l.consent_training), ''),
           coalesce(string_agg(l.client_id::text, ',') filter (where u.claimed_at is null), ''),
           coalesce(string_agg(l.client_id::text, ',') filter (where l.consent_health), '')
      into read_scope, write_scope, health_scope
      from coach_client_links l join users u on u.id = l.client_id
      where l.coach_id = actor and l.status = 'active';
  elsif audience = 'athlete' then
    select coalesce(string_agg(e.user_id::text || ':' || e.id::text, ','), '') into entity_scope
      from entities e join coach_client_links l on l.coach_id = e.user_id and l.client_id = e.athlete_id
      where e.athlete_id = actor and e.deleted_at is null and l.status = 'active';
  elsif audience = 'gym_admin' then
    select coalesce(string_agg(g.gym_id::text, ','), '') into gym_scope from gym_admins g where g.user_id = actor;
  end if;
  return next;
end $$;

comment on function app.request_scopes(text, uuid) is 'The owners, entities and gyms an audience gives somebody, from links and consents as they are now.';

revoke execute on function app.request_scopes(text, uuid) from public;

grant execute on function app.request_scopes(text, uuid) to halteres_web, halteres_jobs;

-- Starts a request: claims and scopes first, the role last, all for this transaction only. Called as the login role,
-- once a transaction; once the role is set, no audience may call it again. Only what is not empty is set: every setting
-- is empty when a transaction begins.
create function app.begin_request(audience text, claims jsonb) returns void language plpgsql security invoker as $$
declare
  actor uuid := (claims ->> 'sub')::uuid;
  scopes record;
  settings text;
begin
  if audience is null or audience not in ('anon', 'authenticated', 'athlete', 'coach', 'community', 'gym_admin', 'admin', 'service_role') then
    raise exception 'unknown audience %', audience using errcode = '22023';
  end if;
  if actor is null and audience not in ('anon', 'service_role', 'admin') then
    raise exception 'audience % needs somebody signed in', audience using errcode = '22023';
  end if;
  if coalesce(current_setting('request.jwt.claims', true), '') <> '' then
    raise exception 'this transaction is a request already' using errcode = '25001';
  end if;
  settings := format('set local "request.jwt.claims" = %L; ', claims::text);
  if actor is not null then
    settings := settings || format('set local app.actor_id = %L; ', actor::text);
  end if;
  if audience in ('coach', 'athlete', 'gym_admin') then
    select * into scopes from app.request_scopes(audience, actor);
    settings := settings || format(
      'set local app.read_scope = %L; set local app.write_scope = %L; set local app.health_scope = %L; set local app.entity_scope = %L; set local app.gym_scope = %L; ',
      scopes.read_scope, scopes.write_scope, scopes.health_scope, scopes.entity_scope, scopes.gym_scope);
  end if;
  execute settings || format('set local role %I', audience);
end $$;

comment on function app.begin_request(text, jsonb) is 'Makes this transaction a request of one person as one audience.';

revoke execute on function app.begin_request(text, jsonb) from public;

grant execute on function app.begin_request(text, jsonb) to halteres_web, halteres_jobs;
