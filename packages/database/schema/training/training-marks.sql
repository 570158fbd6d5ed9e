-- Whatever is logged or planned takes a revision in the same transaction: those of a client and of the planned workouts
-- say whether anything changed. The latest day says whether a day has come for which something was logged before.
create function app.training_marks(p_to date) returns table (client_id uuid, mark text)
language sql stable security definer set search_path = public, pg_temp as $$
  select k.client_id, concat(r.rev, ' ', w.latest, ' ', p.programs)
  from coach_client_links k
  left join user_sync r on r.user_id = k.client_id
  cross join lateral (select max(w.local_date) as latest from workouts w where w.user_id = k.client_id and w.local_date <= p_to) w
  cross join lateral (
    select string_agg(concat(g.id, ' ', l.rev, ' ', d.light), ' ' order by g.id) as programs
    from entities e
    join programs g on g.user_id = e.user_id and g.entity_id = e.id and g.deleted_at is null and g.status = 'active'
    left join lateral (select w.rev from program_workouts w where w.user_id = g.user_id and w.program_id = g.id order by w.rev desc limit 1) l on true
    cross join lateral (select bit_xor(uuid_hash_extended(t.id, 0)) as light from program_weeks t where t.user_id = g.user_id and t.program_id = g.id and t.deload) d
    where e.user_id = k.coach_id and e.athlete_id = k.client_id and e.deleted_at is null) p
  where k.coach_id = auth.uid() and k.client_id <> k.coach_id and k.status = 'active' and k.consent_training
$$;

comment on function app.training_marks(date) is 'A mark for each client of the signed-in coach who shares training: another one as soon as what was trained of a running program, or planned in it, is.';

revoke execute on function app.training_marks(date) from public;

grant execute on function app.training_marks(date) to coach;
