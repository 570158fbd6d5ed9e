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
  status text not null default 'accepted' constraint proposals_status_check check (status in ('accepted', 'dismissed', 'undone')),
  created_at timestamptz not null default now(),
  decided_at timestamptz not null default now(),
  entity_id uuid not null,
  suggestion text check (char_length(suggestion) between 1 and 200),
  evidence jsonb not null default '{}',
  source text not null default '' check (char_length(source) <= 400),
  by_athlete boolean not null default false,
  said jsonb check (jsonb_typeof(said) = 'array'),
  primary key (user_id, id),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade
);

comment on table proposals is 'Changes to a program: what was before, what came after, why, and whether it was undone.';

create index idx_proposals_program on proposals (user_id, program_id, created_at desc);

alter table proposals enable row level security;

create policy "people see their own proposals" on proposals for select to authenticated using (user_id = auth.uid());
create policy "people add their own proposals" on proposals for insert to authenticated with check (user_id = auth.uid());
create policy "athletes see the suggestions for their programs" on proposals for select to athlete using (suggestion is not null and strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);
create policy "athletes decide on suggestions for their programs" on proposals for insert to athlete with check (by_athlete and strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);
create policy "athletes undo what they accepted" on proposals for update to athlete using (by_athlete and strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0) with check (by_athlete and strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);
create policy "people change their own proposals" on proposals for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on proposals from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, kind, summary, reason, before, after, findings, status, created_at, decided_at, entity_id, suggestion, evidence, source, by_athlete) on proposals to authenticated, athlete;
grant insert (user_id, id, program_id, kind, summary, reason, before, after, findings, status, created_at, decided_at, entity_id, suggestion, evidence, source, by_athlete) on proposals to authenticated, athlete;
grant update (status, decided_at) on proposals to authenticated, athlete;

-- nobody deletes: history stays

comment on column proposals.said is 'What the summary is made of, so that any language can say it; null in rows from before it was kept.';
comment on column proposals.suggestion is 'What was found, by the same key each time it is found: an answer to it is asked once.';
comment on column proposals.by_athlete is 'The athlete decided, not the coach who made the program.';

grant select (said), insert (said) on proposals to authenticated, athlete;
