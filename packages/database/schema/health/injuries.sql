create table injuries (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  condition text not null check (char_length(condition) between 1 and 60),
  severity smallint not null check (severity between 1 and 10),
  side text check (side in ('left', 'right', 'both')),
  red_flag boolean not null default false,
  since date,
  resolved_on date,
  notes text check (char_length(notes) <= 2000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  check (resolved_on >= since)
);

comment on table injuries is 'Injuries and conditions as dated constraints.';

create index idx_injuries_open on injuries (user_id, resolved_on);

alter table injuries enable row level security;

create policy "people see their own injuries" on injuries for select to authenticated using (user_id = auth.uid());
create policy "people add their own injuries" on injuries for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own injuries" on injuries for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own injuries" on injuries for delete to authenticated using (user_id = auth.uid());
create policy "coaches see injuries where the person agreed" on injuries for select to coach using (strpos(current_setting('app.health_scope', true), user_id::text) > 0);
create policy "coaches note injuries of people without a login" on injuries for insert to coach with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches change injuries of people without a login" on injuries for update to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0) with check (strpos(current_setting('app.write_scope', true), user_id::text) > 0);
create policy "coaches remove injuries of people without a login" on injuries for delete to coach using (strpos(current_setting('app.write_scope', true), user_id::text) > 0);

revoke all on injuries from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, condition, severity, side, red_flag, since, resolved_on, notes, created_at, updated_at) on injuries to authenticated, coach;
grant insert (user_id, id, condition, severity, side, red_flag, since, resolved_on, notes, created_at, updated_at) on injuries to authenticated, coach;
grant update (condition, severity, side, red_flag, since, resolved_on, notes, updated_at) on injuries to authenticated, coach;
grant delete on injuries to authenticated, coach;
