create table workout_comments (
  user_id uuid not null references users (id) on delete cascade,
  id uuid not null default app.new_id(),
  workout_id uuid not null,
  workout_exercise_id uuid,
  author_id uuid references users (id) on delete set null,
  author_name text not null default '' check (char_length(author_name) <= 120),
  body text not null check (char_length(body) <= 2000 and char_length(btrim(body)) > 0),
  created_at timestamptz not null default now(),
  edited_at timestamptz,
  primary key (user_id, id),
  foreign key (user_id, workout_id) references workouts (user_id, id) on delete cascade,
  foreign key (user_id, workout_exercise_id) references workout_exercises (user_id, id) on delete cascade
);

comment on table workout_comments is 'What the athlete and who coaches them say to a workout, or to an exercise in it. The words stay with the athlete.';
comment on column workout_comments.author_name is 'How the author was called when they wrote: it stays when the coaching ends, and goes with the author.';

create index idx_workout_comments_workout on workout_comments (user_id, workout_id, created_at);
create index idx_workout_comments_exercise on workout_comments (user_id, workout_exercise_id);
create index idx_workout_comments_author on workout_comments (author_id);

alter table workout_comments enable row level security;

create policy "people see what is said to their workouts" on workout_comments for select to authenticated using (user_id = auth.uid());
create policy "people say something to their own workouts" on workout_comments for insert to authenticated with check (user_id = auth.uid() and author_id = auth.uid());
create policy "people change what they said to their workouts" on workout_comments for update to authenticated using (user_id = auth.uid() and author_id = auth.uid()) with check (user_id = auth.uid() and author_id = auth.uid());
create policy "people take back what they said to their workouts" on workout_comments for delete to authenticated using (user_id = auth.uid() and author_id = auth.uid());
create policy "coaches see what is said to workouts they may see" on workout_comments for select to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0);
create policy "coaches say something to workouts they may see" on workout_comments for insert to coach with check (strpos(current_setting('app.read_scope', true), user_id::text) > 0 and author_id = auth.uid());
create policy "coaches change what they said" on workout_comments for update to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0 and author_id = auth.uid()) with check (strpos(current_setting('app.read_scope', true), user_id::text) > 0 and author_id = auth.uid());
create policy "coaches take back what they said" on workout_comments for delete to coach using (strpos(current_setting('app.read_scope', true), user_id::text) > 0 and author_id = auth.uid());

revoke all on workout_comments from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, workout_id, workout_exercise_id, author_id, author_name, body, created_at, edited_at) on workout_comments to authenticated, coach;
grant insert (user_id, id, workout_id, workout_exercise_id, author_id, body) on workout_comments to authenticated, coach;
grant update (body, edited_at) on workout_comments to authenticated, coach;
grant delete on workout_comments to authenticated, coach;

-- Nobody says how they are called: the profile does.
create function app.comment_author() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.restoring() then
    new.author_name := coalesce((select p.full_name from profiles p where p.id = new.author_id), '');
  end if;
  return new;
end $$;

comment on function app.comment_author() is 'Keeps the name of who wrote a comment beside it.';

revoke execute on function app.comment_author() from public;

create trigger comment_author before insert on workout_comments for each row execute function app.comment_author();
