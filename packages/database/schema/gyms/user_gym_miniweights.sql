create table user_gym_miniweights (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  gym_id uuid references gyms (id) on delete cascade,
  weight numeric(8,3) not null check (weight > 0 and weight <= 100),
  weight_unit text not null check (weight_unit in ('kg', 'lb')),
  pieces integer not null check (pieces between 1 and 40),
  is_magnetic boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  unique nulls not distinct (user_id, gym_id, weight, weight_unit)
);

comment on table user_gym_miniweights is 'Small weights of one’s own, counted singly: brought along everywhere, or kept at one gym.';

create index idx_user_gym_miniweights_gym on user_gym_miniweights (gym_id);

alter table user_gym_miniweights enable row level security;

create policy "people see their own mini-weights" on user_gym_miniweights for select to authenticated using (user_id = auth.uid());
create policy "people add their own mini-weights" on user_gym_miniweights for insert to authenticated with check (user_id = auth.uid() and (gym_id is null or app.sees_gym(gym_id)));
create policy "people remove their own mini-weights" on user_gym_miniweights for delete to authenticated using (user_id = auth.uid());

revoke all on user_gym_miniweights from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, gym_id, weight, weight_unit, pieces, is_magnetic, created_at) on user_gym_miniweights to authenticated;
grant insert (user_id, id, gym_id, weight, weight_unit, pieces, is_magnetic) on user_gym_miniweights to authenticated;
grant delete on user_gym_miniweights to authenticated;

-- nobody updates: the list is written anew
