create table import_mappings (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  source_name text not null check (char_length(source_name) between 1 and 200),
  exercise_id uuid references exercises (id),
  user_exercise_id uuid,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  unique (user_id, source_name),
  foreign key (user_id, user_exercise_id) references user_exercises (user_id, id) on delete cascade,
  check (num_nonnulls(exercise_id, user_exercise_id) = 1)
);

comment on table import_mappings is 'Which exercise a name from another app stands for, as this person corrected it.';

create index idx_import_mappings_exercise on import_mappings (exercise_id);
create index idx_import_mappings_user_exercise on import_mappings (user_id, user_exercise_id);

alter table import_mappings enable row level security;

create policy "people see their own import mappings" on import_mappings for select to authenticated using (user_id = auth.uid());
create policy "people add their own import mappings" on import_mappings for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own import mappings" on import_mappings for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own import mappings" on import_mappings for delete to authenticated using (user_id = auth.uid());
create policy "coaches see the import mappings of the people they coach" on import_mappings for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add import mappings for people without a login" on import_mappings for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change import mappings of people without a login" on import_mappings for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on import_mappings from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, source_name, exercise_id, user_exercise_id, created_at) on import_mappings to authenticated, coach;
grant insert (user_id, id, source_name, exercise_id, user_exercise_id, created_at) on import_mappings to authenticated, coach;
grant update (exercise_id, user_exercise_id) on import_mappings to authenticated;
grant delete on import_mappings to authenticated;
grant update (source_name, exercise_id, user_exercise_id) on import_mappings to coach;
