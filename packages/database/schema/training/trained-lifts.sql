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
