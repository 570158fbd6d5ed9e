-- Coach and athlete: what a client shares, what both say to a workout, and what was looked at.

create table client_looks (
  user_id uuid not null references users (id) on delete cascade,
  client_id uuid not null references users (id) on delete cascade,
  looked_at timestamptz not null default now(),
  primary key (user_id, client_id)
);

comment on table client_looks is 'When a coach last looked at what a client trained.';

create index idx_client_looks_client on client_looks (client_id);

alter table client_looks enable row level security;

create policy "people see when they looked" on client_looks for select to authenticated using (user_id = auth.uid());
create policy "coaches see when they looked" on client_looks for select to coach using (user_id = auth.uid());
create policy "coaches mark that they looked" on client_looks for insert to coach with check (user_id = auth.uid() and strpos(current_setting('app.read_scope', true), client_id::text) > 0);
create policy "coaches mark that they looked again" on client_looks for update to coach using (user_id = auth.uid()) with check (user_id = auth.uid() and strpos(current_setting('app.read_scope', true), client_id::text) > 0);

revoke all on client_looks from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, client_id, looked_at) on client_looks to authenticated, coach;
grant insert (user_id, client_id, looked_at) on client_looks to coach;
grant update (looked_at) on client_looks to coach;

-- nobody deletes: a mark goes with the coach or the client

-- What each client lets the signed-in coach see, as it is now: the coach may know that something is not shared.
create function app.my_clients() returns table (client_id uuid, status text, consent_training boolean, consent_health boolean, since timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.client_id, l.status, l.status = 'active' and l.consent_training, l.status = 'active' and l.consent_health, l.created_at
  from coach_client_links l where l.coach_id = auth.uid()
$$;

comment on function app.my_clients() is 'The clients of the signed-in coach, now and before, with what each lets them see.';

revoke execute on function app.my_clients() from public;

grant execute on function app.my_clients() to authenticated, coach;

-- Whether somebody was trained is theirs to show, on the plan of a coach too.
create function app.shares_training(p_person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select p_person is null or p_person = auth.uid()
    or exists (select from coach_client_links l where l.coach_id = auth.uid() and l.client_id = p_person and l.status = 'active' and l.consent_training)
$$;

comment on function app.shares_training(uuid) is 'Whether a person lets the signed-in person see what they train; nobody in particular and oneself do.';

revoke execute on function app.shares_training(uuid) from public;

grant execute on function app.shares_training(uuid) to authenticated, athlete, coach;

create function app.sees_health(p_owner uuid) returns boolean language sql stable as $$
  select p_owner = auth.uid() or strpos(coalesce(current_setting('app.health_scope', true), ''), p_owner::text) > 0
$$;

comment on function app.sees_health(uuid) is 'Whether this request may see body weight and readiness of an owner.';

revoke execute on function app.sees_health(uuid) from public;

grant execute on function app.sees_health(uuid) to authenticated, coach;

create table workout_comments (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  workout_id uuid not null,
  workout_exercise_id uuid,
  author_id uuid references users (id) on delete set null,
  author_name text not null default '' check (char_length(author_name) <= 120),
  body text not null check (char_length(body) <= 2000 and char_length(btrim(body)) > 0),
  created_at timestamptz not null default now(),
  edited_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, workout_id) references workouts (user_id, id) on delete cascade,
  foreign key (user_id, workout_exercise_id) references workout_exercises (user_id, id) on delete cascade
);

comment on table workout_comments is 'What the athlete and who coaches them say to a workout, or to an exercise in it. The words stay with the athlete.';
comment on column workout_comments.author_name is 'How the author was called when they wrote: it stays when the coaching ends, and goes with the author.';

create index idx_workout_comments_workout on workout_comments (user_id, workout_id, created_at);
create index idx_workout_comments_exercise on workout_comments (user_id, workout_exercise_id);
create index idx_workout_comments_author on workout_comments (author_id);

alter table workout_comments enable row level security;

create policy "people see what is said to their workouts" on workout_comments for select to authenticated using (user_id = auth.uid());
create policy "people say something to their own workouts" on workout_comments for insert to authenticated with check (user_id = auth.uid() and author_id = auth.uid());
create policy "people change what they said to their workouts" on workout_comments for update to authenticated using (user_id = auth.uid() and author_id = auth.uid()) with check (user_id = auth.uid() and author_id = auth.uid());
create policy "people take back what they said to their workouts" on workout_comments for delete to authenticated using (user_id = auth.uid() and author_id = auth.uid());
create policy "coaches see what is said to workouts they may see" on workout_comments for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches say something to workouts they may see" on workout_comments for insert to coach with check (strpos(current_setting('app.read_scope', true), user_id::text) > 0 and author_id = auth.uid());
create policy "coaches change what they said" on workout_comments for update to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0 and author_id = auth.uid()) with check (strpos(current_setting('app.read_scope', true), user_id::text) > 0 and author_id = auth.uid());
create policy "coaches take back what they said" on workout_comments for delete to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0 and author_id = auth.uid());

revoke all on workout_comments from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, workout_id, workout_exercise_id, author_id, author_name, body, created_at, edited_at) on workout_comments to authenticated, coach;
grant insert (user_id, id, workout_id, workout_exercise_id, author_id, body) on workout_comments to authenticated, coach;
grant update (body, edited_at) on workout_comments to authenticated, coach;
grant delete on workout_comments to authenticated, coach;

-- Nobody says how they are called: the profile does.
create function app.comment_author() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.restoring() then
    new.author_name := coalesce((select p.full_name from profiles p where p.id = new.author_id), '');
  end if;
  return new;
end $$;

comment on function app.comment_author() is 'Keeps the name of who wrote a comment beside it.';

revoke execute on function app.comment_author() from public;

create trigger comment_author before insert on workout_comments for each row execute function app.comment_author();

create table workout_comment_reads (
  user_id uuid not null references users (id) on delete cascade,
  athlete_id uuid not null,
  workout_id uuid not null,
  read_at timestamptz not null default now(),
  primary key (user_id, athlete_id, workout_id),
  foreign key (athlete_id, workout_id) references workouts (user_id, id) on delete cascade
);

comment on table workout_comment_reads is 'Until when somebody has read what is said to a workout.';

create index idx_workout_comment_reads_workout on workout_comment_reads (athlete_id, workout_id);

alter table workout_comment_reads enable row level security;

create policy "people see what they have read" on workout_comment_reads for select to authenticated using (user_id = auth.uid());
create policy "people mark what they have read" on workout_comment_reads for insert to authenticated with check (user_id = auth.uid() and athlete_id = auth.uid());
create policy "people mark again what they have read" on workout_comment_reads for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid() and athlete_id = auth.uid());
create policy "coaches see what they have read" on workout_comment_reads for select to coach using (user_id = auth.uid());
create policy "coaches mark what they have read" on workout_comment_reads for insert to coach with check (user_id = auth.uid() and strpos(current_setting('app.read_scope', true), athlete_id::text) > 0);
create policy "coaches mark again what they have read" on workout_comment_reads for update to coach using (user_id = auth.uid()) with check (user_id = auth.uid() and strpos(current_setting('app.read_scope', true), athlete_id::text) > 0);

revoke all on workout_comment_reads from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, athlete_id, workout_id, read_at) on workout_comment_reads to authenticated, coach;
grant insert (user_id, athlete_id, workout_id, read_at) on workout_comment_reads to authenticated, coach;
grant update (read_at) on workout_comment_reads to authenticated, coach;

-- nobody deletes: a mark goes with its workout or its reader

-- A plan carries what was done of it: when a client begins or ends to share, the coach's devices are given it anew.
create function app.sharing_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() then
    return new;
  end if;
  update program_workouts w set updated_at = now() from entities e
    where e.user_id = new.coach_id and e.athlete_id = new.client_id and w.user_id = e.user_id and w.entity_id = e.id;
  update workout_schedule s set updated_at = now() from entities e
    where e.user_id = new.coach_id and e.athlete_id = new.client_id and s.user_id = e.user_id and s.entity_id = e.id;
  return new;
end $$;

comment on function app.sharing_changed() is 'Sends the plan of a client to the coach''s devices again when the client shares more or less.';

revoke execute on function app.sharing_changed() from public;

create trigger sharing_changed after update of status, consent_training on coach_client_links for each row
  when ((old.status = 'active' and old.consent_training) is distinct from (new.status = 'active' and new.consent_training)) execute function app.sharing_changed();

alter policy "coaches see when their clients are off" on days_off using (user_id = auth.uid() or (whose = 'me' and strpos(current_setting('app.read_scope', true), user_id::text) > 0));

create policy "coaches see whom they keep beside what is trained" on entities for select to coach using (user_id = auth.uid());

grant select (id, user_id, athlete_id, claimed_at, name, type, deleted_at, created_at) on entities to coach;

create policy "coaches see their programs beside what is trained" on programs for select to coach using (user_id = auth.uid());

grant select (user_id, id, entity_id, name, status, start_date, deleted_at) on programs to coach;

create policy "coaches see their workouts beside what is trained" on program_workouts for select to coach using (user_id = auth.uid());

grant select (user_id, id, program_id, program_week_id, entity_id, day, title, focus, completed, completed_at, deleted_at) on program_workouts to coach;

create policy "coaches see their schedule beside what is trained" on workout_schedule for select to coach using (user_id = auth.uid());

grant select (user_id, id, program_id, entity_id, workout_id, scheduled_date, deleted_at) on workout_schedule to coach;

create policy "coaches see their exercises beside what is trained" on program_workout_exercises for select to coach using (user_id = auth.uid());

grant select (user_id, id, program_workout_id, entity_id, position, exercise_id, role) on program_workout_exercises to coach;

create policy "coaches see their sets beside what is trained" on program_workout_sets for select to coach using (user_id = auth.uid());

grant select (user_id, id, program_workout_exercise_id, entity_id, position, kind, target_min, target_max, percent_1rm, rir) on program_workout_sets to coach;

-- The lifts of the running programs of the signed-in coach's clients, as they were trained and planned. Consent is looked
-- up once a client, from the links as they are now: by the scope of each row, two hundred clients would take seconds.
create function app.trained_lifts(p_from date, p_to date, p_sessions integer, p_days integer, p_planned integer)
returns table (person_id uuid, program_id uuid, exercise_id uuid, local_date date, role text, done text, planned text)
language sql stable security definer set search_path = public, pg_temp as $$
  with programs_of as materialized (
    select e.user_id, e.athlete_id, g.id
    from coach_client_links k
    join entities e on e.user_id = k.coach_id and e.athlete_id = k.client_id and e.deleted_at is null
    join programs g on g.user_id = e.user_id and g.entity_id = e.id and g.deleted_at is null and g.status = 'active'
    where k.coach_id = auth.uid() and k.client_id <> k.coach_id and k.status = 'active' and k.consent_training
  ), sessions as materialized (
    select g.user_id as coach_id, g.id as program_id, w.user_id, w.id, w.local_date, w.started_at, w.program_workout_id
    from programs_of g
    join workouts w on w.user_id = g.athlete_id and w.local_date between p_from and p_to and w.deleted_at is null and w.ended_at is not null
    join program_workouts p on p.user_id = g.user_id and p.id = w.program_workout_id and p.program_id = g.id
    join program_weeks t on t.user_id = p.user_id and t.id = p.program_week_id and not t.deload
  ), built_on as materialized (
    select distinct s.program_id, x.exercise_id
    from sessions s
    join program_workout_exercises x on x.user_id = s.coach_id and x.program_workout_id = s.program_workout_id and x.role in ('main', 'secondary') and x.exercise_id is not null
  ), lifts as materialized (
    select s.*, x.id as exercise_row, x.exercise_id, x.position,
      row_number() over (partition by s.program_id, x.exercise_id order by s.started_at desc, s.id desc, x.position desc) as nth,
      count(*) over lift as sessions, max(s.local_date) over lift - min(s.local_date) over lift as days
    from sessions s
    join workout_exercises x on x.user_id = s.user_id and x.workout_id = s.id and x.deleted_at is null
    join built_on b on b.program_id = s.program_id and b.exercise_id = x.exercise_id
    window lift as (partition by s.program_id, x.exercise_id)
  )
  select l.user_id, l.program_id, l.exercise_id, l.local_date, m.role, d.done, q.planned
  from lifts l
  left join lateral (
    select x.id, x.role from program_workout_exercises x
    where l.nth <= p_planned and x.user_id = l.coach_id and x.program_workout_id = l.program_workout_id and x.exercise_id = l.exercise_id
    order by x.position limit 1) m on true
  cross join lateral (
    select string_agg(concat(case when s.load_kind = 'external' then s.weight end, ' ', s.weight_unit, ' ', s.reps, ' ', s.rpe, ' ', s.rir), ',' order by s.position) as done
    from workout_sets s
    where s.user_id = l.user_id and s.workout_exercise_id = l.exercise_row and s.deleted_at is null and s.set_type in ('normal', 'failure', 'amrap')) d
  left join lateral (
    select string_agg(concat(s.kind, ' ', s.target_min, ' ', s.target_max, ' ', s.rir, ' ', s.percent_1rm), ',' order by s.position) as planned
    from program_workout_sets s where s.user_id = l.coach_id and s.program_workout_exercise_id = m.id and l.nth <= p_planned) q on true
  where l.sessions >= p_sessions and l.days >= p_days and d.done is not null
  order by l.user_id, l.started_at, l.id, l.position
$$;

comment on function app.trained_lifts(date, date, integer, integer, integer) is 'Lifts the clients of the signed-in coach trained so often over so many days, where they share it: sets done, and of the last ones those planned; light weeks left out.';

revoke execute on function app.trained_lifts(date, date, integer, integer, integer) from public;

grant execute on function app.trained_lifts(date, date, integer, integer, integer) to coach;

create or replace function app.accept_invitation(p_token_hash text, p_consent_health boolean) returns table (coach_id uuid, entity_id uuid)
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
    foreach owned in array array['user_exercises', 'injuries', 'imports', 'import_mappings', 'workouts', 'workout_exercises', 'workout_sets', 'workout_comments'] loop
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

  update workout_comments c set author_name = '', author_id = null where c.author_id = p_id and c.user_id <> p_id;
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
      'workouts', 'workout_exercises', 'workout_sets', 'workout_comments', 'generation_runs', 'ai_recommendations', 'days_off', 'calendar_moves') then
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
  elsif p_table = 'workout_comments' then
    -- Nobody puts words into somebody else's mouth: they come back as something kept, under the name that stood there.
    update pg_temp.incoming i set author_id = null where i.author_id is distinct from me;
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
