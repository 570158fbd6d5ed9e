create table gym_opening_hours (
  gym_id uuid not null references gyms (id) on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  position smallint not null default 0 check (position between 0 and 3),
  opens time,
  closes time,
  primary key (gym_id, weekday, position),
  check ((opens is null) = (closes is null))
);

comment on table gym_opening_hours is 'When a gym is open, by weekday from Monday; a day without times is closed, a day without a row is not said.';

comment on column gym_opening_hours.closes is 'Not after opens: the next morning.';

alter table gym_opening_hours enable row level security;

create policy "visitors see hours of public gyms" on gym_opening_hours for select to anon using (app.sees_gym(gym_id));
create policy "people see hours of gyms they see" on gym_opening_hours for select to authenticated using (app.sees_gym(gym_id));
create policy "gym admins see hours of their gyms" on gym_opening_hours for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins add hours of their gyms" on gym_opening_hours for insert to gym_admin with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins remove hours of their gyms" on gym_opening_hours for delete to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on gym_opening_hours from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (gym_id, weekday, position, opens, closes) on gym_opening_hours to anon, authenticated, gym_admin;
grant insert (gym_id, weekday, position, opens, closes) on gym_opening_hours to gym_admin;
grant delete on gym_opening_hours to gym_admin;

-- nobody updates: a day is written anew
