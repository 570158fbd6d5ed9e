-- The person a request runs as. '' is what a setting reads after an earlier transaction set it locally.
create function auth.uid() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.actor_id', true), '')::uuid
$$;

comment on function auth.uid() is 'The person this request runs as, for policies; null when nobody is signed in.';

create function app.actor_id() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.actor_id', true), '')::uuid
$$;

comment on function app.actor_id() is 'The person this request runs as, for queries.';

revoke execute on function auth.uid(), app.actor_id() from public;

grant execute on function auth.uid(), app.actor_id() to anon, authenticated, athlete, coach, community, gym_admin, admin, service_role, halteres_auth;
