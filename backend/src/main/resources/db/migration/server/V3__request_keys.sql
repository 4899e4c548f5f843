-- A kept answer's request is known again by a keyed hash, which nobody who has only the database can test a guess against.

create table server.request_key (
    n       integer primary key check (n > 0),
    wrapped bytea       not null,
    made_at timestamptz not null
);
comment on table server.request_key is 'Keys of the hashes by which requests are known again, wrapped by the master key outside the database; an older one goes when no kept answer can need it.';

alter table server.keyed_answer add column request_key integer;
comment on column server.keyed_answer.request_key is 'Which key made request_hash; null for a plain SHA-256 of an earlier version. No foreign key: each write would lock the same row.';
