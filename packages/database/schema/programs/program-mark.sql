-- Each row by what wrote it last: count and hash change with any row written, added or removed, whoever did it. In
-- plpgsql its plan is kept: before version 18 a function in SQL is planned anew each time.
create function app.program_mark(p_owner uuid, p_id uuid) returns text language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (with workouts as (
    select w.id, w.xmin as written from program_workouts w where w.user_id = p_owner and w.program_id = p_id
  ), exercises as (
    select x.id, x.xmin as written from workouts w join program_workout_exercises x on x.user_id = p_owner and x.program_workout_id = w.id
  ), rows as (
    select 1 as kind, p.id, p.xmin as written from programs p where p.user_id = p_owner and p.id = p_id
    union all select 2, e.id, e.xmin from programs p join entities e on e.user_id = p.user_id and e.id = p.entity_id where p.user_id = p_owner and p.id = p_id
    union all select 3, k.id, k.xmin from program_weeks k where k.user_id = p_owner and k.program_id = p_id
    union all select 4, w.id, w.written from workouts w
    union all select 5, x.id, x.written from exercises x
    union all select 6, s.id, s.xmin from exercises x join program_workout_sets s on s.user_id = p_owner and s.program_workout_exercise_id = x.id
    union all select 7, d.id, d.xmin from workouts w join workout_schedule d on d.user_id = p_owner and d.workout_id = w.id
    union all select 8, c.id, c.xmin from certificates c where c.user_id = p_owner and c.program_id = p_id
    union all select 9, o.id, o.xmin from proposals o where o.user_id = p_owner and o.program_id = p_id
  )
  select count(*) || '.' || coalesce(bit_xor(uuid_hash_extended(id, kind * 4294967296 + written::text::bigint)), 0) from rows);
end $$;

comment on function app.program_mark(uuid, uuid) is 'A mark that is another one as soon as anything a program is shown from is.';

revoke execute on function app.program_mark(uuid, uuid) from public;

grant execute on function app.program_mark(uuid, uuid) to authenticated, athlete;
