create table profiles (
  id uuid not null primary key references users (id) on delete cascade,
  full_name text check (char_length(full_name) between 1 and 120),
  email text not null check (char_length(email) <= 320),
  avatar_url text check (char_length(avatar_url) <= 2000),
  stripe_customer_id text unique,
  stripe_subscription_id text unique,
  stripe_price_id text,
  subscription_status subscription_status_enum not null default 'trialing',
  subscription_plan subscription_plan_enum,
  trial_start_date timestamptz,
  trial_end_date timestamptz,
  generations_remaining integer not null default 0 check (generations_remaining >= 0),
  generations_today integer not null default 0 check (generations_today >= 0),
  last_generation_date date,
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  email_verified boolean not null default false,
  check (trial_end_date >= trial_start_date)
);

comment on table profiles is 'What the platform knows of a person with a login: name, subscription, allowance.';

comment on column profiles.email_verified is 'Whether the person proved that the address is theirs; until then they invite nobody by mail.';

create index idx_profiles_email on profiles (email);

alter table profiles enable row level security;

create policy "people see their own profile" on profiles for select to authenticated using (id = auth.uid());
create policy "people change their own name and picture" on profiles for update to authenticated using (id = auth.uid()) with check (id = auth.uid());
create policy "staff see profiles" on profiles for select to admin using (true);
create policy "staff grant generations" on profiles for update to admin using (true) with check (true);

revoke all on profiles from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (id, full_name, email, avatar_url, stripe_customer_id, stripe_subscription_id, stripe_price_id, subscription_status, subscription_plan, trial_start_date, trial_end_date, generations_remaining, generations_today, last_generation_date, is_active, created_at, updated_at, email_verified) on profiles to authenticated, admin;
grant update (full_name, avatar_url, updated_at) on profiles to authenticated;
grant update (generations_remaining, is_active, updated_at) on profiles to admin;

-- nobody inserts or deletes: the sign-up trigger and erasure do
