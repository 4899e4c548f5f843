alter table notes add column read_at timestamptz;
