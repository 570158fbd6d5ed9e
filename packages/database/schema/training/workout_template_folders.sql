create table workout_template_folders (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  name text not null check (char_length(name) between 1 and 100),
  position integer not null default 0 check (position between 0 and 9999),
  rev bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id)
);

comment on table workout_template_folders is 'Folders of workout templates. A template whose folder is removed stands beside the folders until that is brought back.';

create index idx_workout_template_folders_rev on workout_template_folders (user_id, rev);

alter table workout_template_folders enable row level security;

create policy "people see their own template folders" on workout_template_folders for select to authenticated using (user_id = auth.uid());
create policy "people add their own template folders" on workout_template_folders for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own template folders" on workout_template_folders for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "coaches see the template folders of the people they coach" on workout_template_folders for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches add template folders for people without a login" on workout_template_folders for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change template folders of people without a login" on workout_template_folders for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on workout_template_folders from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, name, position, rev, created_at, updated_at, deleted_at) on workout_template_folders to authenticated, coach;
grant insert (user_id, id, name, position, rev, created_at, updated_at, deleted_at) on workout_template_folders to authenticated, coach;
grant update (name, position, updated_at, deleted_at) on workout_template_folders to authenticated, coach;

-- nobody deletes: what is removed can be brought back

create trigger touch before insert or update on workout_template_folders for each row execute function app.touch();
