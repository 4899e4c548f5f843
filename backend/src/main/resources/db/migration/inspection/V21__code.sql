-- 检查码: one code a check, shown on arrival, scanned by the inspected party, who rates the visit afterwards.

create table inspection.code (
    visit        uuid primary key references inspection.visit,
    code         text        not null unique check (code ~ '^[2-9A-HJ-KM-NP-Z]{17}$'),
    kind         text        not null check (kind in ('plan', 'trigger')),
    department   text[]      not null check (cardinality(department) > 0),
    state        text        not null check (state in ('issued', 'shown', 'scanned', 'rated', 'expired')),
    issued_at    timestamptz not null,
    shown_at     timestamptz,
    shown_by     uuid references identity.account,
    scanned_at   timestamptz,
    confirmed_by text        not null default '',
    rated_at     timestamptz,
    expired_at   timestamptz,
    version      integer     not null default 1
);
comment on table inspection.code is 'The inspection code (检查码) of a visit, in force in Shanghai since 2025: unguessable, with a check character; when it was shown, and when the inspected party confirmed the arrival.';

create table inspection.visit_rating (
    visit     uuid primary key references inspection.code,
    district  text        not null,
    conduct   integer     not null check (conduct between 1 and 5),
    time      integer     not null check (time between 1 and 5),
    burden    integer     not null check (burden between 1 and 5),
    text      text        not null default '',
    anonymous boolean     not null,
    at        timestamptz not null
);
comment on table inspection.visit_rating is 'What the inspected party thought of a visit, once, 1 to 5; anonymous ones are not shown to the team.';
