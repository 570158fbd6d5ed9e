create table user_gyms (
  user_id uuid not null references users (id) on delete cascade,
  gym_id uuid not null references gyms (id) on delete cascade,
  is_home boolean not null default false,
  shows_name boolean not null default false,
  joined_at timestamptz not null default now(),
  primary key (user_id, gym_id)
);

comment on table user_gyms is 'Where people train. Who looks after a gym sees a name only where its owner agreed.';

create unique index idx_user_gyms_home on user_gyms (user_id) where is_home;
create index idx_user_gyms_gym on user_gyms (gym_id, joined_at desc, user_id desc);

alter table user_gyms enable row level security;

create policy "people see where they train" on user_gyms for select to authenticated using (user_id = auth.uid());
create policy "people join a gym that lets them" on user_gyms for insert to authenticated with check (user_id = auth.uid() and app.may_join_gym(gym_id));
create policy "people change their own memberships" on user_gyms for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people leave a gym" on user_gyms for delete to authenticated using (user_id = auth.uid());
create policy "gym admins see memberships of their gyms" on user_gyms for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins take people out of their gyms" on user_gyms for delete to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on user_gyms from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, gym_id, is_home, shows_name, joined_at) on user_gyms to authenticated;
grant insert (user_id, gym_id, is_home, shows_name) on user_gyms to authenticated;
grant update (is_home, shows_name) on user_gyms to authenticated;
grant delete on user_gyms to authenticated;
grant select (user_id, gym_id, shows_name, joined_at) on user_gyms to gym_admin;
grant delete on user_gyms to gym_admin;
