create table consents (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  purpose text not null check (purpose in ('terms', 'coach_training', 'coach_health')),
  version text not null check (char_length(version) between 1 and 40),
  coach_id uuid references users (id) on delete set null,
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (user_id, id),
  check (withdrawn_at >= given_at),
  check (purpose <> 'terms' or coach_id is null)
);

comment on table consents is 'What a person agreed to, in which version, and until when.';

create index idx_consents_coach on consents (coach_id);
create index idx_consents_given on consents (user_id, purpose, given_at);

alter table consents enable row level security;

create policy "people see what they agreed to" on consents for select to authenticated using (user_id = auth.uid());

revoke all on consents from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, purpose, version, coach_id, given_at, withdrawn_at) on consents to authenticated;

-- nobody writes: signing up and deciding what a coach may see do
