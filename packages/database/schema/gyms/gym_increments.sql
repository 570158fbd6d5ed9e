create table gym_increments (
  id uuid not null default app.new_id() primary key,
  gym_id uuid not null references gyms (id) on delete cascade,
  kind text not null check (kind in ('dumbbell', 'kettlebell', 'stack')),
  equipment_slug text not null default 'default',
  weight numeric(8,3) not null check (weight >= 0 and weight <= 500),
  weight_unit text not null check (weight_unit in ('kg', 'lb')),
  step numeric(8,3) check (step > 0 and step <= 100),
  max_weight numeric(8,3) check (max_weight <= 1000),
  add_ons numeric(8,3)[] not null default '{}' check (cardinality(add_ons) <= 6),
  created_at timestamptz not null default now(),
  check ((kind = 'stack') = (step is not null and max_weight is not null)),
  check (max_weight >= weight)
);

comment on table gym_increments is 'Dumbbells and kettlebells one by one; stacks by first pin, step and last pin.';

create index idx_gym_increments_gym on gym_increments (gym_id);

alter table gym_increments enable row level security;

create policy "visitors see dumbbells and stacks of public gyms" on gym_increments for select to anon using (app.sees_gym(gym_id));
create policy "people see dumbbells and stacks of gyms they see" on gym_increments for select to authenticated using (app.sees_gym(gym_id));
create policy "gym admins see dumbbells and stacks of their gyms" on gym_increments for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins add dumbbells and stacks of their gyms" on gym_increments for insert to gym_admin with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins change dumbbells and stacks of their gyms" on gym_increments for update to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0) with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins remove dumbbells and stacks of their gyms" on gym_increments for delete to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on gym_increments from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, gym_id, kind, equipment_slug, weight, weight_unit, step, max_weight, add_ons, created_at) on gym_increments to anon, authenticated, gym_admin;
grant insert (id, gym_id, kind, equipment_slug, weight, weight_unit, step, max_weight, add_ons, created_at) on gym_increments to gym_admin;
grant update (weight, weight_unit, step, max_weight, add_ons) on gym_increments to gym_admin;
grant delete on gym_increments to gym_admin;
