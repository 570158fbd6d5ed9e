create schema if not exists app;

create schema if not exists auth;

create schema accounts;

comment on schema app is 'What the house runs on: requests, scopes, revisions. No table a person owns.';

comment on schema accounts is 'Logins and sessions. No audience can reach it; only halteres_auth.';

revoke all on schema app, accounts from public;

revoke create on schema public from public;

grant usage on schema app, auth, public to anon, authenticated, athlete, coach, community, gym_admin, admin, service_role, halteres_web, halteres_auth, halteres_jobs;

grant usage on schema accounts to halteres_auth;
