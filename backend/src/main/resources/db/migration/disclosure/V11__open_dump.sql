-- What is offered as open data, as it was last made.

create table disclosure.open_dump (
    file       text primary key check (file ~ '^[a-z]+\.(csv|json)$'),
    content    bytea       not null,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at    timestamptz not null,
    changed_at timestamptz not null
);
comment on table disclosure.open_dump is 'Open data files: made_at is when they were last made, changed_at when their content last became another.';
