create table proposals (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_id uuid not null,
  kind text not null check (char_length(kind) between 1 and 40),
  summary text not null check (char_length(summary) <= 400),
  reason text check (char_length(reason) <= 2000),
  before jsonb not null,
  after jsonb not null,
  findings jsonb not null default '[]',
  status text not null default 'accepted' check (status in ('accepted', 'undone')),
  created_at timestamptz not null default now(),
  decided_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade
);

comment on table proposals is 'Changes to a program: what was before, what came after, why, and whether it was undone.';

create index idx_proposals_program on proposals (user_id, program_id, created_at desc);

alter table proposals enable row level security;

create policy "people see their own proposals" on proposals for select to authenticated using (user_id = auth.uid());
create policy "people add their own proposals" on proposals for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own proposals" on proposals for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on proposals from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, kind, summary, reason, before, after, findings, status, created_at, decided_at) on proposals to authenticated;
grant insert (user_id, id, program_id, kind, summary, reason, before, after, findings, status, created_at, decided_at) on proposals to authenticated;
grant update (status, decided_at) on proposals to authenticated;

-- nobody deletes: history stays
