-- Candidates: venues a town could offer for a new point of childcare (plan 三(一)1, 提供场地、减免租金).

create table planning.candidate (
    id         uuid primary key,
    district   text        not null,
    town       text        not null,
    entered_at timestamptz not null,
    entered_by uuid        not null references identity.account
);
comment on table planning.candidate is 'Venues that could become points of childcare, each entered by its town or by the district office. What is known of one stands in its versions.';
create index candidate_scope on planning.candidate (district, town);
create index candidate_entered_by on planning.candidate (entered_by);

create table planning.candidate_version (
    candidate         uuid             not null references planning.candidate,
    n                 integer          not null check (n >= 1),
    kind              text             not null check (kind in ('kindergarten', 'community-centre', 'park', 'office-building', 'other')),
    name              text             not null,
    address           text             not null,
    longitude         double precision not null check (longitude between -180 and 180),
    latitude          double precision not null check (latitude between -90 and 90),
    declared          text             not null check (declared in ('WGS84', 'CGCS2000', 'GCJ02')),
    places            integer          not null check (places between 1 and 1000),
    rent              bigint           not null check (rent >= 0),
    relief            bigint           not null check (relief >= 0 and relief <= rent),
    conversion        bigint           not null check (conversion >= 0),
    from_year         integer          not null check (from_year between 2000 and 2100),
    note              text             not null,
    withdrawn_because text,
    since_at          timestamptz      not null,
    replaced_at       timestamptz,
    changed_by        uuid             not null references identity.account,
    primary key (candidate, n),
    check (replaced_at >= since_at)
);
comment on table planning.candidate_version is 'What was known of a candidate from a moment on: WGS 84 degrees and the reference system they were declared in, rent, rent relief and conversion in fen. A withdrawn one stays to be read.';
create unique index candidate_version_current on planning.candidate_version (candidate) where replaced_at is null;
create index candidate_version_changed_by on planning.candidate_version (changed_by);
