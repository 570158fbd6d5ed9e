create table gym_plates (
  gym_id uuid not null references gyms (id) on delete cascade,
  weight numeric(8,3) not null check (weight > 0 and weight <= 100),
  weight_unit text not null check (weight_unit in ('kg', 'lb')),
  pairs integer not null check (pairs between 1 and 50),
  created_at timestamptz not null default now(),
  primary key (gym_id, weight, weight_unit)
);

comment on table gym_plates is 'Plates, counted in pairs.';

alter table gym_plates enable row level security;

create policy "visitors see plates of public gyms" on gym_plates for select to anon using (app.sees_gym(gym_id));
create policy "people see plates of gyms they see" on gym_plates for select to authenticated using (app.sees_gym(gym_id));
create policy "gym admins see plates of their gyms" on gym_plates for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins add plates of their gyms" on gym_plates for insert to gym_admin with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins change plates of their gyms" on gym_plates for update to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0) with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins remove plates of their gyms" on gym_plates for delete to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on gym_plates from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (gym_id, weight, weight_unit, pairs, created_at) on gym_plates to anon, authenticated, gym_admin;
grant insert (gym_id, weight, weight_unit, pairs, created_at) on gym_plates to gym_admin;
grant update (pairs) on gym_plates to gym_admin;
grant delete on gym_plates to gym_admin;
