-- Of a class's roster, those without their injuries whom p_client is or who left the class since.
create function app.roster_without_health(p_owner uuid, p_roster jsonb, p_client uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(case when m.id is null or e.athlete_id = p_client then jsonb_set(r.person, '{injuries}', '[]') else r.person end order by r.nth), '[]')
  from jsonb_array_elements(p_roster) with ordinality r (person, nth)
  left join class_members m on m.user_id = p_owner and m.id::text = r.person ->> 'id'
  left join entities e on e.user_id = m.user_id and e.id = m.client_id
$$;

comment on function app.roster_without_health(uuid, jsonb, uuid) is 'A class''s roster as it was planned for, without what hurts one of its people.';

revoke execute on function app.roster_without_health(uuid, jsonb, uuid) from public;

-- What is noted of a program as it was made, without the notes that say who is hurt and where.
create function app.notes_without_health(p_document jsonb) returns jsonb language sql immutable as $$
  select case when jsonb_typeof(p_document -> 'notes') = 'array' then jsonb_set(p_document, '{notes}', (
    select coalesce(jsonb_agg(n.note order by n.nth), '[]') from jsonb_array_elements(p_document -> 'notes') with ordinality n (note, nth)
    where n.note ->> 'code' not in ('health.filter', 'injuries'))) else p_document end
$$;

comment on function app.notes_without_health(jsonb) is 'A program''s document or overview without its notes on injuries.';

revoke execute on function app.notes_without_health(jsonb) from public;

-- Whoever withdraws their health takes it out of what was made from it: the profiles of programs, the notes that name
-- conditions, and what checks said of them. The plan stays as it is, with what it asks somebody to do differently.
create function app.health_withdrawn() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  named text[] := array['health.red-flag', 'health.avoid', 'health.modify', 'health.effort', 'class.injuries', 'class.warm_up'];
  touched uuid[];
begin
  if app.restoring() then
    return new;
  end if;
  with changed as (
    update programs p set
        profile = case when p.profile ->> 'kind' = 'class' then jsonb_set(p.profile, '{roster}', app.roster_without_health(p.user_id, p.profile -> 'roster', new.client_id))
          else jsonb_set(p.profile, '{athlete,injuries}', '[]') end,
        program_overview = app.notes_without_health(p.program_overview),
        generated_program = app.notes_without_health(p.generated_program),
        updated_at = now()
      from entities e
      where p.user_id = new.coach_id and e.user_id = p.user_id and e.id = p.entity_id
        and case when p.profile ->> 'kind' = 'class' then app.roster_without_health(p.user_id, p.profile -> 'roster', new.client_id) <> p.profile -> 'roster'
          else e.athlete_id = new.client_id and p.profile #> '{athlete,injuries}' <> '[]' end
      returning p.id
  )
  select array_agg(c.id) into touched from changed c;
  update generation_runs r set problem = null
    from entities e
    where r.user_id = new.coach_id and e.user_id = r.user_id and e.id = r.entity_id and e.athlete_id = new.client_id and strpos(r.problem::text, 'injur') > 0;
  if touched is null then
    return new;
  end if;
  update certificates c set
      rules = (
        select coalesce(jsonb_agg(case when r.rule ->> 'id' = any (named) then r.rule || '{"checked": 0, "verdict": "not_applicable", "evidence": "nothing to check"}' else r.rule end order by r.nth), '[]')
        from jsonb_array_elements(c.rules) with ordinality r (rule, nth)),
      findings = (
        select coalesce(jsonb_agg(f.finding order by f.nth), '[]') from jsonb_array_elements(c.findings) with ordinality f (finding, nth)
        where f.finding ->> 'rule' <> all (named))
    where c.user_id = new.coach_id and c.program_id = any (touched);
  update proposals o set findings = (
      select coalesce(jsonb_agg(f.finding order by f.nth), '[]') from jsonb_array_elements(o.findings) with ordinality f (finding, nth)
      where f.finding ->> 'rule' <> all (named))
    where o.user_id = new.coach_id and o.program_id = any (touched) and o.findings <> '[]';
  delete from idempotency_keys k where k.user_id = new.coach_id and exists (select from unnest(touched) as t (id) where strpos(k.response::text, t.id::text) > 0);
  return new;
end $$;

comment on function app.health_withdrawn() is 'Takes what a client no longer shares of their health out of the programs of a coach; the plans stay.';

revoke execute on function app.health_withdrawn() from public;

create trigger health_withdrawn after insert or update of status, consent_health on coach_client_links for each row
  when (not (new.status = 'active' and new.consent_health)) execute function app.health_withdrawn();
