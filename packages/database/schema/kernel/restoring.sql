-- Triggers stand aside while the owner puts a backup back; the setting means nothing from a login role.
create function app.restoring() returns boolean language sql stable as $$
  select current_setting('app.restoring', true) = 'on' and session_user not in ('halteres_web', 'halteres_auth', 'halteres_jobs')
$$;

comment on function app.restoring() is 'Whether the owner is restoring a backup in this session.';
