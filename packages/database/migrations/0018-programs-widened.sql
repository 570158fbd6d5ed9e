-- Programs as coaches expect them on the second day: week notes and weeks that come and go, templates, links.

alter table program_weeks add column notes text check (char_length(notes) <= 4000);

alter table program_weeks add column deleted_at timestamptz;

alter table program_weeks drop constraint program_weeks_user_id_program_id_week_key;

create unique index idx_program_weeks_week on program_weeks (user_id, program_id, week) where deleted_at is null;

create index idx_program_weeks_program on program_weeks (user_id, program_id);

comment on column program_weeks.deleted_at is 'A week that was taken out again keeps its rows, so that it can come back and devices learn of it.';

grant select (notes, deleted_at) on program_weeks to authenticated, athlete;

grant insert (notes, deleted_at), update (notes, deleted_at) on program_weeks to authenticated;

grant update (duration_weeks, profile) on programs to authenticated;

create table program_templates (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  name text not null check (char_length(btrim(name)) between 1 and 200),
  description text not null default '' check (char_length(description) <= 4000),
  goal training_goal not null,
  weeks integer not null check (weeks between 1 and 26),
  days integer not null check (days between 1 and 7),
  document jsonb not null check (jsonb_typeof(document) = 'object'),
  basis jsonb not null check (jsonb_typeof(basis) = 'object'),
  beside jsonb not null default '{}' check (jsonb_typeof(beside) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id)
);

comment on table program_templates is 'Programs of one''s own without anybody in them: loads are shares of a 1RM, to be fitted to a client.';
comment on column program_templates.basis is 'What the engine needs beside a client and a gym: focus, difficulty, method, days and minutes.';
comment on column program_templates.beside is 'Notes, workouts of free text and references that go with it.';

create index idx_program_templates_created on program_templates (user_id, created_at desc, id desc);

alter table program_templates enable row level security;

create policy "people see their own program templates" on program_templates for select to authenticated using (user_id = auth.uid());
create policy "people add their own program templates" on program_templates for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own program templates" on program_templates for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on program_templates from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, name, description, goal, weeks, days, document, basis, beside, created_at, updated_at, deleted_at) on program_templates to authenticated;
grant insert (user_id, id, name, description, goal, weeks, days, document, basis, beside) on program_templates to authenticated;
grant update (name, description, updated_at, deleted_at) on program_templates to authenticated;

-- nobody deletes: a template is put away by deleted_at

create table program_shares (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_id uuid not null,
  entity_id uuid not null,
  token_hash text not null check (char_length(token_hash) = 64),
  shows_name boolean not null default false,
  shows_notes boolean not null default false,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade,
  check (expires_at > created_at and expires_at <= created_at + interval '400 days')
);

comment on table program_shares is 'Links by which anybody reads a program until they end or are revoked. Only the hash of a link''s secret is stored.';

create index idx_program_shares_program on program_shares (user_id, program_id, created_at desc);
create index idx_program_shares_hash on program_shares (token_hash);

alter table program_shares enable row level security;

create policy "people see the links they gave" on program_shares for select to authenticated using (user_id = auth.uid());
create policy "people give links to their programs" on program_shares for insert to authenticated with check (user_id = auth.uid());
create policy "people revoke the links they gave" on program_shares for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on program_shares from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, shows_name, shows_notes, expires_at, revoked_at, created_at) on program_shares to authenticated;
grant insert (user_id, id, program_id, entity_id, token_hash, shows_name, shows_notes, expires_at) on program_shares to authenticated;
grant update (revoked_at) on program_shares to authenticated;

-- nobody deletes: that a link was given is kept as long as the program

-- The plan behind a link: no reasons, no 1RMs, no check, no certificate, nothing the athlete wrote, since they tell of health.
create function app.shared_program(p_token_hash text) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'name', p.name,
    'goal', p.goal,
    'startDate', p.start_date,
    'person', case when s.shows_name then e.name end,
    'notes', case when s.shows_notes then nullif(p.description, '') end,
    'expiresAt', s.expires_at,
    'weeks', coalesce((
      select jsonb_agg(jsonb_build_object('week', k.week, 'phase', k.phase, 'deload', k.deload, 'notes', case when s.shows_notes then k.notes end,
        'workouts', coalesce((
          select jsonb_agg(jsonb_build_object('day', w.day, 'title', w.title, 'body', w.body, 'minutes', w.estimated_minutes,
            'date', (select min(d.scheduled_date) from workout_schedule d where d.user_id = w.user_id and d.workout_id = w.id and d.deleted_at is null),
            'notes', case when s.shows_notes then (select min(d.notes) from workout_schedule d where d.user_id = w.user_id and d.workout_id = w.id and d.deleted_at is null) end,
            'exercises', coalesce((
              select jsonb_agg(jsonb_build_object('id', x.exercise_id, 'superset', x.superset, 'tempo', x.tempo,
                'sets', coalesce((
                  select jsonb_agg(jsonb_build_object('kind', t.kind, 'min', t.target_min, 'max', t.target_max, 'weight', t.weight::text, 'unit', t.weight_unit,
                    'rir', t.rir, 'restSeconds', t.rest_seconds) order by t.position)
                  from program_workout_sets t where t.user_id = x.user_id and t.program_workout_exercise_id = x.id), '[]')) order by x.position)
              from program_workout_exercises x where x.user_id = w.user_id and x.program_workout_id = w.id), '[]')) order by w.day, w.id)
          from program_workouts w where w.user_id = k.user_id and w.program_week_id = k.id and w.deleted_at is null), '[]')) order by k.week)
      from program_weeks k where k.user_id = p.user_id and k.program_id = p.id and k.deleted_at is null), '[]'))
  from program_shares s
  join programs p on p.user_id = s.user_id and p.id = s.program_id
  join entities e on e.user_id = p.user_id and e.id = p.entity_id
  where s.token_hash = p_token_hash and s.revoked_at is null and s.expires_at > now() and p.deleted_at is null
  limit 1
$$;

comment on function app.shared_program(text) is 'What a link shows of a program; null when it is unknown, revoked or has ended.';

revoke execute on function app.shared_program(text) from public;

grant execute on function app.shared_program(text) to anon;

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
      'program_workout_exercises', 'program_workout_sets', 'workout_schedule', 'certificates', 'proposals', 'program_templates', 'imports', 'import_mappings',
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
    update program_weeks k set notes = null where k.user_id = place.user_id and k.entity_id = place.id;
    delete from program_shares s where s.user_id = place.user_id and s.entity_id = place.id;
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
