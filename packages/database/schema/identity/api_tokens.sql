create table api_tokens (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  name text not null check (char_length(btrim(name)) between 1 and 80),
  prefix text not null check (prefix ~ '^hlt_[A-Za-z0-9]{6}$'),
  token_hash text not null check (char_length(token_hash) = 64),
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['read', 'train', 'coach']),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  check (expires_at > created_at)
);

comment on table api_tokens is 'Keys for programs that speak for a person. Only the hash of a key is stored.';

create index idx_api_tokens_hash on api_tokens (token_hash);

alter table api_tokens enable row level security;

create policy "people see their own tokens" on api_tokens for select to authenticated using (user_id = auth.uid());
create policy "people make their own tokens" on api_tokens for insert to authenticated with check (user_id = auth.uid());
create policy "people revoke their own tokens" on api_tokens for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on api_tokens from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, name, prefix, scopes, expires_at, last_used_at, revoked_at, created_at) on api_tokens to authenticated;
grant insert (user_id, id, name, prefix, token_hash, scopes, expires_at) on api_tokens to authenticated;
grant update (revoked_at) on api_tokens to authenticated;

-- nobody deletes: that a key was there, and when it was last used, is kept until the account is erased

-- Whose key this is. That it is used is noted once a minute, not at each request.
create function app.token_owner(p_token_hash text) returns table (user_id uuid, id uuid, scopes text[], expired boolean)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  found_token record;
begin
  select t.user_id, t.id, t.scopes, t.expires_at <= now() as expired, t.last_used_at into found_token
    from api_tokens t where t.token_hash = p_token_hash and t.revoked_at is null;
  if not found then
    return;
  end if;
  if not found_token.expired and (found_token.last_used_at is null or found_token.last_used_at < now() - interval '1 minute') then
    update api_tokens t set last_used_at = now() where t.user_id = found_token.user_id and t.id = found_token.id;
  end if;
  return query select found_token.user_id, found_token.id, found_token.scopes, found_token.expired;
end $$;

comment on function app.token_owner(text) is 'The person a key speaks for and what it may do; no row when it is unknown or revoked.';

revoke execute on function app.token_owner(text) from public;

grant execute on function app.token_owner(text) to halteres_auth;
