-- What checks may know of people's data: counts by subject, never whose. Nobody reads the rows for it.
create function app.quality_facts() returns table (fact text, subject text, found bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'shipped', '', count(*) from exercises where origin = 'shipped' and retired_at is null
  union all
  select 'proposal_waiting', '', count(*) from (
    select created_at from exercise_proposals where state = 'open' union all select created_at from equipment_proposals where state = 'open'
  ) p where p.created_at < now() - interval '7 days'
  union all
  select 'own_without_muscle', '', count(*) from user_exercises where deleted_at is null and primary_muscle is null
  union all
  select 'own_orphan_equipment', '', count(*) from user_exercises u
    where u.deleted_at is null and exists (select from unnest(u.own_equipment) as piece
      where not exists (select from user_equipment e where e.user_id = u.user_id and e.id = piece and e.deleted_at is null)
        and not exists (select from coach_client_links l join user_equipment e on e.user_id = l.coach_id and e.id = piece
          where l.client_id = u.user_id and l.status = 'active' and e.visibility = 'clients' and e.deleted_at is null))
  union all
  select 'gym_without_equipment', '', count(*) from gyms g
    where g.deleted_at is null and not exists (select from gym_equipment e where e.gym_id = g.id)
  union all
  select 'retired_in_program', e.slug, count(*) from program_workout_exercises x
    join exercises e on e.id = x.exercise_id
    join program_workouts w on w.user_id = x.user_id and w.id = x.program_workout_id
    join programs p on p.user_id = w.user_id and p.id = w.program_id
    where e.retired_at is not null and p.deleted_at is null and p.status = 'active' group by e.slug
  union all
  select 'implausible_load', e.slug, count(*) from workout_sets s
    join workout_exercises x on x.user_id = s.user_id and x.id = s.workout_exercise_id
    join exercises e on e.id = x.exercise_id
    where s.deleted_at is null and s.weight_kg > case
      when e.loading in ('dumbbell_pair', 'dumbbell_single', 'kettlebell_pair', 'kettlebell_single') then 120
      when e.loading in ('bodyweight', 'bodyweight_plus') then 250
      when e.loading in ('stack', 'cable', 'assisted', 'band') then 350
      when e.loading in ('barbell', 'ez_bar', 'trap_bar', 'safety_bar', 'smith', 'landmine') then 510
      else 1200 end
    group by e.slug
  union all
  select 'implausible_reps', e.slug, count(*) from workout_sets s
    join workout_exercises x on x.user_id = s.user_id and x.id = s.workout_exercise_id
    join exercises e on e.id = x.exercise_id
    where s.deleted_at is null and s.reps > 500 group by e.slug
$$;

comment on function app.quality_facts() is 'Counts of what is likely wrong in people’s data, without saying whose.';

revoke execute on function app.quality_facts() from public;

grant execute on function app.quality_facts() to service_role;

create function app.quality_own_names() returns table (name text, people bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select lower(btrim(u.name)), count(distinct u.user_id) from user_exercises u where u.deleted_at is null group by 1
$$;

comment on function app.quality_own_names() is 'Names of exercises people made with how many made one so called, to be compared with the catalogue and not kept.';

revoke execute on function app.quality_own_names() from public;

grant execute on function app.quality_own_names() to service_role;
