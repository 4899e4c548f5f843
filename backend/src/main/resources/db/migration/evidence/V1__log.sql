-- The log: RFC 6962 tree over canonical JSON entries.

create table evidence.pending (
    id   bigint generated always as identity primary key,
    body text        not null,
    at   timestamptz not null
);
comment on table evidence.pending is 'Entries written with the act they tell of, waiting for their number.';

create table evidence.entry (
    seq  bigint primary key check (seq >= 0),
    body text  not null,
    leaf bytea not null check (octet_length(leaf) = 32)
);
comment on table evidence.entry is 'The log: entry number, canonical JSON (RFC 8785), leaf hash.';

create table evidence.node (
    level integer not null check (level > 0),
    index bigint  not null check (index >= 0),
    hash  bytea   not null check (octet_length(hash) = 32),
    primary key (level, index)
);
comment on table evidence.node is 'Hashes of complete subtrees above the leaves.';

create table evidence.head (
    size      bigint primary key check (size > 0),
    origin    text        not null,
    root      bytea       not null check (octet_length(root) = 32),
    at        timestamptz not null,
    key       bytea       not null check (octet_length(key) = 32),
    signature bytea       not null check (octet_length(signature) = 64)
);
comment on table evidence.head is 'Signed heads, one for each size the log was seen at.';
create index head_at on evidence.head (at);
