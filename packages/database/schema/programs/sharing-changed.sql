-- A plan carries what was done of it: when a client begins or ends to share, the coach's devices are given it anew.
create function app.sharing_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() then
    return new;
  end if;
  update program_workouts w set updated_at = now() from entities e
    where e.user_id = new.coach_id and e.athlete_id = new.client_id and w.user_id = e.user_id and w.entity_id = e.id;
  update workout_schedule s set updated_at = now() from entities e
    where e.user_id = new.coach_id and e.athlete_id = new.client_id and s.user_id = e.user_id and s.entity_id = e.id;
  return new;
end $$;

comment on function app.sharing_changed() is 'Sends the plan of a client to the coach''s devices again when the client shares more or less.';

revoke execute on function app.sharing_changed() from public;

create trigger sharing_changed after update of status, consent_training on coach_client_links for each row
  when ((old.status = 'active' and old.consent_training) is distinct from (new.status = 'active' and new.consent_training)) execute function app.sharing_changed();
