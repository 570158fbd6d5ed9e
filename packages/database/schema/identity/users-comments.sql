comment on column users.claimed_at is 'When this person got a login; null for a client whose coach keeps the log.';
