create table calendar_moves (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  kind text not null check (kind in ('week', 'days_off')),
  entity_id uuid not null,
  moved jsonb not null check (jsonb_typeof(moved) = 'array'),
  created_at timestamptz not null default now(),
  undone_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, entity_id) references entities (user_id, id) on delete cascade
);

comment on table calendar_moves is 'Scheduled workouts moved in one step, each with the day before and after, so that the step is undone as one.';

create index idx_calendar_moves_entity on calendar_moves (user_id, entity_id, created_at desc);

alter table calendar_moves enable row level security;

create policy "people see their own moves" on calendar_moves for select to authenticated using (user_id = auth.uid());
create policy "people add their own moves" on calendar_moves for insert to authenticated with check (user_id = auth.uid());
create policy "people undo their own moves" on calendar_moves for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on calendar_moves from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, kind, entity_id, moved, created_at, undone_at) on calendar_moves to authenticated;
grant insert (user_id, id, kind, entity_id, moved) on calendar_moves to authenticated;
grant update (undone_at) on calendar_moves to authenticated;

-- nobody deletes: history stays
