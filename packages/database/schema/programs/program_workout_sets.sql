create table program_workout_sets (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_workout_exercise_id uuid not null,
  entity_id uuid not null,
  position integer not null check (position between 0 and 99),
  kind text not null check (kind in ('warm_up', 'work', 'back_off', 'amrap')),
  target_min numeric(7,1) not null check (target_min >= 0),
  target_max numeric(7,1) not null,
  weight numeric(8,3) check (weight >= 0),
  weight_unit text check (weight_unit in ('kg', 'lb')),
  weight_kg numeric generated always as (case weight_unit when 'kg' then weight when 'lb' then weight * 0.45359237 end) stored,
  percent_1rm numeric(5,4) check (percent_1rm > 0 and percent_1rm <= 1.2),
  rir numeric(3,1) check (rir between 0 and 10),
  rest_seconds integer not null check (rest_seconds between 0 and 1200),
  why text,
  because jsonb check (jsonb_typeof(because) = 'object'),
  primary key (user_id, id),
  foreign key (user_id, program_workout_exercise_id) references program_workout_exercises (user_id, id) on delete cascade,
  check (target_max >= target_min),
  check ((weight is null) = (weight_unit is null))
);

comment on table program_workout_sets is 'The sets of a prescription, each load with how it came about.';

create index idx_pws_exercise on program_workout_sets (user_id, program_workout_exercise_id, position);

alter table program_workout_sets enable row level security;

create policy "people see their own prescribed sets" on program_workout_sets for select to authenticated using (user_id = auth.uid());
create policy "people add their own prescribed sets" on program_workout_sets for insert to authenticated with check (user_id = auth.uid());
create policy "athletes take in the sets of what they accept" on program_workout_sets for insert to athlete with check (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);
create policy "people change their own prescribed sets" on program_workout_sets for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own prescribed sets" on program_workout_sets for delete to authenticated using (user_id = auth.uid());
create policy "athletes see the sets made for them" on program_workout_sets for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on program_workout_sets from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_workout_exercise_id, entity_id, position, kind, target_min, target_max, weight, weight_unit, weight_kg, percent_1rm, rir, rest_seconds, why) on program_workout_sets to authenticated, athlete;
grant insert (user_id, id, program_workout_exercise_id, entity_id, position, kind, target_min, target_max, weight, weight_unit, percent_1rm, rir, rest_seconds, why) on program_workout_sets to authenticated, athlete;
grant update (program_workout_exercise_id, entity_id, position, kind, target_min, target_max, weight, weight_unit, percent_1rm, rir, rest_seconds, why) on program_workout_sets to authenticated;
grant delete on program_workout_sets to authenticated;

comment on column program_workout_sets.because is 'Code and values of the sentence in why, so that any language can say it.';

grant select (because) on program_workout_sets to authenticated, athlete;
grant insert (because) on program_workout_sets to authenticated, athlete;
grant update (because) on program_workout_sets to authenticated;

create policy "coaches see their sets beside what is trained" on program_workout_sets for select to coach using (user_id = auth.uid());

grant select (user_id, id, program_workout_exercise_id, entity_id, position, kind, target_min, target_max, percent_1rm, rir) on program_workout_sets to coach;
