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

comment on function app.import_rows(uuid, text, jsonb) is 'Puts rows of an archive into a table as they were; says how many were taken, emptied of what is not here, and left out.';

revoke execute on function app.import_rows(uuid, text, jsonb) from public;

grant execute on function app.import_rows(uuid, text, jsonb) to authenticated;
