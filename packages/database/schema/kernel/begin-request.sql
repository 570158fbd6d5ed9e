-- Whose rows a request may touch. Only a login role may ask.
create function app.request_scopes(audience text, actor uuid) returns table (read_scope text, write_scope text, health_scope text, entity_scope text, gym_scope text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  read_scope := ''; write_scope := ''; health_scope := ''; entity_scope := ''; gym_scope := '';
  if audience = 'coach' then
    select coalesce(string_agg(l.client_id::text, ',') filter (where l.consent_training), ''),
           coalesce(string_agg(l.client_id::text, ',') filter (where u.claimed_at is null), ''),
           coalesce(string_agg(l.client_id::text, ',') filter (where l.consent_health), '')
      into read_scope, write_scope, health_scope
      from coach_client_links l join users u on u.id = l.client_id
      where l.coach_id = actor and l.status = 'active';
  elsif audience = 'athlete' then
    select coalesce(string_agg(e.user_id::text || ':' || e.id::text, ','), '') into entity_scope
      from entities e join coach_client_links l on l.coach_id = e.user_id and l.client_id = e.athlete_id
      where e.athlete_id = actor and e.deleted_at is null and l.status = 'active';
  elsif audience = 'gym_admin' then
    select coalesce(string_agg(g.gym_id::text, ','), '') into gym_scope from gym_admins g where g.user_id = actor;
  end if;
  return next;
end $$;

comment on function app.request_scopes(text, uuid) is 'The owners, entities and gyms an audience gives somebody, from links and consents as they are now.';

revoke execute on function app.request_scopes(text, uuid) from public;

grant execute on function app.request_scopes(text, uuid) to halteres_web, halteres_jobs;

-- Starts a request: claims and scopes first, the role last, all for this transaction only. Called as the login role,
-- once a transaction; once the role is set, no audience may call it again. Only what is not empty is set: every setting
-- is empty when a transaction begins.
create function app.begin_request(audience text, claims jsonb) returns void language plpgsql security invoker as $$
declare
  actor uuid := (claims ->> 'sub')::uuid;
  scopes record;
  settings text;
begin
  if audience is null or audience not in ('anon', 'authenticated', 'athlete', 'coach', 'community', 'gym_admin', 'admin', 'service_role') then
    raise exception 'unknown audience %', audience using errcode = '22023';
  end if;
  if actor is null and audience not in ('anon', 'service_role', 'admin') then
    raise exception 'audience % needs somebody signed in', audience using errcode = '22023';
  end if;
  if coalesce(current_setting('request.jwt.claims', true), '') <> '' then
    raise exception 'this transaction is a request already' using errcode = '25001';
  end if;
  settings := format('set local "request.jwt.claims" = %L; ', claims::text);
  if actor is not null then
    settings := settings || format('set local app.actor_id = %L; ', actor::text);
  end if;
  if audience in ('coach', 'athlete', 'gym_admin') then
    select * into scopes from app.request_scopes(audience, actor);
    settings := settings || format(
      'set local app.read_scope = %L; set local app.write_scope = %L; set local app.health_scope = %L; set local app.entity_scope = %L; set local app.gym_scope = %L; ',
      scopes.read_scope, scopes.write_scope, scopes.health_scope, scopes.entity_scope, scopes.gym_scope);
  end if;
  execute settings || format('set local role %I', audience);
end $$;

comment on function app.begin_request(text, jsonb) is 'Makes this transaction a request of one person as one audience.';

revoke execute on function app.begin_request(text, jsonb) from public;

grant execute on function app.begin_request(text, jsonb) to halteres_web, halteres_jobs;
