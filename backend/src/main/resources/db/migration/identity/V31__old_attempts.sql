-- When a row of wrong passwords was last added to: what is old goes by itself.

alter table identity.sign_in_failure add column failed_at timestamptz;
comment on column identity.sign_in_failure.failed_at is 'The last wrong password; absent where an older version counted it, until the next sweep gives its own time.';
