-- A link shows a program with an exercise of somebody's own too: by its name and measure.

-- The plan behind a link. Of an exercise of somebody's own nothing but name and measure. No reasons, no 1RMs, no check, no certificate, nothing the athlete wrote, since they tell of health.
create or replace function app.shared_program(p_token_hash text) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'name', p.name,
    'goal', p.goal,
    'startDate', p.start_date,
    'person', case when s.shows_name then e.name end,
    'notes', case when s.shows_notes then nullif(p.description, '') end,
    'expiresAt', s.expires_at,
    'weeks', coalesce((
      select jsonb_agg(jsonb_build_object('week', k.week, 'phase', k.phase, 'deload', k.deload, 'notes', case when s.shows_notes then k.notes end,
        'workouts', coalesce((
          select jsonb_agg(jsonb_build_object('day', w.day, 'title', w.title, 'body', w.body, 'minutes', w.estimated_minutes,
            'date', (select min(d.scheduled_date) from workout_schedule d where d.user_id = w.user_id and d.workout_id = w.id and d.deleted_at is null),
            'notes', case when s.shows_notes then (select min(d.notes) from workout_schedule d where d.user_id = w.user_id and d.workout_id = w.id and d.deleted_at is null) end,
            'exercises', coalesce((
              select jsonb_agg(jsonb_build_object('id', x.exercise_id, 'name', o.name, 'measure', o.measure, 'superset', x.superset, 'tempo', x.tempo,
                'sets', coalesce((
                  select jsonb_agg(jsonb_build_object('kind', t.kind, 'min', t.target_min, 'max', t.target_max, 'weight', t.weight::text, 'unit', t.weight_unit,
                    'rir', t.rir, 'restSeconds', t.rest_seconds) order by t.position)
                  from program_workout_sets t where t.user_id = x.user_id and t.program_workout_exercise_id = x.id), '[]')) order by x.position)
              from program_workout_exercises x
              left join user_exercises o on o.user_id = x.user_exercise_owner_id and o.id = x.user_exercise_id
              where x.user_id = w.user_id and x.program_workout_id = w.id), '[]')) order by w.day, w.id)
          from program_workouts w where w.user_id = k.user_id and w.program_week_id = k.id and w.deleted_at is null), '[]')) order by k.week)
      from program_weeks k where k.user_id = p.user_id and k.program_id = p.id and k.deleted_at is null), '[]'))
  from program_shares s
  join programs p on p.user_id = s.user_id and p.id = s.program_id
  join entities e on e.user_id = p.user_id and e.id = p.entity_id
  where s.token_hash = p_token_hash and s.revoked_at is null and s.expires_at > now() and p.deleted_at is null
  limit 1
$$;
