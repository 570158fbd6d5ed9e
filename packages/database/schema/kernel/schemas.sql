-- Some servers hand every new table and function to their audiences by default. Here nothing is given unless said.
alter default privileges revoke all on tables from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

alter default privileges revoke all on sequences from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

alter default privileges revoke execute on functions from anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

alter default privileges in schema public revoke all on tables from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

alter default privileges in schema public revoke all on sequences from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

alter default privileges in schema public revoke execute on functions from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

create schema if not exists app;

create schema if not exists auth;

create schema accounts;

comment on schema app is 'What the house runs on: requests, scopes, revisions. No table a person owns.';

comment on schema accounts is 'Logins and sessions. No audience can reach it; only halteres_auth.';

revoke all on schema app, accounts from public;

revoke create on schema public from public;

grant usage on schema app, auth, public to anon, authenticated, athlete, coach, community, gym_admin, admin, service_role, halteres_web, halteres_auth, halteres_jobs;

grant usage on schema accounts to halteres_auth;
