-- One revision a transaction and owner: a bump a row made big imports many times slower.
-- The owner's user_sync row stays locked until commit, so revisions become visible in order.
create function app.next_rev(owner uuid) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  taken text := coalesce(current_setting('app.taken_revs', true), '');
  found text := substring(taken from owner::text || '=([0-9]+)');
  taken_now bigint;
begin
  if found is not null then
    return found::bigint;
  end if;
  insert into user_sync as s (user_id, rev) values (owner, 1)
    on conflict (user_id) do update set rev = s.rev + 1
    returning s.rev into taken_now;
  perform set_config('app.taken_revs', taken || owner::text || '=' || taken_now || ';', true);
  return taken_now;
end $$;

comment on function app.next_rev(uuid) is 'The revision this transaction writes under for an owner.';

revoke execute on function app.next_rev(uuid) from public;

create function app.touch() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() then
    return new;
  end if;
  new.rev := app.next_rev(new.user_id);
  new.updated_at := now();
  return new;
end $$;

comment on function app.touch() is 'Gives a synced row its revision and the time of change.';

revoke execute on function app.touch() from public;
