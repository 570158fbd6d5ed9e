create table certificates (
  user_id uuid not null,
  id uuid not null default app.new_id(),
  program_id uuid not null,
  entity_id uuid not null,
  engine text not null,
  catalog text not null,
  profile_hash text not null,
  program_hash text not null,
  sound boolean not null,
  rules jsonb not null,
  findings jsonb not null,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, program_id) references programs (user_id, id) on delete cascade
);

comment on table certificates is 'Proof that a program was checked: each rule, its verdict and the evidence.';

create index idx_certificates_program on certificates (user_id, program_id, created_at desc);

alter table certificates enable row level security;

create policy "people see their own certificates" on certificates for select to authenticated using (user_id = auth.uid());
create policy "people add their own certificates" on certificates for insert to authenticated with check (user_id = auth.uid());
create policy "athletes add the certificate of what they accept" on certificates for insert to athlete with check (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);
create policy "athletes see the certificates made for them" on certificates for select to athlete using (strpos(current_setting('app.entity_scope', true), user_id::text || ':' || entity_id::text) > 0);

revoke all on certificates from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role;

grant select (user_id, id, program_id, entity_id, engine, catalog, profile_hash, program_hash, sound, rules, findings, created_at) on certificates to authenticated, athlete;
grant insert (user_id, id, program_id, entity_id, engine, catalog, profile_hash, program_hash, sound, rules, findings, created_at) on certificates to authenticated, athlete;

-- nobody updates or deletes: a certificate is a fact
