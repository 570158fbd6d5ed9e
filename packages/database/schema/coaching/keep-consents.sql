-- What a client lets a coach see is on record, with when it began and ended.
create function app.keep_consents() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  part text;
  wanted boolean;
  standing boolean;
begin
  if app.restoring() or auth.uid() is distinct from new.client_id then
    return new;
  end if;
  foreach part in array array['coach_training', 'coach_health'] loop
    wanted := new.status = 'active' and case part when 'coach_training' then new.consent_training else new.consent_health end;
    standing := exists (select from consents c where c.user_id = new.client_id and c.purpose = part and c.coach_id = new.coach_id and c.withdrawn_at is null);
    if wanted and not standing then
      insert into consents (user_id, purpose, version, coach_id) values (new.client_id, part, '1', new.coach_id);
    elsif standing and not wanted then
      update consents c set withdrawn_at = now() where c.user_id = new.client_id and c.purpose = part and c.coach_id = new.coach_id and c.withdrawn_at is null;
    end if;
  end loop;
  return new;
end $$;

comment on function app.keep_consents() is 'Notes in consents what a client lets a coach see, and when that ends.';

revoke execute on function app.keep_consents() from public;

create trigger keep_consents after insert or update on coach_client_links for each row execute function app.keep_consents();
