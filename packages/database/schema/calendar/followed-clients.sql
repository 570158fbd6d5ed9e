-- What a coach's list says of each client who shares their training. Consent is looked up once a client, from the links
-- as they are now: by the scope of each row, the five thousand rows of two hundred clients took a fifth of a second.
-- p_week and p_back are days before p_today, p_named is how many missed days are named.
create function app.followed_clients(p_today date, p_week integer, p_back integer, p_named integer)
returns table (entity_id uuid, workout_id uuid, local_date date, program_workout_id uuid, trained integer, fresh integer, said integer, planned integer, missed integer, missed_days json)
language sql stable security definer set search_path = public, pg_temp as $$
  with running as materialized (
    select g.id from programs g where g.user_id = auth.uid() and g.deleted_at is null and g.status = 'active'
  ), clients as materialized (
    select e.user_id as coach_id, e.id, e.athlete_id, coalesce(o.looked_at, k.created_at) as seen_at
    from coach_client_links k
    join entities e on e.user_id = k.coach_id and e.athlete_id = k.client_id and e.deleted_at is null and e.type = 'CLIENT'
    left join client_looks o on o.user_id = k.coach_id and o.client_id = k.client_id
    where k.coach_id = auth.uid() and k.client_id <> k.coach_id and k.status = 'active' and k.consent_training
  )
  select c.id, w.id, w.local_date, w.program_workout_id, t.trained, t.fresh, a.said, p.planned, p.missed, coalesce(p.days, '[]')
  from clients c
  left join lateral (
    select w.id, w.local_date, w.program_workout_id from workouts w
    where w.user_id = c.athlete_id and w.deleted_at is null and w.ended_at is not null and w.local_date <= p_today
    order by w.started_at desc, w.id desc limit 1) w on true
  cross join lateral (
    select (count(*) filter (where w.local_date > p_today - p_week and w.local_date <= p_today))::integer as trained,
      (count(*) filter (where w.import_id is null and greatest(w.created_at, w.ended_at) > c.seen_at))::integer as fresh
    from workouts w
    where w.user_id = c.athlete_id and w.local_date >= p_today - p_back and w.deleted_at is null and w.ended_at is not null) t
  cross join lateral (
    select count(*)::integer as said from workout_comments m
    left join workout_comment_reads r on r.user_id = c.coach_id and r.athlete_id = m.user_id and r.workout_id = m.workout_id
    where m.user_id = c.athlete_id and m.author_id = c.athlete_id and (r.read_at is null or m.created_at > r.read_at)) a
  cross join lateral (
    select (count(*) filter (where d.scheduled_date > p_today - p_week))::integer as planned,
      (count(*) filter (where d.missed))::integer as missed,
      json_agg(json_build_object('localDate', d.scheduled_date, 'title', d.title) order by d.scheduled_date) filter (where d.missed and d.nth <= p_named) as days
    from (
      select m.*, row_number() over (partition by m.missed order by m.scheduled_date) as nth from (
        select s.scheduled_date, w.title, s.scheduled_date < p_today and not w.completed
          and not exists (select from workouts l where l.user_id = c.athlete_id and l.program_workout_id = w.id and l.deleted_at is null)
          and not exists (select from days_off o where o.user_id = c.athlete_id and o.whose = 'me' and s.scheduled_date between o.from_date and o.to_date)
          and not exists (select from days_off o where o.user_id = c.coach_id and o.whose = 'clients' and coalesce(o.entity_id, c.id) = c.id
            and s.scheduled_date between o.from_date and o.to_date) as missed
        from workout_schedule s
        join program_workouts w on w.user_id = s.user_id and w.id = s.workout_id and w.deleted_at is null
        where s.user_id = c.coach_id and s.entity_id = c.id and s.deleted_at is null and s.program_id in (select g.id from running g)
          and s.scheduled_date between p_today - p_back and p_today) m) d) p
$$;

comment on function app.followed_clients(date, integer, integer, integer) is 'What the clients of the signed-in coach trained and missed of late and what is new of them, where they share it.';

revoke execute on function app.followed_clients(date, integer, integer, integer) from public;

grant execute on function app.followed_clients(date, integer, integer, integer) to coach;

create function app.sets_trained(p_person uuid, p_workout uuid) returns integer language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer
  from workout_exercises x
  join workout_sets s on s.user_id = x.user_id and s.workout_exercise_id = x.id and s.deleted_at is null and s.set_type <> 'warm_up'
  where x.user_id = p_person and x.workout_id = p_workout and x.deleted_at is null and app.shares_training(p_person)
$$;

comment on function app.sets_trained(uuid, uuid) is 'How many work sets were done in a workout of somebody who shares them with the signed-in person.';

revoke execute on function app.sets_trained(uuid, uuid) from public;

grant execute on function app.sets_trained(uuid, uuid) to coach;
