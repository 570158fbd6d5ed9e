-- As `nearKeys` of the program makes them; a test compares both.
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
