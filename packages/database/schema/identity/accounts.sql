create table accounts.logins (
  id uuid not null default app.new_id() primary key references public.users (id) on delete cascade,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  two_factor_enabled boolean not null default false
);

comment on table accounts.logins is 'Who may sign in.';

create table accounts.sessions (
  id uuid not null default app.new_id() primary key,
  user_id uuid not null references accounts.logins (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  name text check (char_length(name) between 1 and 80),
  last_seen_at timestamptz not null default now()
);

comment on table accounts.sessions is 'Where somebody is signed in.';

create index idx_sessions_user_id on accounts.sessions (user_id);

create table accounts.credentials (
  id uuid not null default app.new_id() primary key,
  account_id text not null,
  provider_id text not null,
  user_id uuid not null references accounts.logins (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

comment on table accounts.credentials is 'How somebody proves who they are; the password is a scrypt hash.';

create index idx_credentials_user_id on accounts.credentials (user_id);

create table accounts.verifications (
  id uuid not null default app.new_id() primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

comment on table accounts.verifications is 'Tokens sent by mail, such as for a new password.';

create index idx_verifications_identifier on accounts.verifications (identifier);

create table accounts.two_factors (
  id uuid not null default app.new_id() primary key,
  user_id uuid not null unique references accounts.logins (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

comment on table accounts.two_factors is 'Second factors: the secret encrypted, the recovery codes hashed. Asked for only once verified.';

revoke all on all tables in schema accounts from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role, halteres_web, halteres_jobs;

grant select, insert, update, delete on all tables in schema accounts to halteres_auth;
