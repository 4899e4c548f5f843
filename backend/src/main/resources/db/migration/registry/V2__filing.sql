-- Filing (备案) and what lies on the file beside its versions: papers, fees, free places, findings of non-conformity.

alter table registry.institution_version add column lease_from date;
alter table registry.institution_version add check (lease_from < lease_until);

create table registry.filing_authority (
    district text      not null check (district ~ '^[0-9]{6}000$'),
    agency   uuid      not null references identity.agency,
    valid    daterange not null check (not isempty(valid)),
    source   text      not null,
    note     text      not null default '',
    set_at   timestamptz not null,
    set_by   uuid references identity.account,
    exclude using gist (district with =, valid with &&)
);
comment on table registry.filing_authority is 'Which agency receives filings in a district, from day to day; without a row it is the district''s childcare office.';

create table registry.receipt_counter (
    district text    not null check (district ~ '^[0-9]{6}000$'),
    year     integer not null,
    last     integer not null check (last > 0),
    primary key (district, year)
);
comment on table registry.receipt_counter is 'Last running number of a receipt of filing in a year.';

create table registry.filing (
    id           uuid primary key,
    institution  uuid        not null references registry.institution,
    purpose      text        not null check (purpose in ('OPENING', 'CHANGE')),
    state        text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'RECEIPT_ISSUED', 'WITHDRAWN')),
    form         jsonb       not null,
    happened_on  date,
    drafted_by   uuid        not null references identity.account,
    drafted_at   timestamptz not null,
    authority    uuid references identity.agency,
    submitted_by uuid references identity.account,
    submitted_at timestamptz,
    judgements   jsonb       not null default '[]',
    check_on     date,
    check_found  text check (check_found in ('AS_FILED', 'DIFFERS')),
    check_text   text,
    check_longitude double precision,
    check_latitude  double precision,
    checked_by   uuid references identity.account,
    checked_at   timestamptz,
    decided_by   uuid references identity.account,
    decided_at   timestamptz,
    reasons      jsonb       not null default '[]',
    receipt      text unique,
    conditions   jsonb       not null default '[]',
    conformity   text check (conformity in ('CONFORMS', 'DOES_NOT')),
    version      integer     not null default 1,
    check ((state = 'RECEIPT_ISSUED') = (receipt is not null)),
    check (state in ('DRAFT', 'WITHDRAWN') or submitted_at is not null)
);
comment on table registry.filing is 'What an institution files (备案): first when it opens, again when what was filed changes. Filing is not approval.';
create unique index filing_unfinished on registry.filing (institution) where state in ('DRAFT', 'SUBMITTED', 'RETURNED');
create index filing_institution on registry.filing (institution, drafted_at);
create index filing_waiting on registry.filing (submitted_at) where state = 'SUBMITTED';

create table registry.filing_step (
    filing uuid        not null references registry.filing,
    n      integer     not null check (n > 0),
    verb   text        not null,
    at     timestamptz not null,
    by     uuid references identity.account,
    text   text        not null default '',
    primary key (filing, n)
);
comment on table registry.filing_step is 'Everything that happened to a filing, in order.';

create table registry.filing_paper (
    filing      uuid not null references registry.filing,
    paper       uuid not null references casework.paper,
    kind        text not null,
    number      text not null default '',
    issuer      text not null default '',
    valid_from  date,
    valid_until date,
    primary key (filing, paper),
    check (valid_from <= valid_until)
);
comment on table registry.filing_paper is 'Papers handed in with a filing (registration and filing measures art. 8).';

create table registry.held_paper (
    institution uuid      not null references registry.institution,
    kind        text      not null,
    number      text      not null,
    paper       uuid      not null references casework.paper,
    issuer      text      not null default '',
    valid_from  date,
    valid_until date,
    held        tstzrange not null check (not isempty(held)),
    check (valid_from <= valid_until),
    exclude using gist (institution with =, kind with =, number with =, held with &&)
);
comment on table registry.held_paper is 'Papers on the file and how long each stands; a renewed one takes the place of the one with its kind and number.';
create index held_paper_institution on registry.held_paper (institution, kind);
create index held_paper_expiry on registry.held_paper (valid_until) where upper_inf(held);

create table registry.fee_notice (
    id          uuid primary key,
    institution uuid        not null references registry.institution,
    valid       daterange   not null check (not isempty(valid)),
    published_at timestamptz not null,
    published_by uuid references identity.account,
    exclude using gist (institution with =, valid with &&)
);
comment on table registry.fee_notice is 'Posted prices (收费公示), from day to day (price marking rule art. 5–8).';

create table registry.fee_line (
    notice uuid    not null references registry.fee_notice,
    n      integer not null check (n > 0),
    form   text    not null check (form in ('FULL_DAY', 'HALF_DAY', 'HOURLY', 'TEMPORARY')),
    class_kind text check (class_kind in ('INFANT', 'YOUNGER_TODDLER', 'OLDER_TODDLER', 'MIXED')),
    unit   text    not null check (unit in ('MONTH', 'DAY', 'HOUR', 'TIME')),
    fen    bigint  not null check (fen >= 0),
    covers text    not null default '',
    primary key (notice, n)
);
comment on table registry.fee_line is 'One posted price, in fen.';

create table registry.places_report (
    id          uuid primary key,
    institution uuid        not null references registry.institution,
    reported_at timestamptz not null,
    reported_by uuid        not null references identity.account
);
comment on table registry.places_report is 'What an institution says each week of its free places.';
create index places_report_institution on registry.places_report (institution, reported_at desc);

create table registry.places_line (
    report   uuid    not null references registry.places_report,
    kind     text    not null check (kind in ('INFANT', 'YOUNGER_TODDLER', 'OLDER_TODDLER', 'MIXED')),
    free     integer not null check (free >= 0),
    enrolled integer not null check (enrolled >= 0),
    primary key (report, kind)
);
comment on table registry.places_line is 'Free places and enrolled children of one class kind.';

create table registry.nonconformity (
    id          uuid primary key,
    filing      uuid        not null references registry.filing,
    institution uuid        not null references registry.institution,
    reasons     jsonb       not null,
    notified_at timestamptz not null,
    notified_by uuid        not null references identity.account
);
comment on table registry.nonconformity is 'That what was filed does not meet the standards: told to the institution with reasons, and published (registration and filing measures art. 9).';
create index nonconformity_filing on registry.nonconformity (filing, notified_at);
create index nonconformity_notified_at on registry.nonconformity (notified_at);
