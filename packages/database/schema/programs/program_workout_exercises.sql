create table program_workout_exercises (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_workout_id uuid not null,
  entity_id uuid not null,
  position integer not null check (position between 0 and 99),
  exercise_id uuid references exercises (id),
  user_exercise_owner_id uuid,
  user_exercise_id uuid,
  role text not null check (role in ('main', 'secondary', 'accessory', 'conditioning')),
  superset text check (char_length(superset) <= 4),
  tempo text check (char_length(tempo) <= 20),
  reason_code text not null default '',
  reason text not null default '',
  alternatives jsonb not null default '[]',
  reason_values jsonb check (jsonb_typeof(reason_values) = 'object'),
  primary key (user_id, id),
  foreign key (user_id, program_workout_id) references program_workouts (user_id, id) on delete cascade,
  check (num_nonnulls(exercise_id, user_exercise_id) = 1),
  check ((user_exercise_id is null) = (user_exercise_owner_id is null))
);

comment on table program_workout_exercises is 'Exercise prescriptions, each with the reason it was chosen.';

create index idx_pwe_workout on program_workout_exercises (user_id, program_workout_id, position);
create index idx_pwe_exercise on program_workout_exercises (exercise_id);

alter table program_workout_exercises enable row level security;

create policy "people see their own exercise prescriptions" on program_workout_exercises for select to authenticated using (user_id = auth.uid());
create policy "people add their own exercise prescriptions" on program_workout_exercises for insert to authenticated with check (user_id = auth.uid());
create policy "athletes take in the exercises of what they accept" on program_workout_exercises for insert to athlete with check (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);
create policy "athletes take out the exercises of what they replace" on program_workout_exercises for delete to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);
create policy "people change their own exercise prescriptions" on program_workout_exercises for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own exercise prescriptions" on program_workout_exercises for delete to authenticated using (user_id = auth.uid());
create policy "athletes see the exercises made for them" on program_workout_exercises for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on program_workout_exercises from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_workout_id, entity_id, position, exercise_id, user_exercise_owner_id, user_exercise_id, role, superset, tempo, reason_code, reason, alternatives) on program_workout_exercises to authenticated, athlete;
grant insert (user_id, id, program_workout_id, entity_id, position, exercise_id, user_exercise_owner_id, user_exercise_id, role, superset, tempo, reason_code, reason, alternatives) on program_workout_exercises to authenticated, athlete;
grant update (program_workout_id, entity_id, position, exercise_id, user_exercise_owner_id, user_exercise_id, role, superset, tempo, reason_code, reason, alternatives) on program_workout_exercises to authenticated;
grant delete on program_workout_exercises to authenticated, athlete;

comment on column program_workout_exercises.reason_values is 'What the reason is made of, so that any language can say it.';

grant select (reason_values) on program_workout_exercises to authenticated, athlete;
grant insert (reason_values) on program_workout_exercises to authenticated, athlete;
grant update (reason_values) on program_workout_exercises to authenticated;

create policy "coaches see their exercises beside what is trained" on program_workout_exercises for select to coach using (user_id = auth.uid());

grant select (user_id, id, program_workout_id, entity_id, position, exercise_id, role) on program_workout_exercises to coach;
