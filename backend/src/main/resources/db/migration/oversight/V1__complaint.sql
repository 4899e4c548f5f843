-- Complaints and suggestions of the public: what was said, who must answer it, what it came to, and how the answer was rated.

create table oversight.complaint (
    id           uuid primary key,
    number       text        not null unique,
    code         bytea       not null check (octet_length(code) = 32),
    ticket       bytea       not null unique check (octet_length(ticket) = 32),
    kind         text        not null,
    institution  uuid references registry.institution,
    place        text        not null default '',
    district     text        not null check (district ~ '^[0-9]{6}000$'),
    town         text        not null check (town ~ '^[0-9]{9}$'),
    holder       uuid        not null references identity.agency,
    department   text,
    text         text        not null,
    happened_on  date,
    name         text        not null default '',
    phone        text        not null default '',
    received_at  timestamptz not null,
    state        text        not null check (state in ('received', 'not-accepted', 'accepted', 'in-hand', 'answered', 'rated', 'closed')),
    accepted_at  timestamptz,
    refusal      text check (refusal in ('NOT_CHILDCARE', 'OTHER_DISTRICT', 'TOO_VAGUE', 'SAME_MATTER', 'IN_COURT')),
    refused_at   timestamptz,
    outcome      text check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'CANNOT_BE_ESTABLISHED')),
    answer       text,
    proposed_by  uuid references identity.account,
    proposed_at  timestamptz,
    confirmed_by uuid references identity.account,
    answered_at  timestamptz,
    stars        integer check (stars between 1 and 5),
    rating       text,
    rated_at     timestamptz,
    closed_at    timestamptz,
    version      integer     not null default 1,
    check ((institution is null) = (place <> '')),
    check (state <> 'not-accepted' or (refusal is not null and refused_at is not null)),
    check (num_nonnulls(outcome, answer, proposed_by, proposed_at) in (0, 4)),
    check (answered_at is null or (outcome is not null and confirmed_by is not null and confirmed_by <> proposed_by)),
    check (state not in ('answered', 'rated', 'closed') or answered_at is not null),
    check ((rated_at is null) = (stars is null))
);
comment on table oversight.complaint is 'A complaint or suggestion about an institution or an unlicensed place. Name and telephone are given only by those who wish to; the follow-up code is kept as its hash.';
create index complaint_scope on oversight.complaint (district, town, received_at);
create index complaint_institution on oversight.complaint (institution, received_at);
create index complaint_waiting on oversight.complaint (answered_at) where state in ('answered', 'rated');

create table oversight.photo (
    complaint  uuid    not null references oversight.complaint,
    n          integer not null check (n between 1 and 3),
    sha256     bytea   not null check (octet_length(sha256) = 32),
    media_type text    not null check (media_type in ('image/jpeg', 'image/png')),
    bytes      bigint  not null check (bytes > 0),
    primary key (complaint, n)
);
comment on table oversight.photo is 'Photos handed in with a complaint, made anew from their pixels so that no place data is left; the bytes lie in the file store.';

create table oversight.step (
    complaint uuid        not null references oversight.complaint,
    n         integer     not null check (n > 0),
    verb      text        not null,
    at        timestamptz not null,
    by        uuid references identity.account,
    text      text        not null default '',
    primary key (complaint, n)
);
comment on table oversight.step is 'Everything that happened to a complaint, in order; by is null for the public and the house itself.';

create table oversight.ordered_visit (
    complaint  uuid        not null references oversight.complaint,
    visit      uuid        not null unique references inspection.visit,
    ordered_at timestamptz not null,
    primary key (complaint, visit)
);
comment on table oversight.ordered_visit is 'Visits that a complaint triggered.';

create table oversight.arrival (
    address     bytea       not null check (octet_length(address) = 32),
    institution uuid,
    at          timestamptz not null
);
comment on table oversight.arrival is 'Complaints of the last day by a keyed hash of the address they came from, kept apart from the complaint and a day only: what the rate limits count, on every node.';
create index arrival_at on oversight.arrival (at);

create table oversight.form_key (
    only_one boolean primary key default true check (only_one),
    secret   bytea not null check (octet_length(secret) = 32)
);
comment on table oversight.form_key is 'The secret with which forms are stamped and addresses hashed; made here, never leaves the database.';
insert into oversight.form_key (secret) values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
