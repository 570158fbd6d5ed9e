create table calendar_feeds (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  name text not null check (char_length(btrim(name)) between 1 and 80),
  whose text not null check (whose in ('me', 'clients')),
  entity_id uuid,
  preferred_time time,
  token_hash text not null check (char_length(token_hash) = 64),
  created_at timestamptz not null default now(),
  renewed_at timestamptz not null default now(),
  last_read_at timestamptz,
  revoked_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, entity_id) references entities (user_id, id) on delete cascade,
  check (entity_id is null or whose = 'clients')
);

comment on table calendar_feeds is 'Secret addresses under which calendar programs read what is planned. Only the hash of an address is stored.';

create index idx_calendar_feeds_hash on calendar_feeds (token_hash);
create index idx_calendar_feeds_entity on calendar_feeds (user_id, entity_id);

alter table calendar_feeds enable row level security;

create policy "people see their own feeds" on calendar_feeds for select to authenticated using (user_id = auth.uid());
create policy "people make their own feeds" on calendar_feeds for insert to authenticated with check (user_id = auth.uid());
create policy "people renew and revoke their own feeds" on calendar_feeds for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on calendar_feeds from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, name, whose, entity_id, preferred_time, created_at, renewed_at, last_read_at, revoked_at) on calendar_feeds to authenticated;
grant insert (user_id, id, name, whose, entity_id, preferred_time, token_hash) on calendar_feeds to authenticated;
grant update (name, preferred_time, token_hash, renewed_at, revoked_at) on calendar_feeds to authenticated;

-- nobody deletes: that an address was there, and when it was last read, is kept until the account is erased

-- What an address shows. That it is read is noted once an hour, not each time.
create function app.feed_of(p_token_hash text) returns table (user_id uuid, id uuid, name text, whose text, entity_id uuid, preferred_time time, locale text, time_zone text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  update calendar_feeds f set last_read_at = now()
    where f.token_hash = p_token_hash and f.revoked_at is null and (f.last_read_at is null or f.last_read_at < now() - interval '1 hour');
  return query select f.user_id, f.id, f.name, f.whose, f.entity_id, f.preferred_time, s.locale, s.time_zone
    from calendar_feeds f join user_settings s on s.user_id = f.user_id
    where f.token_hash = p_token_hash and f.revoked_at is null;
end $$;

comment on function app.feed_of(text) is 'Whose feed this is and what it shows; no row when it is unknown or revoked.';

revoke execute on function app.feed_of(text) from public;

grant execute on function app.feed_of(text) to halteres_auth;
