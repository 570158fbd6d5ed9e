-- Cluster-wide roles. Run by the owner before migrations, as often as one likes.
-- Audiences: one a request, set by app.begin_request; none of them logs in, owns anything or inherits from another.
do $$
declare
  audience text;
begin
  foreach audience in array array['anon', 'authenticated', 'athlete', 'coach', 'community', 'gym_admin', 'admin', 'service_role'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = audience) then
      execute format('create role %I nologin noinherit', audience);
    end if;
  end loop;
end $$;

-- Login roles: NOINHERIT, so that being allowed to become an audience gives nothing until a request becomes it.
do $$
declare
  login text;
begin
  foreach login in array array['halteres_web', 'halteres_auth', 'halteres_jobs'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = login) then
      execute format('create role %I login noinherit', login);
    end if;
  end loop;
end $$;

grant anon, authenticated, athlete, coach, community, gym_admin to halteres_web;

grant service_role, admin to halteres_jobs;

-- A request that takes longer has gone wrong; jobs may take their time.
alter role halteres_web set statement_timeout = '30s';

alter role halteres_auth set statement_timeout = '10s';

alter role halteres_jobs set statement_timeout = '15min';
