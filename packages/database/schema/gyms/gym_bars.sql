create table gym_bars (
  id uuid not null default app.new_id() primary key,
  gym_id uuid not null references gyms (id) on delete cascade,
  bar_type text not null references bar_types (slug),
  weight numeric(8,3) not null check (weight between 0 and 100),
  weight_unit text not null check (weight_unit in ('kg', 'lb')),
  created_at timestamptz not null default now()
);

comment on table gym_bars is 'Bars and what they weigh.';

create index idx_gym_bars_gym on gym_bars (gym_id);
create index idx_gym_bars_bar_type on gym_bars (bar_type);

alter table gym_bars enable row level security;

create policy "visitors see bars of public gyms" on gym_bars for select to anon using (app.sees_gym(gym_id));
create policy "people see bars of gyms they see" on gym_bars for select to authenticated using (app.sees_gym(gym_id));
create policy "gym admins see bars of their gyms" on gym_bars for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins add bars of their gyms" on gym_bars for insert to gym_admin with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins change bars of their gyms" on gym_bars for update to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0) with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins remove bars of their gyms" on gym_bars for delete to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on gym_bars from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, gym_id, bar_type, weight, weight_unit, created_at) on gym_bars to anon, authenticated, gym_admin;
grant insert (id, gym_id, bar_type, weight, weight_unit, created_at) on gym_bars to gym_admin;
grant update (bar_type, weight, weight_unit) on gym_bars to gym_admin;
grant delete on gym_bars to gym_admin;
