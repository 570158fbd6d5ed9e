-- What of gyms somebody may read: public ones, and those they look after or belong to.
create function app.sees_gym(p_gym uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from gyms g where g.id = p_gym and g.deleted_at is null and (
    g.visibility = 'public'
    or exists (select from gym_admins a where a.gym_id = p_gym and a.user_id = auth.uid())
    or exists (select from user_gyms m where m.user_id = auth.uid() and m.gym_id = p_gym)));
end $$;

comment on function app.sees_gym(uuid) is 'Whether a gym is public, or the signed-in person looks after it or belongs to it.';

revoke execute on function app.sees_gym(uuid) from public;

grant execute on function app.sees_gym(uuid) to anon, authenticated, coach;

create function app.may_join_gym(p_gym uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from gyms g where g.id = p_gym and g.deleted_at is null and (
    (g.visibility = 'public' and not g.joins_by_request)
    or exists (select from gym_admins a where a.gym_id = p_gym and a.user_id = auth.uid())));
end $$;

comment on function app.may_join_gym(uuid) is 'Whether the signed-in person may become a member without asking.';

revoke execute on function app.may_join_gym(uuid) from public;

grant execute on function app.may_join_gym(uuid) to authenticated;
