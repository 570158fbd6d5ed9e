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

comment on function app.erase_person(uuid) is 'Erases a person from every table; false when there is no such person with a login.';

revoke execute on function app.erase_person(uuid) from public;

grant execute on function app.erase_person(uuid) to service_role;
