-- A client without an account is a person all the same: the person owns the log, the coach keeps it until it is claimed.
create function app.client_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() then
    return new;
  end if;
  new.claimed_at := null;
  if new.type <> 'CLIENT' then
    return new;
  end if;
  if new.athlete_id is null then
    insert into users (id) values (app.new_id()) returning id into new.athlete_id;
    insert into coach_client_links (coach_id, client_id, consent_training, consent_health)
      values (new.user_id, new.athlete_id, true, true);
  elsif new.athlete_id <> new.user_id then
    raise exception 'a client is linked to an account by invitation only' using errcode = '42501';
  else
    new.claimed_at := now();
  end if;
  return new;
end $$;

comment on function app.client_person() is 'Gives a new client a person of their own, linked to the coach; only the coach themself may be named instead.';

revoke execute on function app.client_person() from public;

create trigger client_person before insert on entities for each row execute function app.client_person();
