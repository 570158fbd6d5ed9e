-- Who coaches the signed-in person, by name: a client may know whom they trust, without reading profiles.
create function app.my_coaches() returns table (coach_id uuid, coach_name text, entity_id uuid, status text, consent_training boolean, consent_health boolean, since timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.coach_id, p.full_name, e.id, l.status, l.consent_training, l.consent_health, l.created_at
  from coach_client_links l
  left join profiles p on p.id = l.coach_id
  left join entities e on e.user_id = l.coach_id and e.athlete_id = l.client_id and e.deleted_at is null
  where l.client_id = auth.uid()
  order by l.created_at
$$;

comment on function app.my_coaches() is 'The coaches of the signed-in person, now and before, with what each may see.';

revoke execute on function app.my_coaches() from public;

grant execute on function app.my_coaches() to authenticated;
