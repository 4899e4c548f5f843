-- Keys of the columns the database cannot read: versions of the key, and each person's part of it.

create table server.sealing_key (
    version      integer primary key check (version > 0),
    state        text        not null check (state in ('IN_USE', 'READABLE', 'DESTROYED')),
    wrapped      bytea,
    made_at      timestamptz not null,
    retired_at   timestamptz,
    destroyed_at timestamptz,
    check ((state = 'IN_USE') = (retired_at is null)),
    check ((state = 'DESTROYED') = (wrapped is null) and (state = 'DESTROYED') = (destroyed_at is not null))
);
comment on table server.sealing_key is 'Versions of the key that seals personal columns, wrapped by the master key outside the database. One is in use; a retired one is destroyed when nothing is sealed under it any more.';
create unique index sealing_key_in_use on server.sealing_key (state) where state = 'IN_USE';

create table server.sealed_person (
    id        uuid primary key,
    part      bytea check (octet_length(part) = 32),
    made_at   timestamptz not null,
    erased_at timestamptz,
    check ((part is null) = (erased_at is not null))
);
comment on table server.sealed_person is 'A person''s own part of the key that seals what concerns them; destroying it erases them.';
