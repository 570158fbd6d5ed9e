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
