-- A login makes the person (or claims the one a coach made) with profile, settings and the trial.
create function app.sign_up() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.restoring() then
    return new;
  end if;
  insert into users (id, claimed_at) values (new.id, now())
    on conflict (id) do update set claimed_at = excluded.claimed_at where users.claimed_at is null;
  insert into profiles (id, full_name, email, email_verified, subscription_status, trial_start_date, trial_end_date, generations_remaining)
    values (new.id, nullif(left(new.name, 120), ''), new.email, new.email_verified, 'trialing', now(), now() + interval '14 days', 50)
    on conflict (id) do nothing;
  insert into user_settings (user_id) values (new.id) on conflict (user_id) do nothing;
  insert into consents (user_id, purpose, version) values (new.id, 'terms', '1');
  return new;
end $$;

comment on function app.sign_up() is 'Makes users, profiles, user_settings and the consent to the terms for a new login and starts the trial: 14 days, 50 generations.';

revoke execute on function app.sign_up() from public;

create trigger sign_up before insert on accounts.logins for each row execute function app.sign_up();

create function app.login_email_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update profiles set email = new.email, email_verified = new.email_verified, updated_at = now() where id = new.id;
  return new;
end $$;

comment on function app.login_email_changed() is 'Keeps the address on the profile, and whether it is proven, equal to the one that signs in.';

revoke execute on function app.login_email_changed() from public;

create trigger login_email_changed after update of email, email_verified on accounts.logins for each row execute function app.login_email_changed();
