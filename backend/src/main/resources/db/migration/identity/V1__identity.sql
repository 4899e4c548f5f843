-- Who acts, for whom, over which part of the district.

create table identity.division (
    code     text      not null check (code ~ '^[0-9]{9}$'),
    name     text      not null,
    name_en  text      not null,
    kind     text      not null check (kind in ('district', 'street', 'town')),
    district text      not null check (district ~ '^[0-9]{6}000$'),
    valid    daterange not null check (not isempty(valid)),
    exclude using gist (code with =, valid with &&)
);
comment on table identity.division is 'Districts and their towns (街道, 镇), valid in time: past figures keep past borders.';

create table identity.agency (
    id         uuid primary key,
    kind       text not null check (kind in ('district_office', 'joint_meeting', 'department', 'town', 'institution', 'key_office')),
    name       text not null,
    name_en    text not null,
    district   text not null check (district ~ '^[0-9]{6}000$'),
    town       text check (town ~ '^[0-9]{9}$'),
    department text,
    created_at timestamptz not null
);
comment on table identity.agency is 'Offices, departments, towns and institutions that people act for.';
create index agency_scope on identity.agency (district, town, kind);

create table identity.account (
    id            uuid primary key,
    username      text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    password_hash text not null,
    name          text not null,
    agency        uuid not null references identity.agency,
    created_at    timestamptz not null,
    disabled_at   timestamptz,
    failures      integer not null default 0,
    locked_until  timestamptz,
    version       integer not null default 1
);
comment on table identity.account is 'People who sign in; one account acts for one agency.';
create index account_agency on identity.account (agency);

create table identity.role_grant (
    account uuid      not null references identity.account,
    role    text      not null,
    valid   tstzrange not null check (not isempty(valid)),
    granted_by uuid references identity.account,
    exclude using gist (account with =, role with =, valid with &&)
);
comment on table identity.role_grant is 'Roles of accounts, each for a time; an ended grant stays as history.';

create table identity.session (
    token_hash bytea primary key,
    account    uuid        not null references identity.account,
    csrf       text        not null,
    created_at timestamptz not null,
    seen_at    timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz
);
comment on table identity.session is 'Signed-in sessions: only a hash of the cookie is kept.';
create index session_account on identity.session (account);
