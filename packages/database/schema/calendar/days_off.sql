create table days_off (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  whose text not null check (whose in ('me', 'clients')),
  entity_id uuid,
  title text not null check (char_length(btrim(title)) between 1 and 120),
  from_date date not null,
  to_date date not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, entity_id) references entities (user_id, id) on delete cascade,
  check (to_date between from_date and from_date + 365),
  check (entity_id is null or whose = 'clients')
);

comment on table days_off is 'Days nobody trains: a person''s own, or those a coach enters for one client or class, or for all of them.';

create index idx_days_off_dates on days_off (user_id, from_date, id);
create index idx_days_off_entity on days_off (user_id, entity_id);

alter table days_off enable row level security;

create policy "people see their own days off" on days_off for select to authenticated using (user_id = auth.uid());
create policy "people add their own days off" on days_off for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own days off" on days_off for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own days off" on days_off for delete to authenticated using (user_id = auth.uid());
create policy "coaches see when their clients are off" on days_off for select to coach using (user_id = auth.uid() or (whose = 'me' and strpos(current_setting('app.read_scope', true), user_id::text) > 0));
create policy "athletes see the days off of their coach" on days_off for select to athlete using (whose = 'clients' and strpos(current_setting('app.entity_scope', true), user_id::text || ':' || coalesce(entity_id::text, '')) > 0);

revoke all on days_off from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, whose, entity_id, title, from_date, to_date, created_at, updated_at) on days_off to authenticated, coach, athlete;
grant insert (user_id, id, whose, entity_id, title, from_date, to_date) on days_off to authenticated;
grant update (title, from_date, to_date, updated_at) on days_off to authenticated;
grant delete on days_off to authenticated;
