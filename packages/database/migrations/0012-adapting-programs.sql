alter table proposals drop constraint proposals_status_check;

alter table proposals add constraint proposals_status_check check (status in ('accepted', 'dismissed', 'undone'));

alter table proposals add column entity_id uuid;

update proposals set entity_id = (select p.entity_id from programs p where p.user_id = proposals.user_id and p.id = proposals.program_id);

alter table proposals alter column entity_id set not null;

alter table proposals add column suggestion text check (char_length(suggestion) between 1 and 200);

alter table proposals add column evidence jsonb not null default '{}';

alter table proposals add column source text not null default '' check (char_length(source) <= 400);

alter table proposals add column by_athlete boolean not null default false;

comment on column proposals.suggestion is 'What was found, by the same key each time it is found: an answer to it is asked once.';

comment on column proposals.by_athlete is 'The athlete decided, not the coach who made the program.';

create policy "athletes see the suggestions for their programs" on proposals for select to athlete using (suggestion is not null and strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

create policy "athletes decide on suggestions for their programs" on proposals for insert to athlete with check (by_athlete and strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

create policy "athletes undo what they accepted" on proposals for update to athlete using (by_athlete and strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0) with check (by_athlete and strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

create policy "athletes take in the exercises of what they accept" on program_workout_exercises for insert to athlete with check (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

create policy "athletes take out the exercises of what they replace" on program_workout_exercises for delete to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

create policy "athletes take in the sets of what they accept" on program_workout_sets for insert to athlete with check (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

create policy "athletes add the certificate of what they accept" on certificates for insert to athlete with check (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

grant select (entity_id, suggestion, evidence, source, by_athlete), insert (entity_id, suggestion, evidence, source, by_athlete) on proposals to authenticated;

grant select (user_id, id, program_id, kind, summary, reason, before, after, findings, status, created_at, decided_at, entity_id, suggestion, evidence, source, by_athlete), insert (user_id, id, program_id, kind, summary, reason, before, after, findings, status, created_at, decided_at, entity_id, suggestion, evidence, source, by_athlete), update (status, decided_at) on proposals to athlete;

grant insert (user_id, id, program_workout_id, entity_id, position, exercise_id, user_exercise_owner_id, user_exercise_id, role, superset, tempo, reason_code, reason, alternatives, reason_values), delete on program_workout_exercises to athlete;

grant insert (user_id, id, program_workout_exercise_id, entity_id, position, kind, target_min, target_max, weight, weight_unit, percent_1rm, rir, rest_seconds, why, because) on program_workout_sets to athlete;

grant insert (user_id, id, program_id, entity_id, engine, catalog, profile_hash, program_hash, sound, rules, findings, created_at) on certificates to athlete;

grant update (estimated_minutes) on program_workouts to athlete;

-- What an athlete adds hangs on what was made for them: a row's own word for whom it is would not do.
create function app.made_for_athlete() returns trigger language plpgsql as $$
declare
  fits boolean;
begin
  if tg_table_name = 'program_workout_exercises' then
    fits := exists (select 1 from program_workouts p where p.user_id = new.user_id and p.id = new.program_workout_id and p.entity_id = new.entity_id);
  elsif tg_table_name = 'program_workout_sets' then
    fits := exists (select 1 from program_workout_exercises p where p.user_id = new.user_id and p.id = new.program_workout_exercise_id and p.entity_id = new.entity_id);
  else
    fits := exists (select 1 from programs p where p.user_id = new.user_id and p.id = new.program_id and p.entity_id = new.entity_id);
  end if;
  if not fits then
    raise exception 'this belongs to a program made for somebody else' using errcode = '42501';
  end if;
  return new;
end $$;

comment on function app.made_for_athlete() is 'Refuses rows of an athlete that hang on a program of somebody else.';

revoke execute on function app.made_for_athlete() from public;

create trigger made_for_athlete before insert on program_workout_exercises for each row when (current_user = 'athlete') execute function app.made_for_athlete();

create trigger made_for_athlete before insert on program_workout_sets for each row when (current_user = 'athlete') execute function app.made_for_athlete();

create trigger made_for_athlete before insert on proposals for each row when (current_user = 'athlete') execute function app.made_for_athlete();

create trigger made_for_athlete before insert on certificates for each row when (current_user = 'athlete') execute function app.made_for_athlete();
