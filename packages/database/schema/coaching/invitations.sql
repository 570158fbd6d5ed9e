create table invitations (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  entity_id uuid not null,
  email text not null check (char_length(email) between 3 and 320),
  token_hash text not null check (char_length(token_hash) = 64),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, entity_id) references entities (user_id, id) on delete cascade
);

comment on table invitations is 'Invitations to claim the log a coach keeps. Only the hash of the token is stored.';

create index idx_invitations_entity on invitations (user_id, entity_id);
create index idx_invitations_token on invitations (token_hash);

alter table invitations enable row level security;

create policy "people see their own invitations" on invitations for select to authenticated using (user_id = auth.uid());
create policy "people add their own invitations" on invitations for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own invitations" on invitations for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on invitations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, entity_id, email, token_hash, expires_at, accepted_at, revoked_at, created_at) on invitations to authenticated;
grant insert (user_id, id, entity_id, email, token_hash, expires_at, accepted_at, revoked_at, created_at) on invitations to authenticated;
grant update (revoked_at) on invitations to authenticated;

-- nobody deletes: accepting or revoking is kept
