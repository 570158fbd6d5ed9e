-- The allowance is charged where the run is inserted, in the same transaction: no run without a charge, no charge without a run.
create function app.charge_generation() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() then
    return new;
  end if;
  update profiles p set
      generations_remaining = p.generations_remaining - case when u.is_pro then 0 else 1 end,
      generations_today = case when p.last_generation_date = current_date then p.generations_today + 1 else 1 end,
      last_generation_date = current_date,
      updated_at = now()
    from users u
    where p.id = new.user_id and u.id = p.id and (u.is_pro or p.generations_remaining > 0);
  if not found then
    raise exception 'no generations left' using errcode = 'HA001';
  end if;
  return new;
end $$;

comment on function app.charge_generation() is 'Takes one generation from the allowance; HA001 when none is left.';

revoke execute on function app.charge_generation() from public;

create trigger charge_generation before insert on generation_runs for each row execute function app.charge_generation();

create function app.settle_generation() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.status = new.status then
    return new;
  end if;
  if old.status <> 'reserved' then
    raise exception 'a generation that is % stays so', old.status using errcode = 'HA002';
  end if;
  if new.status = 'refunded' then
    update profiles p set
        generations_remaining = p.generations_remaining + case when u.is_pro then 0 else 1 end,
        generations_today = greatest(p.generations_today - 1, 0),
        updated_at = now()
      from users u where p.id = new.user_id and u.id = p.id;
  end if;
  return new;
end $$;

comment on function app.settle_generation() is 'A reserved generation is committed or given back, once.';

revoke execute on function app.settle_generation() from public;

create trigger settle_generation before update on generation_runs for each row execute function app.settle_generation();
