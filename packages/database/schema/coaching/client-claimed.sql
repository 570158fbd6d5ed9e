-- The coach sees that a client has a login now, and the log becomes the client's to write.
create function app.client_claimed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.restoring() then
    update entities set claimed_at = new.claimed_at where athlete_id = new.id;
  end if;
  return new;
end $$;

comment on function app.client_claimed() is 'Tells the entities of a person that the person has a login.';

revoke execute on function app.client_claimed() from public;

create trigger client_claimed after update of claimed_at on users for each row execute function app.client_claimed();
