-- Which transactions import an archive just now. Only app.import_rows writes here, so the setting alone means nothing.
create table app.running_imports (xid xid8 not null primary key);

comment on table app.running_imports is 'Transactions that import an archive just now; empty to everybody else.';

revoke all on app.running_imports from public;

create function app.is_importing() returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select from running_imports r where r.xid = pg_current_xact_id())
$$;

comment on function app.is_importing() is 'Whether this transaction puts rows of an archive back just now.';

revoke execute on function app.is_importing() from public;

-- Triggers stand aside while the owner puts a backup back (the setting means nothing from a login role), and while
-- rows come from an archive. Asked for every row, so the table is looked at only while the setting says so.
create function app.restoring() returns boolean language sql stable as $$
  select (current_setting('app.restoring', true) = 'on' and session_user not in ('halteres_web', 'halteres_auth', 'halteres_jobs'))
    or (current_setting('app.importing', true) = 'on' and app.is_importing())
$$;

comment on function app.restoring() is 'Whether this transaction puts back what was written before: a backup by the owner, or an archive.';
