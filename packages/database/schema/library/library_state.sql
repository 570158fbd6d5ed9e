create table library_state (
  id smallint not null default 1 primary key check (id = 1),
  version bigint not null default 1,
  model text not null,
  dimension integer not null check (dimension between 8 and 8192),
  next_model text,
  next_dimension integer check (next_dimension between 8 and 8192),
  changed_at timestamptz not null default now()
);

comment on table library_state is 'Which model answers searches, which one is being filled, and a number that every change of the library raises.';

alter table library_state enable row level security;

create policy "people see the state of the library" on library_state for select to authenticated using (true);
create policy "staff see the state of the library" on library_state for select to admin using (true);
create policy "jobs see the state of the library" on library_state for select to service_role using (true);
create policy "jobs set up the state of the library" on library_state for insert to service_role with check (true);
create policy "jobs change the state of the library" on library_state for update to service_role using (true) with check (true);

revoke all on library_state from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, version, model, dimension, next_model, next_dimension, changed_at) on library_state to authenticated, admin, service_role;
grant insert (id, version, model, dimension, next_model, next_dimension, changed_at) on library_state to service_role;
grant update (version, model, dimension, next_model, next_dimension, changed_at) on library_state to service_role;

-- nobody deletes: there is one row

create function app.library_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update library_state set version = version + 1;
  return null;
end $$;

comment on function app.library_changed() is 'Raises the version by which kept answers of searches are told from new ones.';

revoke execute on function app.library_changed() from public;

create trigger library_changed after insert or update or delete on external_workouts_new for each statement execute function app.library_changed();
create trigger library_changed after insert or update or delete on external_workout_embeddings for each statement execute function app.library_changed();
