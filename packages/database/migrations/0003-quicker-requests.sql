create or replace function app.begin_request(audience text, claims jsonb) returns void language plpgsql security invoker as $$
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
