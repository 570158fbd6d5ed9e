create table program_weeks (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_id uuid not null,
  entity_id uuid not null,
  week integer not null check (week between 1 and 52),
  phase text not null,
  deload boolean not null default false,
  intent text not null default '',
  notes text check (char_length(notes) <= 4000),
  deleted_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade
);

comment on table program_weeks is 'The weeks of a program.';

create unique index idx_program_weeks_week on program_weeks (user_id, program_id, week) where deleted_at is null;
create index idx_program_weeks_program on program_weeks (user_id, program_id);

alter table program_weeks enable row level security;

create policy "people see their own program weeks" on program_weeks for select to authenticated using (user_id = auth.uid());
create policy "people add their own program weeks" on program_weeks for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own program weeks" on program_weeks for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people remove their own program weeks" on program_weeks for delete to authenticated using (user_id = auth.uid());
create policy "athletes see the program weeks made for them" on program_weeks for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on program_weeks from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, entity_id, week, phase, deload, intent) on program_weeks to authenticated, athlete;
grant insert (user_id, id, program_id, entity_id, week, phase, deload, intent) on program_weeks to authenticated;
grant update (program_id, entity_id, week, phase, deload, intent) on program_weeks to authenticated;
grant delete on program_weeks to authenticated;

comment on column program_weeks.deleted_at is 'A week that was taken out again keeps its rows, so that it can come back and devices learn of it.';

grant select (notes, deleted_at) on program_weeks to authenticated, athlete;
grant insert (notes, deleted_at), update (notes, deleted_at) on program_weeks to authenticated;
