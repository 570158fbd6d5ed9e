create table user_equipment (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  name text not null check (char_length(btrim(name)) between 1 and 120),
  category text not null check (category in ('bar', 'free_weight', 'machine', 'cable', 'bodyweight', 'bench_rack', 'conditioning', 'accessory')),
  notes text check (char_length(notes) <= 2000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  description text check (char_length(description) between 1 and 1000),
  visibility text not null default 'private' check (visibility in ('private', 'clients')),
  primary key (user_id, id)
);

comment on table user_equipment is 'Equipment people have that the catalogue does not know.';

create unique index idx_user_equipment_name on user_equipment (user_id, lower(name)) where deleted_at is null;

alter table user_equipment enable row level security;

create policy "people see their own equipment" on user_equipment for select to authenticated using (user_id = auth.uid());
create policy "people add their own equipment" on user_equipment for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own equipment" on user_equipment for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "athletes see the equipment a coach shares with clients" on user_equipment for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':') > 0 and visibility = 'clients' and deleted_at is null);

revoke all on user_equipment from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, name, category, notes, created_at, updated_at, deleted_at, description, visibility) on user_equipment to authenticated;
grant select (user_id, id, name, category, deleted_at, description, visibility) on user_equipment to athlete;
grant insert (user_id, id, name, category, notes, description, visibility) on user_equipment to authenticated;
grant update (name, category, notes, updated_at, deleted_at, description, visibility) on user_equipment to authenticated;

-- nobody deletes: it is put away by deleted_at, for the exercises that name it
