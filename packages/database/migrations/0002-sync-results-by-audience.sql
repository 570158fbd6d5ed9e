-- An operation and its result commit together, whichever audience did the work.
create policy "coaches see their own sync results" on sync_results for select to coach using (user_id = auth.uid());

create policy "coaches add their own sync results" on sync_results for insert to coach with check (user_id = auth.uid());

create policy "athletes see their own sync results" on sync_results for select to athlete using (user_id = auth.uid());

create policy "athletes add their own sync results" on sync_results for insert to athlete with check (user_id = auth.uid());

grant select (user_id, id, client_id, result, created_at) on sync_results to coach, athlete;

grant insert (user_id, id, client_id, result, created_at) on sync_results to coach, athlete;

-- 4,410 lb on a leg press is what other apps let people enter.
alter table workout_sets drop constraint workout_sets_weight_check;

alter table workout_sets add constraint workout_sets_weight_check check (weight between 0 and 5000);
