-- What an invitation says, to whoever holds its token.
create function app.invitation_by_token(p_token_hash text) returns table (coach_id uuid, invitation_id uuid, entity_id uuid, person_id uuid, client_name text, coach_name text, email text)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.user_id, i.id, i.entity_id, e.athlete_id, e.name, p.full_name, i.email
  from invitations i
  join entities e on e.user_id = i.user_id and e.id = i.entity_id
  join users u on u.id = e.athlete_id
  left join profiles p on p.id = i.user_id
  where i.token_hash = p_token_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
    and e.deleted_at is null and u.claimed_at is null
$$;

comment on function app.invitation_by_token(text) is 'The open invitation a token stands for; no row when it is used, revoked, expired or unknown.';

revoke execute on function app.invitation_by_token(text) from public;

grant execute on function app.invitation_by_token(text) to anon, authenticated, halteres_auth;

-- Accepting with the very person the coach made: only the invitation is closed. With an account of one's own:
-- the person's rows move to it, owner by owner, in this one transaction.
create function app.accept_invitation(p_token_hash text, p_consent_health boolean) returns table (coach_id uuid, entity_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  me uuid := auth.uid();
  found_invitation record;
  owned text;
  columns text;
begin
  select i.user_id, i.id, i.entity_id, e.athlete_id, u.claimed_at into found_invitation
    from invitations i
    join entities e on e.user_id = i.user_id and e.id = i.entity_id
    join users u on u.id = e.athlete_id
    where i.token_hash = p_token_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now() and e.deleted_at is null
    for update of i;
  if not found or me is null or found_invitation.user_id = me
    or (found_invitation.athlete_id <> me and found_invitation.claimed_at is not null) then
    raise exception 'this invitation is not open' using errcode = 'HA003';
  end if;
  update invitations i set accepted_at = now() where i.user_id = found_invitation.user_id and i.id = found_invitation.id;
  if found_invitation.athlete_id <> me then
    foreach owned in array array['user_exercises', 'injuries', 'imports', 'import_mappings', 'workouts', 'workout_exercises', 'workout_sets', 'workout_comments',
        'workout_template_folders', 'workout_templates', 'template_exercises'] loop
      select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns
        from pg_attribute a
        where a.attrelid = format('public.%I', owned)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attname not in ('user_id', 'rev');
      execute format('insert into %I (user_id, %s) select $1, %s from %I where user_id = $2', owned, columns, columns, owned)
        using me, found_invitation.athlete_id;
    end loop;
    update entities e set athlete_id = me, claimed_at = now(), updated_at = now() where e.user_id = found_invitation.user_id and e.id = found_invitation.entity_id;
    delete from users u where u.id = found_invitation.athlete_id;
  end if;
  insert into coach_client_links as l (coach_id, client_id, consent_training, consent_health)
    values (found_invitation.user_id, me, true, p_consent_health)
    on conflict (coach_id, client_id) do update set status = 'active', ended_at = null, consent_training = true, consent_health = excluded.consent_health;
  return query select found_invitation.user_id, found_invitation.entity_id;
end $$;

comment on function app.accept_invitation(text, boolean) is 'Links the signed-in person to the client an invitation names; HA003 when it is not open.';

revoke execute on function app.accept_invitation(text, boolean) from public;

grant execute on function app.accept_invitation(text, boolean) to authenticated;
