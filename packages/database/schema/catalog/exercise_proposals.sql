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
