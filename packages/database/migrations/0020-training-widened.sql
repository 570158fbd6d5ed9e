-- Training, widened: calories and sides of sets, a tempo, templates in folders.

alter table workout_sets add column calories numeric(7,1) check (calories between 0 and 100000);

alter table workout_sets add column side text check (side in ('left', 'right', 'both'));

comment on column workout_sets.side is 'Which side worked; both: so many with each. Null where sides do not matter or were not said.';

grant select (calories, side) on workout_sets to authenticated, coach;

grant insert (calories, side) on workout_sets to authenticated, coach;

grant update (calories, side) on workout_sets to authenticated, coach;

-- Calories were kept as repetitions before they had a column.
update workout_sets s set calories = s.reps, reps = null
  from workout_exercises x join exercises e on e.id = x.exercise_id
  where x.user_id = s.user_id and x.id = s.workout_exercise_id and e.measure = 'calories' and s.reps is not null;

alter table workout_exercises add column tempo text check (char_length(tempo) <= 20);

grant select (tempo) on workout_exercises to authenticated, coach;

grant insert (tempo) on workout_exercises to authenticated, coach;

grant update (tempo) on workout_exercises to authenticated, coach;

create table workout_template_folders (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  name text not null check (char_length(name) between 1 and 100),
  position integer not null default 0 check (position between 0 and 9999),
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id)
);

comment on table workout_template_folders is 'Folders of workout templates. A template whose folder is removed stands beside the folders until that is brought back.';

create index idx_workout_template_folders_rev on workout_template_folders (user_id, rev);

alter table workout_template_folders enable row level security;

create policy "people see their own template folders" on workout_template_folders for select to authenticated using (user_id = auth.uid());
create policy "people add their own template folders" on workout_template_folders for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own template folders" on workout_template_folders for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "coaches see the template folders of the people they coach" on workout_template_folders for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add template folders for people without a login" on workout_template_folders for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change template folders of people without a login" on workout_template_folders for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on workout_template_folders from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, name, position, rev, created_at, updated_at, deleted_at) on workout_template_folders to authenticated, coach;
grant insert (user_id, id, name, position, rev, created_at, updated_at, deleted_at) on workout_template_folders to authenticated, coach;
grant update (name, position, updated_at, deleted_at) on workout_template_folders to authenticated, coach;

-- nobody deletes: what is removed can be brought back

create trigger touch before insert or update on workout_template_folders for each row execute function app.touch();

create table workout_templates (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  folder_id uuid,
  name text not null check (char_length(name) between 1 and 200),
  notes text check (char_length(notes) <= 10000),
  position integer not null default 0 check (position between 0 and 9999),
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, folder_id) references workout_template_folders (user_id, id) on delete cascade
);

comment on table workout_templates is 'Workouts to start from again, without loads: those come from the last time.';

create index idx_workout_templates_folder on workout_templates (user_id, folder_id);
create index idx_workout_templates_rev on workout_templates (user_id, rev);

alter table workout_templates enable row level security;

create policy "people see their own workout templates" on workout_templates for select to authenticated using (user_id = auth.uid());
create policy "people add their own workout templates" on workout_templates for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own workout templates" on workout_templates for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "coaches see the workout templates of the people they coach" on workout_templates for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add workout templates for people without a login" on workout_templates for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change workout templates of people without a login" on workout_templates for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on workout_templates from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, folder_id, name, notes, position, rev, created_at, updated_at, deleted_at) on workout_templates to authenticated, coach;
grant insert (user_id, id, folder_id, name, notes, position, rev, created_at, updated_at, deleted_at) on workout_templates to authenticated, coach;
grant update (folder_id, name, notes, position, updated_at, deleted_at) on workout_templates to authenticated, coach;

-- nobody deletes: what is removed can be brought back

create trigger touch before insert or update on workout_templates for each row execute function app.touch();

create table template_exercises (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  template_id uuid not null,
  position integer not null check (position between 0 and 999),
  exercise_id uuid references exercises (id),
  user_exercise_id uuid,
  superset text check (char_length(superset) <= 40),
  tempo text check (char_length(tempo) <= 20),
  notes text check (char_length(notes) <= 4000),
  sets jsonb not null default '[]' check (jsonb_typeof(sets) = 'array' and jsonb_array_length(sets) <= 50),
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, template_id) references workout_templates (user_id, id) on delete cascade,
  foreign key (user_id, user_exercise_id) references user_exercises (user_id, id) on delete cascade,
  check (num_nonnulls(exercise_id, user_exercise_id) = 1)
);

comment on table template_exercises is 'Exercises within workout templates; their sets as kind and count, never asked for one by one.';

create index idx_template_exercises_template on template_exercises (user_id, template_id);
create index idx_template_exercises_exercise on template_exercises (exercise_id);
create index idx_template_exercises_user_exercise on template_exercises (user_id, user_exercise_id);
create index idx_template_exercises_rev on template_exercises (user_id, rev);

alter table template_exercises enable row level security;

create policy "people see their own template exercises" on template_exercises for select to authenticated using (user_id = auth.uid());
create policy "people add their own template exercises" on template_exercises for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own template exercises" on template_exercises for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "coaches see the template exercises of the people they coach" on template_exercises for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add template exercises for people without a login" on template_exercises for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change template exercises of people without a login" on template_exercises for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on template_exercises from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, template_id, position, exercise_id, user_exercise_id, superset, tempo, notes, sets, rev, created_at, updated_at, deleted_at) on template_exercises to authenticated, coach;
grant insert (user_id, id, template_id, position, exercise_id, user_exercise_id, superset, tempo, notes, sets, rev, created_at, updated_at, deleted_at) on template_exercises to authenticated, coach;
grant update (position, exercise_id, user_exercise_id, superset, tempo, notes, sets, updated_at, deleted_at) on template_exercises to authenticated, coach;

-- nobody deletes: what is removed can be brought back

create trigger touch before insert or update on template_exercises for each row execute function app.touch();

-- What is moved to who claims a log, and what an archive brings, knows of templates.
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
    foreach owned in array array['user_exercises', 'injuries', 'imports', 'import_mappings', 'workouts', 'workout_exercises', 'workout_sets', 'workout_comments',
        'workout_template_folders', 'workout_templates', 'template_exercises'] loop
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
      'workouts', 'workout_exercises', 'workout_sets', 'workout_comments', 'workout_template_folders', 'workout_templates', 'template_exercises', 'generation_runs', 'ai_recommendations', 'days_off', 'calendar_moves') then
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
