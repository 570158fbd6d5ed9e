create table ai_recommendations (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_id uuid not null,
  entity_id uuid not null,
  recommendation_type text not null check (recommendation_type in ('exercise_swap', 'deload', 'intensity', 'volume', 'frequency', 'form_check', 'rest')),
  recommendation_key text not null check (char_length(recommendation_key) between 1 and 200),
  recommendation_data jsonb not null check (jsonb_typeof(recommendation_data) = 'object'),
  status text not null default 'open' check (status in ('open', 'accepted', 'dismissed', 'snoozed', 'expired')),
  generated_on date not null,
  generated_at timestamptz not null default now(),
  decided_on date,
  snoozed_until date check (snoozed_until between generated_on and generated_on + 366),
  by_athlete boolean not null default false,
  primary key (user_id, id),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade,
  foreign key (user_id, entity_id) references entities (user_id, id) on delete cascade,
  check ((status = 'open') = (decided_on is null)),
  check ((status = 'snoozed') = (snoozed_until is not null))
);

comment on table ai_recommendations is 'What weeks of training said should change in a program: what was shown, how it was answered, and what was expected of it.';
comment on column ai_recommendations.recommendation_key is 'The same each time the same is found, so that an answer to it is asked once.';
comment on column ai_recommendations.recommendation_data is 'Code, values, evidence, confidence and expected effect; empty where it came from what the athlete feels.';

create index idx_ai_recommendations_program on ai_recommendations (user_id, program_id, id desc);
create index idx_ai_recommendations_entity on ai_recommendations (user_id, entity_id);
create unique index idx_ai_recommendations_waiting on ai_recommendations (user_id, program_id, recommendation_key) where status in ('open', 'snoozed');

alter table ai_recommendations enable row level security;

create policy "people see the recommendations for their programs" on ai_recommendations for select to authenticated using (user_id = auth.uid());
create policy "people keep the recommendations for their programs" on ai_recommendations for insert to authenticated with check (user_id = auth.uid());
create policy "people answer the recommendations for their programs" on ai_recommendations for update to authenticated using (user_id = auth.uid()) with check (user_id = auth.uid());
create policy "athletes see the recommendations made for them" on ai_recommendations for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);
create policy "athletes keep the recommendations made for them" on ai_recommendations for insert to athlete with check (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);
create policy "athletes answer the recommendations made for them" on ai_recommendations for update to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0) with check (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on ai_recommendations from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, entity_id, recommendation_type, recommendation_key, recommendation_data, status, generated_on, generated_at, decided_on, snoozed_until, by_athlete) on ai_recommendations to authenticated, athlete;
grant insert (user_id, id, program_id, entity_id, recommendation_type, recommendation_key, recommendation_data, status, generated_on, decided_on, snoozed_until, by_athlete) on ai_recommendations to authenticated, athlete;
grant update (status, decided_on, snoozed_until, by_athlete) on ai_recommendations to authenticated, athlete;

create trigger made_for_athlete before insert on ai_recommendations for each row when (current_user = 'athlete') execute function app.made_for_athlete();

-- nobody deletes: what was expected is compared with what came
