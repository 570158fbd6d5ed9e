create table workout_templates (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  folder_id uuid,
  name text not null check (char_length(name) between 1 and 200),
  notes text check (char_length(notes) <= 10000),
  position integer not null default 0 check (position between 0 and 9999),
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, folder_id) references workout_template_folders (user_id, id) on delete cascade
);

comment on table workout_templates is 'Workouts to start from again, without loads: those come from the last time.';

create index idx_workout_templates_folder on workout_templates (user_id, folder_id);
create index idx_workout_templates_rev on workout_templates (user_id, rev);

alter table workout_templates enable row level security;

create policy "people see their own workout templates" on workout_templates for select to authenticated using (user_id = auth.uid());
create policy "people add their own workout templates" on workout_templates for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own workout templates" on workout_templates for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "coaches see the workout templates of the people they coach" on workout_templates for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add workout templates for people without a login" on workout_templates for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change workout templates of people without a login" on workout_templates for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on workout_templates from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, folder_id, name, notes, position, rev, created_at, updated_at, deleted_at) on workout_templates to authenticated, coach;
grant insert (user_id, id, folder_id, name, notes, position, rev, created_at, updated_at, deleted_at) on workout_templates to authenticated, coach;
grant update (folder_id, name, notes, position, updated_at, deleted_at) on workout_templates to authenticated, coach;

-- nobody deletes: what is removed can be brought back

create trigger touch before insert or update on workout_templates for each row execute function app.touch();
