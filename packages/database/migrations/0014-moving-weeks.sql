create policy "athletes move what is planned for them" on workout_schedule for update to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0) with check (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

grant update (scheduled_date) on workout_schedule to athlete;

grant update (title, focus) on program_workouts to athlete;
