-- Matters: what somebody must close, and what became of it.

create table casework.matter (
    id           uuid primary key,
    kind         text        not null,
    subject_kind text        not null,
    subject      uuid        not null,
    subject_name text        not null,
    district     text        not null,
    town         text,
    institution  uuid,
    holder       uuid        not null references identity.agency,
    department   text,
    facts        jsonb       not null default '{}',
    opened_by    uuid references identity.account,
    opened_at    timestamptz not null,
    due_at       timestamptz not null,
    due_amount   integer     not null,
    due_unit     text        not null check (due_unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'HOURS', 'MINUTES')),
    provisional  boolean     not null default false,
    state        text        not null check (state in ('open', 'in-hand', 'answered', 'returned', 'verified', 'closed')),
    state_by     uuid references identity.account,
    state_at     timestamptz,
    state_text   text,
    ending       text check (ending in ('VERIFIED', 'DONE', 'LAPSED')),
    barred       uuid[]      not null default '{}',
    escalated    integer     not null default 0,
    version      integer     not null default 1,
    check ((state = 'closed') = (ending is not null))
);
comment on table casework.matter is 'One thing somebody must close, by when, and how it ended.';
create index matter_holder on casework.matter (holder, due_at) where state <> 'closed';
create index matter_scope on casework.matter (district, town, due_at);
create index matter_subject on casework.matter (subject_kind, subject);
create index matter_institution on casework.matter (institution);
create index matter_due on casework.matter (due_at) where state <> 'closed';

create table casework.step (
    matter uuid        not null references casework.matter,
    n      integer     not null,
    verb   text        not null,
    at     timestamptz not null,
    by     uuid references identity.account,
    text   text        not null default '',
    papers uuid[]      not null default '{}',
    primary key (matter, n)
);
comment on table casework.step is 'Everything that happened to a matter, in order.';

create table casework.ladder_rung (
    kind       text    not null,
    rung       integer not null check (rung > 0),
    after_days integer not null check (after_days >= 0),
    told       text    not null check (told in ('town', 'district_office', 'joint_meeting')),
    status     text    not null default 'default',
    version    integer not null default 1,
    primary key (kind, rung)
);
comment on table casework.ladder_rung is 'Who is told of an overdue matter after how many working days; kind * is the ladder of every kind without one of its own. Editable; the values shipped are product defaults.';
insert into casework.ladder_rung (kind, rung, after_days, told) values ('*', 1, 3, 'town'), ('*', 2, 5, 'district_office');

create table casework.escalation (
    matter uuid        not null references casework.matter,
    rung   integer     not null,
    told   uuid        not null references identity.agency,
    at     timestamptz not null,
    primary key (matter, rung)
);
comment on table casework.escalation is 'Which agency was told of which overdue matter, once a rung.';

create table casework.paper (
    id          uuid primary key,
    sha256      bytea       not null check (octet_length(sha256) = 32),
    name        text        not null,
    media_type  text        not null,
    bytes       bigint      not null check (bytes > 0),
    district    text        not null,
    town        text,
    institution uuid,
    kept_by     uuid        not null references identity.account,
    kept_at     timestamptz not null
);
comment on table casework.paper is 'Photos and papers by content hash; the bytes lie in the file store.';
create index paper_institution on casework.paper (institution);
