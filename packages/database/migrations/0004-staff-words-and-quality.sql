-- Staff, words by translators, checks of the data, and exercises of people's own that are shared and proposed.

alter table exercises add column origin text not null default 'shipped' check (origin in ('shipped', 'proposed'));
comment on column exercises.origin is 'Shipped with the program, or proposed by somebody and accepted here.';

create policy "staff see exercises" on exercises for select to admin using (true);
create policy "jobs see exercises" on exercises for select to service_role using (true);
create policy "staff add exercises that were proposed" on exercises for insert to admin with check (origin = 'proposed');
create policy "staff retire exercises that were proposed" on exercises for update to admin using (origin = 'proposed') with check (origin = 'proposed');

grant select (origin) on exercises to anon, authenticated, athlete, coach;
grant select (id, slug, name, description, instructions, primary_muscle, secondary_muscles, equipment_ids, difficulty, is_compound, pattern, loading, measure, bodyweight_share, retired_at, created_at, updated_at, force, laterality, grip, handle, family, grade, stress_tags, origin) on exercises to admin, service_role;
grant insert (id, slug, name, description, instructions, primary_muscle, secondary_muscles, equipment_ids, difficulty, is_compound, pattern, loading, measure, laterality, family, origin) on exercises to admin;
grant update (retired_at, updated_at) on exercises to admin;

create policy "staff say which muscles an added exercise trains" on exercise_muscles for insert to admin with check (true);
grant insert (exercise_id, muscle, fraction) on exercise_muscles to admin;
alter table user_exercises add column pattern text check (char_length(pattern) <= 60);
alter table user_exercises add column secondary_muscles muscle_group[] not null default '{}';
alter table user_exercises add column stabilisers muscle_group[] not null default '{}';
alter table user_exercises add column equipment text[] not null default '{}' check (cardinality(equipment) <= 20);
alter table user_exercises add column own_equipment uuid[] not null default '{}' check (cardinality(own_equipment) <= 20);
alter table user_exercises add column laterality text not null default 'bilateral' check (laterality in ('bilateral', 'unilateral', 'alternating', 'contralateral', 'ipsilateral_offset'));
alter table user_exercises add column instructions text check (char_length(instructions) <= 4000);
alter table user_exercises add column visibility text not null default 'private' check (visibility in ('private', 'clients'));

create policy "athletes see the exercises a coach shares with clients" on user_exercises for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':') > 0 and visibility = 'clients' and deleted_at is null);

grant select (pattern, secondary_muscles, stabilisers, equipment, own_equipment, laterality, instructions, visibility) on user_exercises to authenticated, coach;
grant select (user_id, id, name, measure, loading, primary_muscle, updated_at, deleted_at, pattern, secondary_muscles, stabilisers, equipment, own_equipment, laterality, instructions, visibility) on user_exercises to athlete;
grant insert (pattern, secondary_muscles, stabilisers, equipment, own_equipment, laterality, instructions, visibility) on user_exercises to authenticated, coach;
grant update (pattern, secondary_muscles, stabilisers, equipment, own_equipment, laterality, instructions, visibility) on user_exercises to authenticated, coach;

create table staff (
  user_id uuid not null primary key references users (id) on delete cascade,
  roles text[] not null check (cardinality(roles) > 0 and roles <@ array['words', 'catalogue', 'operator']),
  granted_by text not null check (char_length(granted_by) between 1 and 200),
  granted_at timestamptz not null default now()
);

comment on table staff is 'Who looks after this installation, and which part of it.';

alter table staff enable row level security;

create policy "people see whether they are staff" on staff for select to authenticated using (user_id = auth.uid());
create policy "staff see who is staff" on staff for select to admin using (true);
create policy "staff are granted" on staff for insert to admin with check (true);
create policy "roles of staff change" on staff for update to admin using (true) with check (true);
create policy "staff are let go" on staff for delete to admin using (true);

revoke all on staff from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, roles, granted_by, granted_at) on staff to authenticated, admin;
grant insert (user_id, roles, granted_by, granted_at) on staff to admin;
grant update (roles, granted_by, granted_at) on staff to admin;
grant delete on staff to admin;

create table text_translations (
  kind text not null check (kind in ('interface', 'exercise', 'equipment')),
  locale text not null check (locale ~ '^[a-z]{2}$'),
  key text not null check (char_length(key) between 1 and 600),
  source_hash text not null check (source_hash ~ '^[0-9a-f]{16}$'),
  text text not null check (char_length(text) between 1 and 8000),
  state text not null default 'draft' check (state in ('draft', 'reviewed')),
  reviewed_text text check (char_length(reviewed_text) between 1 and 8000),
  reviewed_source_hash text check (reviewed_source_hash ~ '^[0-9a-f]{16}$'),
  updated_by uuid references users (id) on delete set null,
  reviewed_by uuid references users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  reviewed_at timestamptz,
  primary key (kind, locale, key),
  check ((reviewed_text is null) = (reviewed_at is null)),
  check ((reviewed_text is null) = (reviewed_source_hash is null)),
  check (state = 'draft' or reviewed_text = text)
);

comment on table text_translations is 'Words by translators: they come before what is shipped, or add a language that is not. Readers see what was reviewed.';

create index idx_text_translations_updated on text_translations (updated_at);
create index idx_text_translations_updated_by on text_translations (updated_by);
create index idx_text_translations_reviewed_by on text_translations (reviewed_by);

alter table text_translations enable row level security;

create policy "visitors see reviewed words" on text_translations for select to anon using (reviewed_text is not null);
create policy "staff see all words" on text_translations for select to admin using (true);
create policy "staff add words" on text_translations for insert to admin with check (true);
create policy "staff change words" on text_translations for update to admin using (true) with check (true);
create policy "staff take words back" on text_translations for delete to admin using (true);
create policy "jobs look for words that fit nothing" on text_translations for select to service_role using (true);

revoke all on text_translations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (kind, locale, key, reviewed_text, reviewed_source_hash, updated_at) on text_translations to anon;
grant select (kind, locale, key, source_hash, text, state, reviewed_text, reviewed_source_hash, updated_by, reviewed_by, created_at, updated_at, reviewed_at) on text_translations to admin, service_role;
grant insert (kind, locale, key, source_hash, text, state, reviewed_text, reviewed_source_hash, updated_by, reviewed_by, updated_at, reviewed_at) on text_translations to admin;
grant update (source_hash, text, state, reviewed_text, reviewed_source_hash, updated_by, reviewed_by, updated_at, reviewed_at) on text_translations to admin;
grant delete on text_translations to admin;

create table user_equipment (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  name text not null check (char_length(btrim(name)) between 1 and 120),
  category text not null check (category in ('bar', 'free_weight', 'machine', 'cable', 'bodyweight', 'bench_rack', 'conditioning', 'accessory')),
  notes text check (char_length(notes) <= 2000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (user_id, id)
);

comment on table user_equipment is 'Equipment people have that the catalogue does not know.';

create unique index idx_user_equipment_name on user_equipment (user_id, lower(name)) where deleted_at is null;

alter table user_equipment enable row level security;

create policy "people see their own equipment" on user_equipment for select to authenticated using (user_id = auth.uid());
create policy "people add their own equipment" on user_equipment for insert to authenticated with check (user_id = auth.uid());
create policy "people change their own equipment" on user_equipment for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());

revoke all on user_equipment from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, name, category, notes, created_at, updated_at, deleted_at) on user_equipment to authenticated;
grant insert (user_id, id, name, category, notes) on user_equipment to authenticated;
grant update (name, category, notes, updated_at, deleted_at) on user_equipment to authenticated;

-- nobody deletes: it is put away by deleted_at, for the exercises that name it

create table exercise_proposals (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  user_exercise_id uuid not null,
  name text not null check (char_length(btrim(name)) between 1 and 200),
  measure text not null check (measure in ('reps', 'seconds', 'metres', 'calories')),
  loading text not null check (char_length(loading) <= 40),
  pattern text not null check (char_length(pattern) <= 60),
  laterality text not null check (char_length(laterality) <= 40),
  primary_muscle muscle_group not null,
  secondary_muscles muscle_group[] not null default '{}',
  stabilisers muscle_group[] not null default '{}',
  equipment text[] not null default '{}',
  instructions text not null check (char_length(instructions) between 1 and 4000),
  state text not null default 'open' check (state in ('open', 'accepted', 'declined')),
  reason text check (char_length(reason) <= 1000),
  reviewer uuid references users (id) on delete set null,
  exercise_id uuid references exercises (id) on delete set null,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, user_exercise_id) references user_exercises (user_id, id) on delete cascade,
  check ((state = 'open') = (decided_at is null))
);

comment on table exercise_proposals is 'Exercises people propose to the catalogue: a copy as it was proposed, and what became of it.';

create unique index idx_exercise_proposals_open on exercise_proposals (user_id, user_exercise_id) where state = 'open';
create index idx_exercise_proposals_user_exercise on exercise_proposals (user_id, user_exercise_id);
create index idx_exercise_proposals_state on exercise_proposals (state, created_at, id);
create index idx_exercise_proposals_reviewer on exercise_proposals (reviewer);
create index idx_exercise_proposals_exercise on exercise_proposals (exercise_id);

alter table exercise_proposals enable row level security;

create policy "people see what they proposed" on exercise_proposals for select to authenticated using (user_id = auth.uid());
create policy "people propose their own exercises" on exercise_proposals for insert to authenticated with check (user_id = auth.uid());
create policy "people withdraw what they proposed" on exercise_proposals for delete to authenticated using (user_id = auth.uid());
create policy "staff see what is proposed" on exercise_proposals for select to admin using (true);
create policy "staff decide on proposals" on exercise_proposals for update to admin using (true) with check (true);

revoke all on exercise_proposals from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, user_exercise_id, name, measure, loading, pattern, laterality, primary_muscle, secondary_muscles, stabilisers, equipment, instructions, state, reason, exercise_id, decided_at, created_at, updated_at) on exercise_proposals to authenticated;
grant select (user_id, id, user_exercise_id, name, measure, loading, pattern, laterality, primary_muscle, secondary_muscles, stabilisers, equipment, instructions, state, reason, reviewer, exercise_id, decided_at, created_at, updated_at) on exercise_proposals to admin;
grant insert (user_id, id, user_exercise_id, name, measure, loading, pattern, laterality, primary_muscle, secondary_muscles, stabilisers, equipment, instructions) on exercise_proposals to authenticated;
grant update (state, reason, reviewer, exercise_id, decided_at, updated_at) on exercise_proposals to admin;
grant delete on exercise_proposals to authenticated;

create table data_quality_reports (
  id uuid not null default app.new_id() primary key,
  run_by text not null check (char_length(run_by) between 1 and 200),
  version text not null check (char_length(version) <= 200),
  errors integer not null check (errors >= 0),
  warnings integer not null check (warnings >= 0),
  notes integer not null check (notes >= 0),
  duration_ms integer not null check (duration_ms >= 0),
  created_at timestamptz not null default now()
);

comment on table data_quality_reports is 'Each time the data was checked: what was found, by severity.';

create index idx_data_quality_reports_created on data_quality_reports (created_at desc, id desc);

alter table data_quality_reports enable row level security;

create policy "staff see how good the data is" on data_quality_reports for select to admin using (true);
create policy "jobs see earlier reports" on data_quality_reports for select to service_role using (true);
create policy "jobs report on the data" on data_quality_reports for insert to service_role with check (true);

revoke all on data_quality_reports from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, run_by, version, errors, warnings, notes, duration_ms, created_at) on data_quality_reports to admin, service_role;
grant insert (id, run_by, version, errors, warnings, notes, duration_ms, created_at) on data_quality_reports to service_role;

-- nobody updates or deletes: history stays as it was

create table data_quality_counts (
  report_id uuid not null references data_quality_reports (id) on delete cascade,
  check_id text not null check (char_length(check_id) between 1 and 60),
  severity text not null check (severity in ('error', 'warning', 'note')),
  found integer not null check (found >= 0),
  primary key (report_id, check_id)
);

comment on table data_quality_counts is 'How much each check found in a run, none included, so that its trend can be drawn.';

alter table data_quality_counts enable row level security;

create policy "staff see what each check found" on data_quality_counts for select to admin using (true);
create policy "jobs write down what each check found" on data_quality_counts for insert to service_role with check (true);

revoke all on data_quality_counts from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (report_id, check_id, severity, found) on data_quality_counts to admin;
grant insert (report_id, check_id, severity, found) on data_quality_counts to service_role;

-- nobody updates or deletes: history stays as it was

create table data_quality_findings (
  check_id text not null check (char_length(check_id) between 1 and 60),
  subject_kind text not null check (subject_kind in ('exercise', 'equipment', 'words', 'gyms', 'people', 'catalogue')),
  subject text not null check (char_length(subject) <= 600),
  severity text not null check (severity in ('error', 'warning', 'note')),
  message text not null check (char_length(message) between 1 and 2000),
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  resolved_at timestamptz,
  primary key (check_id, subject_kind, subject)
);

comment on table data_quality_findings is 'What is or was wrong with the data. Never about one person: what people keep is counted, not named.';

create index idx_data_quality_findings_open on data_quality_findings (check_id, subject) where resolved_at is null;

alter table data_quality_findings enable row level security;

create policy "staff see what is wrong" on data_quality_findings for select to admin using (true);
create policy "jobs see what was wrong before" on data_quality_findings for select to service_role using (true);
create policy "jobs write down what is wrong" on data_quality_findings for insert to service_role with check (true);
create policy "jobs write down what was mended" on data_quality_findings for update to service_role using (true) with check (true);

revoke all on data_quality_findings from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (check_id, subject_kind, subject, severity, message, first_seen, last_seen, resolved_at) on data_quality_findings to admin, service_role;
grant insert (check_id, subject_kind, subject, severity, message, first_seen, last_seen, resolved_at) on data_quality_findings to service_role;
grant update (severity, message, first_seen, last_seen, resolved_at) on data_quality_findings to service_role;

-- nobody deletes: what was mended stays on record

-- What checks may know of people's data: counts by subject, never whose. Nobody reads the rows for it.
create function app.quality_facts() returns table (fact text, subject text, found bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'shipped', '', count(*) from exercises where origin = 'shipped' and retired_at is null
  union all
  select 'proposal_waiting', '', count(*) from exercise_proposals where state = 'open' and created_at < now() - interval '7 days'
  union all
  select 'own_without_muscle', '', count(*) from user_exercises where deleted_at is null and primary_muscle is null
  union all
  select 'own_orphan_equipment', '', count(*) from user_exercises u
    where u.deleted_at is null and exists (select from unnest(u.own_equipment) as piece
      where not exists (select from user_equipment e where e.user_id = u.user_id and e.id = piece and e.deleted_at is null))
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
