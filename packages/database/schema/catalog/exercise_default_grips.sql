create table exercise_default_grips (
  exercise_id uuid not null primary key references exercises (id) on delete cascade,
  grip text check (grip in ('pronated', 'supinated', 'neutral', 'mixed', 'rotating', 'semi_pronated')),
  handle text,
  source text not null check (source in ('exercise', 'equipment', 'not_held')),
  check ((source = 'not_held') = (grip is null))
);

comment on table exercise_default_grips is 'The grip to start an exercise with: its own, else that of what is held; null where hands hold nothing.';

alter table exercise_default_grips enable row level security;

create policy "visitors see how an exercise is gripped" on exercise_default_grips for select to anon using (true);
create policy "people see how an exercise is gripped" on exercise_default_grips for select to authenticated using (true);
create policy "athletes see how an exercise is gripped" on exercise_default_grips for select to athlete using (true);
create policy "coaches see how an exercise is gripped" on exercise_default_grips for select to coach using (true);

revoke all on exercise_default_grips from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (exercise_id, grip, handle, source) on exercise_default_grips to anon, authenticated, athlete, coach;

-- nobody writes: seeding does, as the owner
