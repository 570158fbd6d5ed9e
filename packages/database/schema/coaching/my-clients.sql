-- What each client lets the signed-in coach see, as it is now: the coach may know that something is not shared.
create function app.my_clients() returns table (client_id uuid, status text, consent_training boolean, consent_health boolean, since timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.client_id, l.status, l.status = 'active' and l.consent_training, l.status = 'active' and l.consent_health, l.created_at
  from coach_client_links l where l.coach_id = auth.uid()
$$;

comment on function app.my_clients() is 'The clients of the signed-in coach, now and before, with what each lets them see.';

revoke execute on function app.my_clients() from public;

grant execute on function app.my_clients() to authenticated, coach;

-- Whether somebody was trained is theirs to show, on the plan of a coach too.
create function app.shares_training(p_person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select p_person is null or p_person = auth.uid()
    or exists (select from coach_client_links l where l.coach_id = auth.uid() and l.client_id = p_person and l.status = 'active' and l.consent_training)
$$;

comment on function app.shares_training(uuid) is 'Whether a person lets the signed-in person see what they train; nobody in particular and oneself do.';

revoke execute on function app.shares_training(uuid) from public;

grant execute on function app.shares_training(uuid) to authenticated, athlete, coach;

create function app.sees_health(p_owner uuid) returns boolean language sql stable as $$
  select p_owner = auth.uid() or strpos(coalesce(current_setting('app.health_scope', true), ''), p_owner::text) > 0
$$;

comment on function app.sees_health(uuid) is 'Whether this request may see body weight and readiness of an owner.';

revoke execute on function app.sees_health(uuid) from public;

grant execute on function app.sees_health(uuid) to authenticated, coach;
