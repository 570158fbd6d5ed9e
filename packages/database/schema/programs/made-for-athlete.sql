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
