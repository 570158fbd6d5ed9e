-- Gyms with a page, hours, members and roles; kinds of bars, plates and cities as tables.

create table bar_types (
  slug text not null primary key check (slug ~ '^[a-z][a-z_]*$'),
  position smallint not null,
  name text not null,
  local_names jsonb not null default '{}' check (jsonb_typeof(local_names) = 'object'),
  usual_weight_kg numeric(8,3) not null check (usual_weight_kg between 0 and 100),
  usual_weight_lb numeric(8,3) not null check (usual_weight_lb between 0 and 220),
  sleeve_mm smallint,
  collars_kg numeric(8,3) not null default 0 check (collars_kg between 0 and 10),
  loading text
);

comment on table bar_types is 'Kinds of bars with what they usually weigh, shipped with the program.';

alter table bar_types enable row level security;

create policy "visitors see kinds of bars" on bar_types for select to anon using (true);
create policy "people see kinds of bars" on bar_types for select to authenticated using (true);
create policy "gym admins see kinds of bars" on bar_types for select to gym_admin using (true);

revoke all on bar_types from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (slug, position, name, local_names, usual_weight_kg, usual_weight_lb, sleeve_mm, collars_kg, loading) on bar_types to anon, authenticated, gym_admin;

-- nobody writes: seeding does, as the owner

-- What gyms have already; seeding brings the rest, and a database without gyms stays empty.
insert into bar_types (slug, position, name, usual_weight_kg, usual_weight_lb, loading)
select kind.* from (values
  ('barbell', 0, 'Barbell', 20, 45, 'barbell'),
  ('ez_bar', 1, 'EZ bar', 10, 20, 'ez_bar'),
  ('trap_bar', 2, 'Trap bar', 25, 60, 'trap_bar'),
  ('safety_bar', 3, 'Safety squat bar', 30, 65, 'safety_bar'),
  ('smith', 4, 'Smith machine bar', 15, 25, 'smith')
) as kind (slug, position, name, usual_weight_kg, usual_weight_lb, loading)
where exists (select from gym_bars where bar_type = kind.slug);

alter table gym_bars drop constraint gym_bars_bar_type_check;

alter table gym_bars add foreign key (bar_type) references bar_types (slug);

create index idx_gym_bars_bar_type on gym_bars (bar_type);

create table plate_types (
  slug text not null primary key,
  position smallint not null,
  weight numeric(8,3) not null check (weight > 0 and weight <= 100),
  weight_unit text not null check (weight_unit in ('kg', 'lb')),
  kind text not null check (kind in ('bumper', 'iron', 'change')),
  colour text not null check (colour in ('red', 'blue', 'yellow', 'green', 'white', 'black', 'grey')),
  diameter_mm smallint not null check (diameter_mm between 50 and 700),
  unique (weight, weight_unit, kind)
);

comment on table plate_types is 'Plates as they are sold, with the colours of the sport, shipped with the program.';

alter table plate_types enable row level security;

create policy "visitors see kinds of plates" on plate_types for select to anon using (true);
create policy "people see kinds of plates" on plate_types for select to authenticated using (true);
create policy "gym admins see kinds of plates" on plate_types for select to gym_admin using (true);

revoke all on plate_types from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (slug, position, weight, weight_unit, kind, colour, diameter_mm) on plate_types to anon, authenticated, gym_admin;

-- nobody writes: seeding does, as the owner

create table cities (
  id uuid not null primary key,
  slug text not null unique,
  name text not null check (char_length(name) between 1 and 120),
  local_names jsonb not null default '{}' check (jsonb_typeof(local_names) = 'object'),
  country text not null check (country ~ '^[A-Z]{2}$'),
  latitude numeric(8,5) not null check (latitude between -90 and 90),
  longitude numeric(8,5) not null check (longitude between -180 and 180),
  time_zone text not null,
  search_names text not null
);

comment on table cities is 'Cities a gym may stand in, shipped with the program.';

comment on column cities.search_names is 'Every name without accents, each word after a bar: |new |york |nueva |york.';

alter table cities enable row level security;

create policy "visitors see cities" on cities for select to anon using (true);
create policy "people see cities" on cities for select to authenticated using (true);
create policy "gym admins see cities" on cities for select to gym_admin using (true);

revoke all on cities from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, slug, name, local_names, country, latitude, longitude, time_zone, search_names) on cities to anon, authenticated, gym_admin;

-- nobody writes: seeding does, as the owner

alter table gyms add column slug text unique check (slug ~ '^[a-z0-9][a-z0-9-]{2,79}$');
alter table gyms add column visibility text not null default 'private' check (visibility in ('public', 'private'));
alter table gyms add column joins_by_request boolean not null default false;
alter table gyms add column about text check (char_length(about) <= 2000);
alter table gyms add column address text check (char_length(address) <= 200);
alter table gyms add column address_more text check (char_length(address_more) <= 200);
alter table gyms add column postal_code text check (char_length(postal_code) <= 20);
alter table gyms add column city_id uuid references cities (id);
alter table gyms add column phone text check (char_length(phone) <= 40);
alter table gyms add column website text check (website ~ '^https?://' and char_length(website) <= 300);
alter table gyms add column revision bigint not null default 0 check (revision >= 0);
alter table gyms add column search_name text generated always as (translate(lower(name), 'áàâäãåāăąçćčďđéèêëēėęěğíìîïīįıłľñńňóòôöõøōőřśšşșťțúùûüūůűýÿžźżÁÀÂÄÃÅĀĂĄÇĆČĎĐÉÈÊËĒĖĘĚĞÍÌÎÏĪĮŁĽÑŃŇÓÒÔÖÕØŌŐŘŚŠŞȘŤȚÚÙÛÜŪŮŰÝŸŽŹŻ', 'aaaaaaaaacccddeeeeeeeegiiiiiiillnnnoooooooorssssttuuuuuuuyyzzzaaaaaaaaacccddeeeeeeeegiiiiiillnnnoooooooorssssttuuuuuuuyyzzz')) stored;

-- A gym from before has a page of its own once it is made public.
update gyms set slug = concat_ws('-', nullif(trim(both '-' from left(regexp_replace(search_name, '[^a-z0-9]+', '-', 'g'), 60)), ''), right(id::text, 6));

alter table gyms add constraint gyms_public_has_a_page check (visibility = 'private' or slug is not null);

comment on column gyms.revision is 'Goes up by one with every change somebody saves.';

create index idx_gyms_city on gyms (city_id);
create index idx_gyms_public on gyms (search_name, id) where visibility = 'public' and deleted_at is null;

create table user_gyms (
  user_id uuid not null references users (id) on delete cascade,
  gym_id uuid not null references gyms (id) on delete cascade,
  is_home boolean not null default false,
  shows_name boolean not null default false,
  joined_at timestamptz not null default now(),
  primary key (user_id, gym_id)
);

comment on table user_gyms is 'Where people train. Who looks after a gym sees a name only where its owner agreed.';

create unique index idx_user_gyms_home on user_gyms (user_id) where is_home;
create index idx_user_gyms_gym on user_gyms (gym_id);

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

grant execute on function app.sees_gym(uuid) to anon, authenticated;

create function app.may_join_gym(p_gym uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from gyms g where g.id = p_gym and g.deleted_at is null and (
    (g.visibility = 'public' and not g.joins_by_request)
    or exists (select from gym_admins a where a.gym_id = p_gym and a.user_id = auth.uid())));
end $$;

comment on function app.may_join_gym(uuid) is 'Whether the signed-in person may become a member without asking.';

revoke execute on function app.may_join_gym(uuid) from public;

grant execute on function app.may_join_gym(uuid) to authenticated;

alter table user_gyms enable row level security;

create policy "people see where they train" on user_gyms for select to authenticated using (user_id = auth.uid());
create policy "people join a gym that lets them" on user_gyms for insert to authenticated with check (user_id = auth.uid() and app.may_join_gym(gym_id));
create policy "people change their own memberships" on user_gyms for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "people leave a gym" on user_gyms for delete to authenticated using (user_id = auth.uid());
create policy "gym admins see memberships of their gyms" on user_gyms for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on user_gyms from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, gym_id, is_home, shows_name, joined_at) on user_gyms to authenticated;
grant insert (user_id, gym_id, is_home, shows_name) on user_gyms to authenticated;
grant update (is_home, shows_name) on user_gyms to authenticated;
grant delete on user_gyms to authenticated;
grant select (user_id, gym_id, shows_name, joined_at) on user_gyms to gym_admin;

create policy "visitors see public gyms" on gyms for select to anon using (visibility = 'public' and deleted_at is null);
create policy "people see public gyms and their own" on gyms for select to authenticated using ((visibility = 'public' and deleted_at is null) or app.sees_gym(id));

grant select (id, name, unit, slug, visibility, joins_by_request, about, address, address_more, postal_code, city_id, phone, website, revision, search_name, created_at, updated_at, deleted_at) on gyms to anon, authenticated;
grant insert (slug) on gyms to authenticated;
grant select (id, name, unit, slug, visibility, joins_by_request, about, address, address_more, postal_code, city_id, phone, website, revision, search_name, created_by, created_at, updated_at, deleted_at) on gyms to gym_admin;
grant update (name, unit, visibility, joins_by_request, about, address, address_more, postal_code, city_id, phone, website, revision, updated_at, deleted_at) on gyms to gym_admin;

create policy "visitors see bars of public gyms" on gym_bars for select to anon using (app.sees_gym(gym_id));
create policy "people see bars of gyms they see" on gym_bars for select to authenticated using (app.sees_gym(gym_id));
grant select (id, gym_id, bar_type, weight, weight_unit, created_at) on gym_bars to anon, authenticated;

create policy "visitors see equipment of public gyms" on gym_equipment for select to anon using (app.sees_gym(gym_id));
create policy "people see equipment of gyms they see" on gym_equipment for select to authenticated using (app.sees_gym(gym_id));
grant select (gym_id, equipment_id, quantity, created_at) on gym_equipment to anon, authenticated;

create policy "visitors see dumbbells and stacks of public gyms" on gym_increments for select to anon using (app.sees_gym(gym_id));
create policy "people see dumbbells and stacks of gyms they see" on gym_increments for select to authenticated using (app.sees_gym(gym_id));
grant select (id, gym_id, kind, equipment_slug, weight, weight_unit, step, max_weight, add_ons, created_at) on gym_increments to anon, authenticated;

create policy "visitors see plates of public gyms" on gym_plates for select to anon using (app.sees_gym(gym_id));
create policy "people see plates of gyms they see" on gym_plates for select to authenticated using (app.sees_gym(gym_id));
grant select (gym_id, weight, weight_unit, pairs, created_at) on gym_plates to anon, authenticated;

create table gym_opening_hours (
  gym_id uuid not null references gyms (id) on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  position smallint not null default 0 check (position between 0 and 3),
  opens time,
  closes time,
  primary key (gym_id, weekday, position),
  check ((opens is null) = (closes is null))
);

comment on table gym_opening_hours is 'When a gym is open, by weekday from Monday; a day without times is closed, a day without a row is not said.';

comment on column gym_opening_hours.closes is 'Not after opens: the next morning.';

alter table gym_opening_hours enable row level security;

create policy "visitors see hours of public gyms" on gym_opening_hours for select to anon using (app.sees_gym(gym_id));
create policy "people see hours of gyms they see" on gym_opening_hours for select to authenticated using (app.sees_gym(gym_id));
create policy "gym admins see hours of their gyms" on gym_opening_hours for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins add hours of their gyms" on gym_opening_hours for insert to gym_admin with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins remove hours of their gyms" on gym_opening_hours for delete to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);

revoke all on gym_opening_hours from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (gym_id, weekday, position, opens, closes) on gym_opening_hours to anon, authenticated, gym_admin;
grant insert (gym_id, weekday, position, opens, closes) on gym_opening_hours to gym_admin;
grant delete on gym_opening_hours to gym_admin;

-- nobody updates: a day is written anew

create table user_gym_plates (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  gym_id uuid references gyms (id) on delete cascade,
  weight numeric(8,3) not null check (weight > 0 and weight <= 100),
  weight_unit text not null check (weight_unit in ('kg', 'lb')),
  pairs integer not null check (pairs between 1 and 50),
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  unique nulls not distinct (user_id, gym_id, weight, weight_unit)
);

comment on table user_gym_plates is 'Plates of one’s own, in pairs: brought along everywhere, or kept at one gym.';

create index idx_user_gym_plates_gym on user_gym_plates (gym_id);

alter table user_gym_plates enable row level security;

create policy "people see their own plates" on user_gym_plates for select to authenticated using (user_id = auth.uid());
create policy "people add their own plates" on user_gym_plates for insert to authenticated with check (user_id = auth.uid() and (gym_id is null or app.sees_gym(gym_id)));
create policy "people remove their own plates" on user_gym_plates for delete to authenticated using (user_id = auth.uid());

revoke all on user_gym_plates from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, gym_id, weight, weight_unit, pairs, created_at) on user_gym_plates to authenticated;
grant insert (user_id, id, gym_id, weight, weight_unit, pairs) on user_gym_plates to authenticated;
grant delete on user_gym_plates to authenticated;

-- nobody updates: the list is written anew

create table user_gym_miniweights (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  gym_id uuid references gyms (id) on delete cascade,
  weight numeric(8,3) not null check (weight > 0 and weight <= 100),
  weight_unit text not null check (weight_unit in ('kg', 'lb')),
  pieces integer not null check (pieces between 1 and 40),
  is_magnetic boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  unique nulls not distinct (user_id, gym_id, weight, weight_unit)
);

comment on table user_gym_miniweights is 'Small weights of one’s own, counted singly: brought along everywhere, or kept at one gym.';

create index idx_user_gym_miniweights_gym on user_gym_miniweights (gym_id);

alter table user_gym_miniweights enable row level security;

create policy "people see their own mini-weights" on user_gym_miniweights for select to authenticated using (user_id = auth.uid());
create policy "people add their own mini-weights" on user_gym_miniweights for insert to authenticated with check (user_id = auth.uid() and (gym_id is null or app.sees_gym(gym_id)));
create policy "people remove their own mini-weights" on user_gym_miniweights for delete to authenticated using (user_id = auth.uid());

revoke all on user_gym_miniweights from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, gym_id, weight, weight_unit, pieces, is_magnetic, created_at) on user_gym_miniweights to authenticated;
grant insert (user_id, id, gym_id, weight, weight_unit, pieces, is_magnetic) on user_gym_miniweights to authenticated;
grant delete on user_gym_miniweights to authenticated;

-- nobody updates: the list is written anew

create table gym_role_requests (
  id uuid not null default app.new_id() primary key,
  gym_id uuid not null references gyms (id) on delete cascade,
  user_id uuid not null references users (id) on delete cascade,
  role text not null check (role in ('admin', 'member')),
  status text not null default 'open' check (status in ('open', 'approved', 'refused', 'withdrawn')),
  message text check (char_length(message) <= 1000),
  reason text check (char_length(reason) <= 1000),
  decided_by uuid references users (id) on delete set null,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  check ((status in ('approved', 'refused')) = (decided_at is not null))
);

comment on table gym_role_requests is 'People who ask to look after a gym or to belong to it, and what became of it.';

create unique index idx_gym_role_requests_open on gym_role_requests (gym_id, user_id) where status = 'open';
create index idx_gym_role_requests_gym on gym_role_requests (gym_id, id);
create index idx_gym_role_requests_user on gym_role_requests (user_id, id);
create index idx_gym_role_requests_decided_by on gym_role_requests (decided_by);

alter table gym_role_requests enable row level security;

create policy "people see what they asked for" on gym_role_requests for select to authenticated using (user_id = auth.uid());
create policy "people ask for a role in a gym they see" on gym_role_requests for insert to authenticated with check (user_id = auth.uid() and app.sees_gym(gym_id));
create policy "people take back what they asked for" on gym_role_requests for update to authenticated using (user_id = auth.uid() and status = 'open') with check (user_id = auth.uid() and status = 'withdrawn');
create policy "gym admins see who asks for a role" on gym_role_requests for select to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0);
create policy "gym admins decide who gets a role" on gym_role_requests for update to gym_admin using (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0 and status = 'open') with check (strpos(current_setting('app.gym_scope', true), gym_id::text) > 0 and status in ('approved', 'refused') and decided_by = auth.uid());

revoke all on gym_role_requests from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, gym_id, user_id, role, status, message, reason, decided_by, decided_at, created_at) on gym_role_requests to authenticated, gym_admin;
grant insert (id, gym_id, user_id, role, message) on gym_role_requests to authenticated;
grant update (status) on gym_role_requests to authenticated;
grant update (status, reason, decided_by, decided_at) on gym_role_requests to gym_admin;

-- nobody deletes: what was asked and decided is kept

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
