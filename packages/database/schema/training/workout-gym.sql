-- A workout is put in a gym by who sees that gym; it stays there when they no longer do.
create function app.workout_gym_seen() returns trigger language plpgsql as $$
begin
  if not row_security_active('workouts') or (tg_op = 'UPDATE' and new.gym_id is not distinct from old.gym_id) then
    return new;
  end if;
  if not app.sees_gym(new.gym_id) then
    raise exception 'this gym is not to be seen' using errcode = '42501';
  end if;
  return new;
end $$;

comment on function app.workout_gym_seen() is 'Refuses a gym that whoever logs does not see.';

revoke execute on function app.workout_gym_seen() from public;

create trigger workout_gym_seen before insert or update of gym_id on workouts for each row when (new.gym_id is not null) execute function app.workout_gym_seen();

-- The name is part of the log: it stays readable when its gym no longer is.
create function app.workout_gym_name(p_owner uuid, p_workout uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select g.name from workouts w join gyms g on g.id = w.gym_id
  where w.user_id = p_owner and w.id = p_workout
    and (p_owner = auth.uid() or strpos(current_setting('app.read_scope', true), p_owner::text) > 0)
$$;

comment on function app.workout_gym_name(uuid, uuid) is 'The name of the gym of a workout one may read.';

revoke execute on function app.workout_gym_name(uuid, uuid) from public;

grant execute on function app.workout_gym_name(uuid, uuid) to authenticated, coach;
