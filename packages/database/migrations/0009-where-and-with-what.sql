-- Where a workout was done, members taken out of a gym, and equipment of one's own shared and proposed.

grant execute on function app.sees_gym(uuid) to coach;

-- A workout is put in a gym by who sees that gym; it stays there when they no longer do.
create function app.workout_gym_seen() returns trigger language plpgsql as $$
begin
  if not row_security_active('workouts') or (tg_op = 'UPDATE' and new.gym_id is not distinct from old.gym_id) then
    return new;
  end if;
  if not app.sees_gym(new.gym_id) then
    raise exception 'this gym is not to be seen' using errcode = '42501';
  end if;
  return new;
end $$;

comment on function app.workout_gym_seen() is 'Refuses a gym that whoever logs does not see.';

revoke execute on function app.workout_gym_seen() from public;

create trigger workout_gym_seen before insert or update of gym_id on workouts for each row when (new.gym_id is not null) execute function app.workout_gym_seen();

-- The name is part of the log: it stays readable when its gym no longer is.
create function app.workout_gym_name(p_owner uuid, p_workout uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select g.name from workouts w join gyms g on g.id = w.gym_id
  where w.user_id = p_owner and w.id = p_workout
    and (p_owner = auth.uid() or strpos(current_setting('app.read_scope', true), p_owner::text) > 0)
$$;

comment on function app.workout_gym_name(uuid, uuid) is 'The name of the gym of a workout one may read.';

revoke execute on function app.workout_gym_name(uuid, uuid) from public;

grant execute on function app.workout_gym_name(uuid, uuid) to authenticated, coach;

drop index idx_user_gyms_gym;

create index idx_user_gyms_gym on user_gyms (gym_id, joined_at desc, user_id desc);

create policy "gym admins take people out of their gyms" on user_gyms for delete to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

grant delete on user_gyms to gym_admin;

alter table user_equipment add column description text check (char_length(description) between 1 and 1000);

alter table user_equipment add column visibility text not null default 'private' check (visibility in ('private', 'clients'));

create policy "athletes see the equipment a coach shares with clients" on user_equipment for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':') > 0 and visibility = 'clients' and deleted_at is null);

grant select (description, visibility) on user_equipment to authenticated;

grant select (user_id, id, name, category, deleted_at, description, visibility) on user_equipment to athlete;

grant insert (description, visibility) on user_equipment to authenticated;

grant update (description, visibility) on user_equipment to authenticated;

alter table equipment add column origin text not null default 'shipped' check (origin in ('shipped', 'proposed'));

comment on column equipment.origin is 'Shipped with the program, or proposed by somebody and accepted here.';

create policy "staff see equipment" on equipment for select to admin using (true);

create policy "jobs see equipment" on equipment for select to service_role using (true);

create policy "staff add equipment that was proposed" on equipment for insert to admin with check (origin = 'proposed');

grant select (origin) on equipment to anon, authenticated, athlete, coach, gym_admin;

grant select (id, slug, name, kind, category, description, aliases, created_at, updated_at, origin) on equipment to admin, service_role;

grant insert (id, slug, name, kind, category, description, aliases, origin) on equipment to admin;

create table equipment_proposals (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  user_equipment_id uuid not null,
  name text not null check (char_length(btrim(name)) between 1 and 120),
  category text not null check (category in ('bar', 'free_weight', 'machine', 'cable', 'bodyweight', 'bench_rack', 'conditioning', 'accessory')),
  description text not null check (char_length(description) between 1 and 1000),
  state text not null default 'open' check (state in ('open', 'accepted', 'declined')),
  reason text check (char_length(reason) <= 1000),
  reviewer uuid references users (id) on delete set null,
  equipment_id uuid references equipment (id) on delete set null,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, user_equipment_id) references user_equipment (user_id, id) on delete cascade,
  check ((state = 'open') = (decided_at is null))
);

comment on table equipment_proposals is 'Equipment people propose to the catalogue: a copy as it was proposed, and what became of it.';

create unique index idx_equipment_proposals_open on equipment_proposals (user_id, user_equipment_id) where state = 'open';
create index idx_equipment_proposals_user_equipment on equipment_proposals (user_id, user_equipment_id);
create index idx_equipment_proposals_state on equipment_proposals (state, created_at, id);
create index idx_equipment_proposals_reviewer on equipment_proposals (reviewer);
create index idx_equipment_proposals_equipment on equipment_proposals (equipment_id);

alter table equipment_proposals enable row level security;

create policy "people see which equipment they proposed" on equipment_proposals for select to authenticated using (user_id = auth.uid());
create policy "people propose their own equipment" on equipment_proposals for insert to authenticated with check (user_id = auth.uid());
create policy "people withdraw equipment they proposed" on equipment_proposals for delete to authenticated using (user_id = auth.uid());
create policy "staff see what equipment is proposed" on equipment_proposals for select to admin using (true);
create policy "staff decide on proposed equipment" on equipment_proposals for update to admin using (true) with check (true);

revoke all on equipment_proposals from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, user_equipment_id, name, category, description, state, reason, equipment_id, decided_at, created_at, updated_at) on equipment_proposals to authenticated;
grant select (user_id, id, user_equipment_id, name, category, description, state, reason, reviewer, equipment_id, decided_at, created_at, updated_at) on equipment_proposals to admin;
grant insert (user_id, id, user_equipment_id, name, category, description) on equipment_proposals to authenticated;
grant update (state, reason, reviewer, equipment_id, decided_at, updated_at) on equipment_proposals to admin;
grant delete on equipment_proposals to authenticated;

create or replace function app.quality_facts() returns table (fact text, subject text, found bigint)
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
