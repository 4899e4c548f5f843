-- The ground: answers kept under idempotency keys, the demonstration's clock, what runs by itself.

create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;

create table server.keyed_answer (
    caller       text        not null,
    key          text        not null,
    request_hash bytea       not null,
    created_at   timestamptz not null,
    status       integer,
    content_type text,
    etag         text,
    location     text,
    body         bytea,
    primary key (caller, key)
);
comment on table server.keyed_answer is 'One row per idempotency key: the request it was used for and the answer it got.';
create index keyed_answer_created_at on server.keyed_answer (created_at);

create table server.clock_shift (
    one     boolean primary key default true check (one),
    seconds bigint not null check (seconds >= 0)
);
comment on table server.clock_shift is 'How far a demonstration has moved the clock ahead of real time; no row means not at all.';

create table server.duty (
    name      text primary key,
    every     interval    not null,
    last_run  timestamptz,
    last_done timestamptz,
    last_fault text
);
comment on table server.duty is 'Heartbeat of each thing the house does by itself: when it last ran and last finished.';
