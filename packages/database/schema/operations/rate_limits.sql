create table app.rate_limits (
  key text not null check (char_length(key) <= 400),
  window_start timestamptz not null,
  hits integer not null check (hits > 0),
  primary key (key, window_start)
);

comment on table app.rate_limits is 'How often something was tried lately.';

revoke all on app.rate_limits from public;

create function public.admin_check_rate_limit(p_key text, p_max integer, p_window_seconds integer) returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  start timestamptz := to_timestamp(floor(extract(epoch from now()) / p_window_seconds) * p_window_seconds);
  so_far integer;
begin
  insert into rate_limits as r (key, window_start, hits) values (p_key, start, 1)
    on conflict (key, window_start) do update set hits = r.hits + 1
    returning hits into so_far;
  if so_far = 1 then
    delete from rate_limits where key = p_key and window_start < start;
  end if;
  return so_far <= p_max;
end $$;

comment on function public.admin_check_rate_limit(text, integer, integer) is 'Counts one try; false when there were more than p_max in the current window.';

revoke execute on function public.admin_check_rate_limit(text, integer, integer) from public;

grant execute on function public.admin_check_rate_limit(text, integer, integer) to halteres_web, halteres_auth;
