create table text_translations (
  kind text not null check (kind in ('interface', 'exercise', 'equipment', 'achievement', 'body_part', 'life_category', 'bar_type', 'city')),
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
