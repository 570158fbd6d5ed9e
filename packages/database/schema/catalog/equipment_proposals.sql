create table equipment_proposals (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  user_equipment_id uuid not null,
  name text not null check (char_length(btrim(name)) between 1 and 120),
  category text not null check (category in ('bar', 'free_weight', 'machine', 'cable', 'bodyweight', 'bench_rack', 'conditioning', 'accessory')),
  description text not null check (char_length(description) between 1 and 1000),
  state text not null default 'open' check (state in ('open', 'accepted', 'declined')),
  reason text check (char_length(reason) <= 1000),
  reviewer uuid references users (id) on delete set null,
  equipment_id uuid references equipment (id) on delete set null,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, user_equipment_id) references user_equipment (user_id, id) on delete cascade,
  check ((state = 'open') = (decided_at is null))
);

comment on table equipment_proposals is 'Equipment people propose to the catalogue: a copy as it was proposed, and what became of it.';

create unique index idx_equipment_proposals_open on equipment_proposals (user_id, user_equipment_id) where state = 'open';
create index idx_equipment_proposals_user_equipment on equipment_proposals (user_id, user_equipment_id);
create index idx_equipment_proposals_state on equipment_proposals (state, created_at, id);
create index idx_equipment_proposals_reviewer on equipment_proposals (reviewer);
create index idx_equipment_proposals_equipment on equipment_proposals (equipment_id);

alter table equipment_proposals enable row level security;

create policy "people see which equipment they proposed" on equipment_proposals for select to authenticated using (user_id = auth.uid());
create policy "people propose their own equipment" on equipment_proposals for insert to authenticated with check (user_id = auth.uid());
create policy "people withdraw equipment they proposed" on equipment_proposals for delete to authenticated using (user_id = auth.uid());
create policy "staff see what equipment is proposed" on equipment_proposals for select to admin using (true);
create policy "staff decide on proposed equipment" on equipment_proposals for update to admin using (true) with check (true);

revoke all on equipment_proposals from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, user_equipment_id, name, category, description, state, reason, equipment_id, decided_at, created_at, updated_at) on equipment_proposals to authenticated;
grant select (user_id, id, user_equipment_id, name, category, description, state, reason, reviewer, equipment_id, decided_at, created_at, updated_at) on equipment_proposals to admin;
grant insert (user_id, id, user_equipment_id, name, category, description) on equipment_proposals to authenticated;
grant update (state, reason, reviewer, equipment_id, decided_at, updated_at) on equipment_proposals to admin;
grant delete on equipment_proposals to authenticated;
