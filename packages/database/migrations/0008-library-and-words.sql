-- Workouts that are nearly the same; retired ones of the shared library; more kinds of words.

create function app.near_keys(movements text[]) returns text[] language sql immutable parallel safe as $$
  select case
    when cardinality(named) is null then '{}'::text[]
    when cardinality(named) < 3 then array[array_to_string(named, ' ')]
    else array_to_string(named, ' ') || array(select array_to_string(array_remove(named, gone), ' ') from unnest(named) gone)
  end
  from (select array_agg(distinct movement collate "C" order by movement collate "C") as named from unnest(movements) movement) m
$$;

comment on function app.near_keys(text[]) is 'What two workouts share that differ in one movement at most: the set of movements, and the sets without one of them.';

revoke execute on function app.near_keys(text[]) from public;

grant execute on function app.near_keys(text[]) to authenticated, admin, service_role;

create index idx_external_workouts_new_near on external_workouts_new using gin (app.near_keys(movements));

alter table external_workouts_new add column retired_at timestamptz;

comment on column external_workouts_new.retired_at is 'Since when it is no longer found; what refers to it still reads it.';

create policy "staff see the library" on external_workouts_new for select to admin using (true);
create policy "staff add to the library" on external_workouts_new for insert to admin with check (true);
create policy "staff change the library" on external_workouts_new for update to admin using (true) with check (true);

grant select (id, title, body, tags, difficulty, format, score, minutes, minutes_from, team_size, movements, equipment, structure, exact_key, work_key, source, search, created_at, updated_at) on external_workouts_new to admin;
grant select (retired_at) on external_workouts_new to authenticated, admin, service_role;
grant insert (title, body, tags, difficulty, format, score, minutes, minutes_from, team_size, movements, equipment, structure, exact_key, work_key, source, created_at) on external_workouts_new to admin;
grant update (title, tags, difficulty, format, score, minutes, minutes_from, source, updated_at, retired_at) on external_workouts_new to admin;

create policy "staff see which workouts have vectors" on external_workout_embeddings for select to admin using (true);
create policy "staff take vectors away that no longer fit" on external_workout_embeddings for delete to admin using (true);

grant select (model, workout_id, created_at) on external_workout_embeddings to admin;
grant delete on external_workout_embeddings to admin;

create policy "staff see the state of the library" on library_state for select to admin using (true);

grant select (id, version, model, dimension, next_model, next_dimension, changed_at) on library_state to admin;

alter table text_translations drop constraint text_translations_kind_check;

alter table text_translations add constraint text_translations_kind_check check (kind in ('interface', 'exercise', 'equipment', 'achievement', 'body_part', 'life_category', 'bar_type', 'city'));
