create table program_shares (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_id uuid not null,
  entity_id uuid not null,
  token_hash text not null check (char_length(token_hash) = 64),
  shows_name boolean not null default false,
  shows_notes boolean not null default false,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade,
  check (expires_at > created_at and expires_at <= created_at + interval '400 days')
);

comment on table program_shares is 'Links by which anybody reads a program until they end or are revoked. Only the hash of a link''s secret is stored.';

create index idx_program_shares_program on program_shares (user_id, program_id, created_at desc);
create index idx_program_shares_hash on program_shares (token_hash);

alter table program_shares enable row level security;

create policy "people see the links they gave" on program_shares for select to authenticated using (user_id = auth.uid());
create policy "people give links to their programs" on program_shares for insert to authenticated with check (user_id = auth.uid());
create policy "people revoke the links they gave" on program_shares for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on program_shares from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, shows_name, shows_notes, expires_at, revoked_at, created_at) on program_shares to authenticated;
grant insert (user_id, id, program_id, entity_id, token_hash, shows_name, shows_notes, expires_at) on program_shares to authenticated;
grant update (revoked_at) on program_shares to authenticated;

-- nobody deletes: that a link was given is kept as long as the program

-- The plan behind a link. Of an exercise of somebody's own nothing but name and measure. No reasons, no 1RMs, no check, no certificate, nothing the athlete wrote, since they tell of health.
create function app.shared_program(p_token_hash text) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
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

comment on function app.shared_program(text) is 'What a link shows of a program; null when it is unknown, revoked or has ended.';

revoke execute on function app.shared_program(text) from public;

grant execute on function app.shared_program(text) to anon;
