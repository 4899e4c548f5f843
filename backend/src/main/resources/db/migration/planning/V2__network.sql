-- The ways people walk: what was imported, which was in use when, and imports under way.

create table planning.network (
    id             uuid primary key,
    district       text        not null,
    kind           text        not null check (kind in ('osm', 'edges')),
    name           text        not null,
    source         text        not null,
    file_sha256    bytea       not null check (length(file_sha256) = 32),
    file_bytes     bigint      not null check (file_bytes > 0),
    nodes          integer     not null check (nodes > 0),
    ways           integer     not null check (ways > 0),
    content        bytea       not null,
    content_sha256 bytea       not null check (length(content_sha256) = 32),
    cells          integer     not null check (cells >= 0),
    cells_near     integer     not null check (cells_near between 0 and cells),
    children       integer     not null check (children >= 0),
    children_near  integer     not null check (children_near between 0 and children),
    outside        integer     not null check (outside >= 0),
    parts          jsonb       not null,
    imported_at    timestamptz not null,
    imported_by    uuid        not null references identity.account,
    unique (district, file_sha256)
);
comment on table planning.network is 'A walking network a district imported, never changed afterwards: nodes and ways as packed columns (content), the hash of the file it came from, and what was found when it was checked: how many of the cells where children live lie near a way, and which parts no way connects with the rest.';
create index network_imported_by on planning.network (imported_by);

create table planning.network_use (
    district text        not null,
    turn     integer     not null check (turn > 0),
    network  uuid references planning.network,
    used     tstzrange   not null,
    taken_by uuid        not null references identity.account,
    primary key (district, turn),
    exclude using gist (district with =, used with &&)
);
comment on table planning.network_use is 'Which network a district''s figures rest on, and from when to when; without a network it is the stand-in, as it is before the first row.';
create index network_use_network on planning.network_use (network);
create index network_use_taken_by on planning.network_use (taken_by);

create table planning.network_import (
    id         uuid primary key,
    district   text        not null,
    kind       text        not null check (kind in ('osm', 'edges')),
    name       text        not null,
    source     text        not null,
    bytes      bigint      not null check (bytes > 0),
    received   bigint      not null default 0 check (received between 0 and bytes),
    state      text        not null check (state in ('receiving', 'waiting', 'reading', 'done', 'known', 'failed', 'cancelled')),
    percent    integer     not null default 0 check (percent between 0 and 100),
    fault      text,
    detail     text,
    facts      jsonb       not null default '{}',
    network    uuid references planning.network,
    worker     uuid,
    beat_at    timestamptz not null,
    started_at timestamptz not null,
    started_by uuid        not null references identity.account,
    ended_at   timestamptz,
    check ((state = 'failed') = (fault is not null)),
    check ((state in ('done', 'known')) = (network is not null)),
    check ((state in ('done', 'known', 'failed', 'cancelled')) = (ended_at is not null))
);
comment on table planning.network_import is 'One file handed in to become a network: received piece by piece, then read by one worker; a failed one names its fault. What it held is gone when it ends.';
create unique index network_import_one on planning.network_import (district) where ended_at is null;
create index network_import_scope on planning.network_import (district, started_at);
create index network_import_network on planning.network_import (network);
create index network_import_started_by on planning.network_import (started_by);

create table planning.network_piece (
    import uuid    not null references planning.network_import on delete cascade,
    file   text    not null check (file in ('extract', 'nodes', 'edges')),
    at     bigint  not null check (at >= 0),
    bytes  bytea   not null,
    primary key (import, file, at)
);
comment on table planning.network_piece is 'The pieces of files being handed in, where each begins in its file; any node of the house may have taken one and any may read them.';
