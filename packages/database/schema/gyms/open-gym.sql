-- Whoever opens a gym looks after it.
create function app.gym_opened() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() or new.created_by is null then
    return new;
  end if;
  insert into gym_admins (gym_id, user_id) values (new.id, new.created_by);
  return new;
end $$;

comment on function app.gym_opened() is 'Makes the person who opens a gym its admin.';

revoke execute on function app.gym_opened() from public;

create trigger gym_opened after insert on gyms for each row execute function app.gym_opened();
