-- Incidents (突发事件): the first report with its clock in minutes, who must be told, and what came after.

create table warning.running_number (
    district text    not null,
    year     integer not null,
    last     integer not null,
    primary key (district, year)
);
comment on table warning.running_number is 'The last incident number given in a district and year.';

create table warning.incident (
    id             uuid primary key,
    number         text        not null,
    kind           text        not null,
    district       text        not null,
    town           text        not null,
    institution    uuid references registry.institution,
    place          text        not null,
    summary        text        not null,
    affected       integer     not null check (affected >= 0),
    serious        integer     not null check (serious >= 0 and serious <= affected),
    known_at       timestamptz not null,
    first_due_at   timestamptz,
    first_minutes  integer check (first_minutes >= 0),
    first_source   text        not null,
    first_status   text        not null,
    reported_at    timestamptz not null,
    reported_by    uuid        not null references identity.account,
    reporter       uuid        not null references identity.agency,
    late_minutes   integer     not null default 0 check (late_minutes >= 0),
    closed_at      timestamptz,
    version        integer     not null default 1,
    check (num_nonnulls(first_due_at, first_minutes) in (0, 2)),
    check (known_at <= reported_at),
    unique (district, number)
);
comment on table warning.incident is 'An incident as first reported: persons as counts only. first_due_at is when the first report was due; null where the law sets no number. late_minutes: by how much it came late.';
create index incident_scope on warning.incident (district, town, known_at);
create index incident_institution on warning.incident (institution) where institution is not null;
create index incident_open on warning.incident (district) where closed_at is null;

create table warning.recipient (
    id              uuid primary key,
    incident        uuid        not null references warning.incident,
    n               integer     not null,
    name            text        not null,
    agency          uuid references identity.agency,
    source          text        not null,
    status          text        not null,
    matter          uuid references casework.matter,
    due_at          timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by uuid references identity.account,
    unique (incident, n)
);
comment on table warning.recipient is 'Who must be told of an incident, each with its own clock. Without an agency it lies outside the house (119, guardians): whoever reported says that it was told.';
create index recipient_agency on warning.recipient (agency);

create table warning.report (
    incident uuid        not null references warning.incident,
    n        integer     not null check (n > 0),
    kind     text        not null check (kind in ('first', 'further', 'closing')),
    at       timestamptz not null,
    by       uuid        not null references identity.account,
    body     text        not null,
    affected integer     not null check (affected >= 0),
    serious  integer     not null check (serious >= 0 and serious <= affected),
    papers   uuid[]      not null default '{}',
    primary key (incident, n)
);
comment on table warning.report is 'First, further (续报) and closing (终报) reports of an incident, in order.';
