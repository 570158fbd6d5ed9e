-- What a change of a program did, in codes and values, so that its versions are read in any language.

alter table proposals add column said jsonb check (jsonb_typeof(said) = 'array');

comment on column proposals.said is 'What the summary is made of, so that any language can say it; null in rows from before it was kept.';

grant select (said), insert (said) on proposals to authenticated, athlete;
