create table gyms (
  id uuid not null default app.new_id() primary key,
  name text not null check (char_length(name) between 1 and 120),
  unit text not null default 'kg' check (unit in ('kg', 'lb')),
  slug text unique check (slug ~ '^[a-z0-9][a-z0-9-]{2,79}$'),
  visibility text not null default 'private' check (visibility in ('public', 'private')),
  joins_by_request boolean not null default false,
  about text check (char_length(about) <= 2000),
  address text check (char_length(address) <= 200),
  address_more text check (char_length(address_more) <= 200),
  postal_code text check (char_length(postal_code) <= 20),
  city_id uuid references cities (id),
  phone text check (char_length(phone) <= 40),
  website text check (website ~ '^https?://' and char_length(website) <= 300),
  revision bigint not null default 0 check (revision >= 0),
  search_name text generated always as (translate(lower(name), 'áàâäãåāăąçćčďđéèêëēėęěğíìîïīįıłľñńňóòôöõøōőřśšşșťțúùûüūůűýÿžźżÁÀÂÄÃÅĀĂĄÇĆČĎĐÉÈÊËĒĖĘĚĞÍÌÎÏĪĮŁĽÑŃŇÓÒÔÖÕØŌŐŘŚŠŞȘŤȚÚÙÛÜŪŮŰÝŸŽŹŻ', 'aaaaaaaaacccddeeeeeeeegiiiiiiillnnnoooooooorssssttuuuuuuuyyzzzaaaaaaaaacccddeeeeeeeegiiiiiillnnnoooooooorssssttuuuuuuuyyzzz')) stored,
  created_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint gyms_public_has_a_page check (visibility = 'private' or slug is not null)
);

comment on table gyms is 'Places to train, and home racks.';

comment on column gyms.revision is 'Goes up by one with every change somebody saves.';

create index idx_gyms_created_by on gyms (created_by);
create index idx_gyms_city on gyms (city_id);
create index idx_gyms_public on gyms (search_name, id) where visibility = 'public' and deleted_at is null;

alter table gyms enable row level security;

create policy "visitors see public gyms" on gyms for select to anon using (visibility = 'public' and deleted_at is null);
create policy "people see public gyms and their own" on gyms for select to authenticated using ((visibility = 'public' and deleted_at is null) or app.sees_gym(id));
create policy "people open a gym of their own" on gyms for insert to authenticated with check (created_by = auth.uid());
create policy "gym admins see their gyms" on gyms for select to gym_admin using (strpos(current_setting('app.gym_scope', true), id::text) > 0);
create policy "gym admins change their gyms" on gyms for update to gym_admin using (strpos(current_setting('app.gym_scope', true), id::text) > 0) with check (strpos(current_setting('app.gym_scope', true), id::text) > 0);

revoke all on gyms from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, name, unit, slug, visibility, joins_by_request, about, address, address_more, postal_code, city_id, phone, website, revision, search_name, created_at, updated_at, deleted_at) on gyms to anon, authenticated;
grant insert (id, name, unit, slug, created_by) on gyms to authenticated;
grant select (id, name, unit, slug, visibility, joins_by_request, about, address, address_more, postal_code, city_id, phone, website, revision, search_name, created_by, created_at, updated_at, deleted_at) on gyms to gym_admin;
grant update (name, unit, visibility, joins_by_request, about, address, address_more, postal_code, city_id, phone, website, revision, updated_at, deleted_at) on gyms to gym_admin;

-- nobody deletes: a gym is put away by deleted_at
