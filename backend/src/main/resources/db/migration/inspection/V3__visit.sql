-- Visits, what was found at them, and what became of it.

create table inspection.visit (
    id             uuid primary key,
    plan_code      text,
    trigger_reason text,
    round          uuid references inspection.round,
    institution    uuid        not null references registry.institution,
    district       text        not null check (district ~ '^[0-9]{6}000$'),
    town           text        not null check (town ~ '^[0-9]{9}$'),
    own_round      boolean     not null default false,
    first_day      date        not null,
    last_day       date        not null,
    items          text[]      not null check (cardinality(items) > 0),
    state          text        not null check (state in ('planned', 'begun', 'submitted', 'correcting', 'lapsed')),
    planned_at     timestamptz not null,
    begun_at       timestamptz,
    begun_by       uuid references identity.account,
    submitted_at   timestamptz,
    corrected_at   timestamptz,
    lapsed_at      timestamptz,
    edition        integer     not null default 0,
    writing        integer,
    version        integer     not null default 1,
    check (num_nonnulls(plan_code, trigger_reason) = 1),
    check (first_day <= last_day),
    check ((state in ('begun', 'correcting')) = (writing is not null))
);
comment on table inspection.visit is 'One visit to one institution, with the code of its plan or the reason that triggered it. submitted_at is the first submission; edition is the number of the results that hold now, writing the one being written; own_round says that the town itself drew it, others learn of a visit when it begins.';
create index visit_institution on inspection.visit (institution, first_day);
create index visit_scope on inspection.visit (district, town, last_day);
create index visit_planned on inspection.visit (last_day) where state = 'planned';
create index visit_round on inspection.visit (round);

create table inspection.visit_member (
    visit      uuid    not null references inspection.visit,
    seat       integer not null check (seat > 0),
    inspector  uuid    not null references inspection.inspector,
    account    uuid    not null references identity.account,
    department text    not null,
    primary key (visit, seat),
    unique (visit, inspector),
    unique (visit, account)
);
comment on table inspection.visit_member is 'The team of a visit, in the order drawn, each with the department acted for that day.';
create index visit_member_account on inspection.visit_member (account);

create table inspection.visit_edition (
    visit        uuid        not null references inspection.visit,
    edition      integer     not null check (edition > 0),
    reason       text        not null default '',
    opened_at    timestamptz not null,
    opened_by    uuid        not null references identity.account,
    content      text,
    hash         bytea check (octet_length(hash) = 32),
    verdict      jsonb,
    submitted_at timestamptz,
    submitted_by uuid references identity.account,
    published_at timestamptz,
    primary key (visit, edition),
    check (num_nonnulls(content, hash, verdict, submitted_at, submitted_by) in (0, 5))
);
comment on table inspection.visit_edition is 'Results of a visit as submitted; a correction is a further edition with its reason, and the earlier ones stay. content is the canonical JSON that was signed, hash its SHA-256.';

create table inspection.visit_item (
    visit         uuid    not null,
    edition       integer not null,
    item          text    not null,
    n             integer not null,
    applicability text    not null check (applicability in ('APPLIES', 'NOT_APPLICABLE', 'PERSON_DECIDES')),
    result        text check (result in ('CONFORMS', 'FAILS', 'NOT_APPLICABLE', 'NOT_CHECKED')),
    note          text    not null default '',
    photos        uuid[]  not null default '{}',
    fixed         boolean not null default false,
    referred      boolean not null default false,
    by            uuid references identity.account,
    at            timestamptz,
    version       integer not null default 1,
    primary key (visit, edition, item),
    foreign key (visit, edition) references inspection.visit_edition
);
comment on table inspection.visit_item is 'One item of one edition of a visit: whether it applies, what was seen. fixed: put right on the spot; referred: the inspectors ask for a penalty case.';

create table inspection.signature (
    id       uuid primary key,
    visit    uuid        not null,
    edition  integer     not null,
    hash     bytea       not null check (octet_length(hash) = 32),
    side     text        not null check (side in ('inspector', 'institution')),
    account  uuid references identity.account,
    name     text        not null,
    post     text        not null default '',
    drawing  uuid references casework.paper,
    refused  text        not null default '',
    at       timestamptz not null,
    taken_by uuid        not null references identity.account,
    foreign key (visit, edition) references inspection.visit_edition,
    unique nulls not distinct (visit, edition, hash, side, account),
    check ((side = 'inspector') = (account is not null)),
    check ((drawing is null) = (refused <> '')),
    check (side = 'institution' or drawing is not null)
);
comment on table inspection.signature is 'Drawn signatures, each bound to the hash of exactly the results signed; the institution may refuse, with the reason noted.';

create table inspection.finding (
    id          uuid primary key,
    visit       uuid        not null references inspection.visit,
    institution uuid        not null references registry.institution,
    district    text        not null,
    town        text        not null,
    item        text        not null,
    severity    text        not null check (severity in ('CRITICAL', 'MAJOR', 'MINOR')),
    lead        text        not null,
    lead_agency uuid        not null references identity.agency,
    judgement   jsonb       not null,
    breach      boolean     not null,
    consequence text        not null check (consequence in ('STOP_NOW', 'RECTIFY', 'DECIDE')),
    days        integer     not null check (days >= 0),
    referred    boolean     not null default false,
    repeats     uuid references inspection.finding,
    note        text        not null default '',
    photos      uuid[]      not null default '{}',
    found_at    timestamptz not null,
    due_at      timestamptz not null,
    decided_by  uuid references identity.account,
    decided_at  timestamptz,
    decision    text check (decision in ('STOP', 'DEADLINE', 'DISMISS')),
    decision_reason text,
    ended_at    timestamptz,
    ending      text check (ending in ('rectified', 'on-the-spot', 'dismissed', 'withdrawn')),
    version     integer     not null default 1,
    check ((ended_at is null) = (ending is null)),
    check (breach or consequence <> 'STOP_NOW' or decided_by is not null)
);
comment on table inspection.finding is 'A failed item: its severity, who leads, what the law says of it (judgement, with article and status), and how it ended. Nothing stops at once without a binding basis or a person''s decision.';
create unique index finding_once on inspection.finding (visit, item) where ending is distinct from 'withdrawn';
create index finding_institution on inspection.finding (institution, found_at);
create index finding_scope on inspection.finding (district, town, found_at);
create index finding_open on inspection.finding (institution, item) where ended_at is null;

create table inspection.lead (
    id          uuid primary key,
    visit       uuid        not null references inspection.visit,
    institution uuid        not null references registry.institution,
    item        text        not null,
    department  text        not null,
    agency      uuid        not null references identity.agency,
    note        text        not null default '',
    photos      uuid[]      not null default '{}',
    sent_at     timestamptz not null,
    ended_at    timestamptz,
    ending      text check (ending in ('taken-up', 'withdrawn')),
    check ((ended_at is null) = (ending is null))
);
comment on table inspection.lead is 'A failed item whose department was not on the team: sent there to be looked at, not a finding.';
create unique index lead_once on inspection.lead (visit, item) where ending is distinct from 'withdrawn';

create table inspection.risk_class (
    institution uuid        not null references registry.institution,
    class       text        not null check (class in ('A', 'B', 'C', 'D')),
    valid       daterange   not null check (not isempty(valid)),
    reason      text        not null,
    recorded_at timestamptz not null,
    exclude using gist (institution with =, valid with &&)
);
comment on table inspection.risk_class is 'Risk class (风险等级 A–D) as a dated value; B where there is no row.';
