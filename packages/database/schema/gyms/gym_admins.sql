create table gym_admins (
  gym_id uuid not null references gyms (id) on delete cascade,
  user_id uuid not null references users (id) on delete cascade,
  created_at timestamptz not null default now(),
  primary key (gym_id, user_id)
);

comment on table gym_admins is 'Who looks after a gym.';

create index idx_gym_admins_user_id on gym_admins (user_id);

alter table gym_admins enable row level security;

create policy "people see which gyms they look after" on gym_admins for select to authenticated using (user_id = auth.uid());
create policy "gym admins see who looks after their gyms" on gym_admins for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on gym_admins from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (gym_id, user_id, created_at) on gym_admins to authenticated, gym_admin;

-- nobody writes: opening a gym does
