create table external_workout_embeddings (
  model text not null check (char_length(model) between 1 and 120),
  workout_id bigint not null references external_workouts_new (id) on delete cascade,
  embedding real[] not null,
  signature bit(1024) not null,
  created_at timestamptz not null default now(),
  primary key (model, workout_id)
);

comment on table external_workout_embeddings is 'A vector of each workout and model; while a new model is being filled, the old one answers.';

-- Vectors of 504 numbers and more lie beside the table, so that comparing signatures reads little.
alter table external_workout_embeddings alter column embedding set storage external;
create index idx_external_workout_embeddings_workout on external_workout_embeddings (workout_id);

alter table external_workout_embeddings enable row level security;

create policy "people compare workouts of the library" on external_workout_embeddings for select to authenticated using (true);
create policy "staff see which workouts have vectors" on external_workout_embeddings for select to admin using (true);
create policy "staff take vectors away that no longer fit" on external_workout_embeddings for delete to admin using (true);
create policy "jobs see vectors of the library" on external_workout_embeddings for select to service_role using (true);
create policy "jobs add vectors of the library" on external_workout_embeddings for insert to service_role with check (true);
create policy "jobs remove vectors of the library" on external_workout_embeddings for delete to service_role using (true);

revoke all on external_workout_embeddings from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (model, workout_id, embedding, signature, created_at) on external_workout_embeddings to authenticated, service_role;
grant select (model, workout_id, created_at) on external_workout_embeddings to admin;
grant insert (model, workout_id, embedding, signature) on external_workout_embeddings to service_role;
grant delete on external_workout_embeddings to admin, service_role;

-- nobody updates: a vector is made anew
