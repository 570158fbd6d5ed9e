-- The list of who trains, for hundreds of clients and years of training: what it is made from is read once a client, and
-- what stands still is looked for again only where something was trained or planned anew.

drop index idx_program_workouts_program;

create index idx_program_workouts_program on program_workouts (user_id, program_id, rev);

drop function app.trained_lifts(date, date, integer, integer, integer);

-- The lifts of the running programs of the signed-in coach's clients, as they were trained and planned. Consent is looked
-- up once a client, from the links as they are now: by the scope of each row, two hundred clients would take seconds.
-- Each program is gone through by itself, so that the cost of a client does not depend on how many there are. Of each
-- lift either all is given, or of the days that count (p_window up to the newest) only the first and last so many times
-- (p_ends), which is enough to say of most lifts that they rise.
create function app.trained_lifts(p_clients uuid[], p_from date, p_to date, p_sessions integer, p_days integer, p_planned integer, p_window integer, p_ends integer)
returns table (person_id uuid, program_id uuid, exercise_id uuid, local_date date, role text, done text, planned text)
language sql stable security definer set search_path = public, pg_temp as $$
  with programs_of as materialized (
    select e.user_id, e.athlete_id, g.id
    from coach_client_links k
    join entities e on e.user_id = k.coach_id and e.athlete_id = k.client_id and e.deleted_at is null
    join programs g on g.user_id = e.user_id and g.entity_id = e.id and g.deleted_at is null and g.status = 'active'
    where k.coach_id = auth.uid() and k.client_id = any (p_clients) and k.client_id <> k.coach_id and k.status = 'active' and k.consent_training
  )
  select g.athlete_id, g.id, t.exercise_id, t.local_date, t.role, t.done, t.planned
  from programs_of g
  cross join lateral (
    with sessions as materialized (
      select w.id, w.local_date, w.started_at, w.program_workout_id
      from workouts w
      join program_workouts p on p.user_id = g.user_id and p.id = w.program_workout_id and p.program_id = g.id and p.program_week_id is not null
      where w.user_id = g.athlete_id and w.local_date between p_from and p_to and w.deleted_at is null and w.ended_at is not null
        and p.program_week_id not in (select k.id from program_weeks k where k.user_id = g.user_id and k.program_id = g.id and k.deload)
    ), lifts as materialized (
      select s.id, s.local_date, s.started_at, s.program_workout_id, x.id as exercise_row, x.exercise_id, x.position,
        row_number() over latest as nth, first_value(s.local_date) over latest as newest,
        count(*) over lift as sessions, max(s.local_date) over lift - min(s.local_date) over lift as days
      from sessions s
      join workout_exercises x on x.user_id = g.athlete_id and x.workout_id = s.id and x.deleted_at is null
      where x.exercise_id = any (array(
        select distinct b.exercise_id from program_workout_exercises b
        where b.user_id = g.user_id and b.program_workout_id = any (array(select s.program_workout_id from sessions s)) and b.role in ('main', 'secondary')))
      window lift as (partition by x.exercise_id), latest as (partition by x.exercise_id order by s.started_at desc, s.id desc, x.position desc)
    ), counted as (
      select l.*, row_number() over (partition by l.exercise_id, l.local_date >= l.newest - p_window order by l.nth desc) as nth_counted
      from lifts l
      where l.sessions >= p_sessions and l.days >= p_days
    )
    select l.exercise_id, l.local_date, m.role, d.done, q.planned, l.started_at, l.id, l.position
    from counted l
    left join lateral (
      select x.id, x.role from program_workout_exercises x
      where l.nth <= p_planned and x.user_id = g.user_id and x.program_workout_id = l.program_workout_id and x.exercise_id = l.exercise_id
      order by x.position limit 1) m on true
    cross join lateral (
      select string_agg(concat(case when s.load_kind = 'external' then s.weight end, ' ', s.weight_unit, ' ', s.reps, ' ', s.rpe, ' ', s.rir), ',') as done
      from workout_sets s
      where s.user_id = g.athlete_id and s.workout_exercise_id = l.exercise_row and s.deleted_at is null and s.set_type in ('normal', 'failure', 'amrap')) d
    left join lateral (
      select string_agg(concat(s.kind, ' ', s.target_min, ' ', s.target_max, ' ', s.rir, ' ', s.percent_1rm), ',' order by s.position) as planned
      from program_workout_sets s where s.user_id = g.user_id and s.program_workout_exercise_id = m.id and l.nth <= p_planned) q on true
    where d.done is not null and (p_ends is null or (l.local_date >= l.newest - p_window and (l.nth <= p_ends or l.nth_counted <= p_ends)))
  ) t
  order by g.athlete_id, t.started_at, t.id, t.position
$$;

comment on function app.trained_lifts(uuid[], date, date, integer, integer, integer, integer, integer) is 'Lifts that clients of the signed-in coach trained so often over so many days, where they share it: sets done, and of the last ones those planned; light weeks left out.';

revoke execute on function app.trained_lifts(uuid[], date, date, integer, integer, integer, integer, integer) from public;

grant execute on function app.trained_lifts(uuid[], date, date, integer, integer, integer, integer, integer) to coach;

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
