create table gym_equipment (
  gym_id uuid not null references gyms (id) on delete cascade,
  equipment_id uuid not null references equipment (id),
  quantity integer not null default 1 check (quantity between 1 and 500),
  created_at timestamptz not null default now(),
  primary key (gym_id, equipment_id)
);

comment on table gym_equipment is 'What stands in a gym.';

create index idx_gym_equipment_equipment on gym_equipment (equipment_id);

alter table gym_equipment enable row level security;

create policy "visitors see equipment of public gyms" on gym_equipment for select to anon using (app.sees_gym(gym_id));
create policy "people see equipment of gyms they see" on gym_equipment for select to authenticated using (app.sees_gym(gym_id));
create policy "gym admins see equipment of their gyms" on gym_equipment for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins add equipment of their gyms" on gym_equipment for insert to gym_admin with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins change equipment of their gyms" on gym_equipment for update to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0) with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins remove equipment of their gyms" on gym_equipment for delete to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on gym_equipment from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (gym_id, equipment_id, quantity, created_at) on gym_equipment to anon, authenticated, gym_admin;
grant insert (gym_id, equipment_id, quantity, created_at) on gym_equipment to gym_admin;
grant update (quantity) on gym_equipment to gym_admin;
grant delete on gym_equipment to gym_admin;
