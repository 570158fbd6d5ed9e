-- Who is approved gets the role: nobody may write gym_admins otherwise.
create function app.gym_role_decided() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() or new.status <> 'approved' or old.status <> 'open' then
    return new;
  end if;
  if new.role = 'admin' then
    insert into gym_admins (gym_id, user_id) values (new.gym_id, new.user_id) on conflict do nothing;
  end if;
  insert into user_gyms (user_id, gym_id) values (new.user_id, new.gym_id) on conflict do nothing;
  return new;
end $$;

comment on function app.gym_role_decided() is 'Gives a person the role a gym admin approved.';

revoke execute on function app.gym_role_decided() from public;

create trigger gym_role_decided after update of status on gym_role_requests for each row execute function app.gym_role_decided();

-- Names for who looks after a gym: of the others who do, of who asks for a role, of members who agreed.
create function app.gym_names(p_gym uuid) returns table (user_id uuid, name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.full_name from profiles p
  where exists (select from gym_admins a where a.gym_id = p_gym and a.user_id = auth.uid())
    and (p.id in (select a.user_id from gym_admins a where a.gym_id = p_gym)
      or p.id in (select r.user_id from gym_role_requests r where r.gym_id = p_gym and r.status = 'open')
      or p.id in (select m.user_id from user_gyms m where m.gym_id = p_gym and m.shows_name))
$$;

comment on function app.gym_names(uuid) is 'Who is who in a gym the signed-in person looks after, as far as they agreed to be known.';

revoke execute on function app.gym_names(uuid) from public;

grant execute on function app.gym_names(uuid) to gym_admin;

-- Who looks after a gym may stop, unless nobody else does.
create function app.stop_looking_after(p_gym uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- One at a time, so that the last two do not leave together.
  perform from gyms g where g.id = p_gym for update;
  if (select count(*) from gym_admins a where a.gym_id = p_gym) < 2 then
    return false;
  end if;
  delete from gym_admins a where a.gym_id = p_gym and a.user_id = auth.uid();
  return found;
end $$;

comment on function app.stop_looking_after(uuid) is 'Takes the signed-in person off who looks after a gym; false where they are the only one, or none.';

revoke execute on function app.stop_looking_after(uuid) from public;

grant execute on function app.stop_looking_after(uuid) to authenticated;
