-- Joint enforcement (综合执法): unlicensed sites, petitions and public opinion, joint cases and what happened with each.

create table inspection.running_number (
    district text    not null,
    kind     text    not null,
    year     integer not null,
    last     integer not null,
    primary key (district, kind, year)
);
comment on table inspection.running_number is 'The last number given in a district and year, by kind of thing.';

create table inspection.unlicensed_site (
    id            uuid primary key,
    number        text        not null,
    district      text        not null,
    town          text        not null,
    name          text        not null,
    address       text        not null,
    longitude     double precision,
    latitude      double precision,
    accuracy_m    integer check (accuracy_m >= 0),
    source        text        not null check (source in ('PATROL', 'COMPLAINT', 'OPINION', 'PETITION', 'OTHER')),
    note          text        not null default '',
    children_seen integer check (children_seen >= 0),
    photos        uuid[]      not null default '{}',
    reported_by   uuid references identity.account,
    reported_at   timestamptz not null,
    state         text        not null check (state in ('suspected', 'verified', 'guided', 'ordered', 'in-case', 'ended')),
    ending        text check (ending in ('not-childcare', 'filed', 'ceased', 'case-closed')),
    joint_case    uuid,
    version       integer     not null default 1,
    check ((state = 'ended') = (ending is not null)),
    check (num_nonnulls(longitude, latitude) in (0, 2)),
    unique (district, number)
);
comment on table inspection.unlicensed_site is 'A place that may take in children without being in the register: seen on patrol or told by somebody, and what became of it.';
create index unlicensed_site_scope on inspection.unlicensed_site (district, town, reported_at);

create table inspection.joint_case (
    id           uuid primary key,
    number       text        not null,
    title        text        not null,
    district     text        not null,
    town         text,
    institution  uuid references registry.institution,
    site         uuid references inspection.unlicensed_site,
    finding      uuid references inspection.finding,
    petition     uuid,
    office       uuid        not null references identity.agency,
    enforcer     uuid references identity.agency,
    opened_by    uuid references identity.account,
    opened_at    timestamptz not null,
    decide_by_at timestamptz not null,
    state        text        not null,
    progress     jsonb       not null,
    proposal     jsonb,
    decision     jsonb,
    notified_at  timestamptz,
    published_at timestamptz,
    shown_until  date,
    withdrawn_at timestamptz,
    version      integer     not null default 1,
    unique (district, number)
);
comment on table inspection.joint_case is 'A case a town or office works on with the departments it draws in; progress is its state with what belongs to it, proposal and decision as they were made.';
create index joint_case_scope on inspection.joint_case (district, town, opened_at);
create index joint_case_institution on inspection.joint_case (institution) where institution is not null;
create index joint_case_hearing on inspection.joint_case (state) where state = 'proposal-notified';
alter table inspection.unlicensed_site add foreign key (joint_case) references inspection.joint_case;

create table inspection.case_part (
    id         uuid primary key,
    joint_case uuid        not null references inspection.joint_case,
    agency     uuid        not null references identity.agency,
    task       text        not null,
    matter     uuid        not null unique references casework.matter,
    drawn_by   uuid        not null references identity.account,
    drawn_at   timestamptz not null
);
comment on table inspection.case_part is 'What one department was asked to do in a case; its clock, answer and check are those of its matter.';
create index case_part_case on inspection.case_part (joint_case);
create index case_part_agency on inspection.case_part (agency);

create table inspection.petition (
    id          uuid primary key,
    number      text        not null,
    kind        text        not null check (kind in ('PETITION', 'OPINION')),
    urgent      boolean     not null,
    channel     text        not null,
    summary     text        not null,
    district    text        not null,
    town        text,
    institution uuid references registry.institution,
    site        uuid references inspection.unlicensed_site,
    joint_case  uuid references inspection.joint_case,
    received_at timestamptz not null,
    entered_by  uuid        not null references identity.account,
    entered_at  timestamptz not null,
    unit        uuid        not null references identity.agency,
    matter      uuid        not null references casework.matter,
    version     integer     not null default 1,
    unique (district, number)
);
comment on table inspection.petition is 'A petition (信访) or a matter of public opinion (舆情): where it came from, which unit answers, and its matter with the clock. Never the name of whoever wrote.';
create index petition_scope on inspection.petition (district, town, received_at);
alter table inspection.joint_case add foreign key (petition) references inspection.petition;

create table inspection.enforcement_event (
    subject_kind text        not null check (subject_kind in ('unlicensed-site', 'joint-case', 'petition')),
    subject      uuid        not null,
    n            integer     not null check (n > 0),
    at           timestamptz not null,
    by           uuid references identity.account,
    agency       uuid references identity.agency,
    kind         text        not null,
    body         text        not null default '',
    facts        jsonb       not null default '{}',
    papers       uuid[]      not null default '{}',
    primary key (subject, n)
);
comment on table inspection.enforcement_event is 'The one timeline of a site, a petition or a case: verbs, minutes, parts, papers, in order.';
