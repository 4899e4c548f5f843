-- One town, one plan (一街镇一方案): versions with their state, the texts handed in, what happened, and the terms a district sets.

create table planning.town_plan (
    id           uuid primary key,
    district     text        not null,
    town         text        not null,
    number       integer     not null check (number >= 1),
    first_year   integer     not null check (first_year between 2020 and 2100),
    last_year    integer     not null,
    content      jsonb       not null,
    grounds      jsonb       not null,
    state        text        not null
        check (state in ('draft', 'submitted', 'returned', 'accepted', 'approved', 'superseded', 'withdrawn')),
    commented_by uuid references identity.account,
    accepted_by  uuid references identity.account,
    begun_by     uuid        not null references identity.account,
    begun_at     timestamptz not null,
    approved_at  timestamptz,
    ended_at     timestamptz,
    version      integer     not null default 1,
    unique (town, number),
    check (last_year between first_year and first_year + 9),
    check ((state = 'accepted') <= (accepted_by is not null)),
    check ((state in ('approved', 'superseded')) = (approved_at is not null)),
    check ((state in ('superseded', 'withdrawn')) = (ended_at is not null))
);
comment on table planning.town_plan is 'A version of a town''s plan: content as it is being written or was approved, grounds the figures it was drafted from, frozen with their day and stamp.';
create unique index town_plan_open on planning.town_plan (town) where state in ('draft', 'submitted', 'returned', 'accepted');
create unique index town_plan_current on planning.town_plan (town) where state = 'approved';
create index town_plan_scope on planning.town_plan (district, town);

create table planning.town_plan_text (
    plan      uuid        not null references planning.town_plan,
    n         integer     not null check (n >= 1),
    content   jsonb       not null,
    grounds   jsonb       not null,
    sha256    bytea       not null check (octet_length(sha256) = 32),
    sealed_by uuid        not null references identity.account,
    sealed_at timestamptz not null,
    primary key (plan, n)
);
comment on table planning.town_plan_text is 'A plan as it was handed in, once for each time it was; never changed, sealed with the hash of what it says.';

create table planning.act (
    subject_kind text        not null,
    subject      uuid        not null,
    n            integer     not null,
    at           timestamptz not null,
    by           uuid references identity.account,
    agency       uuid references identity.agency,
    kind         text        not null,
    state        text        not null,
    body         text        not null default '',
    facts        jsonb       not null default '{}',
    primary key (subject, n)
);
comment on table planning.act is 'What happened to a plan or a building project, in order, with the state it was left in.';

create table planning.term (
    district     text        not null,
    step         text        not null,
    working_days integer     not null check (working_days between 1 and 365),
    reason       text        not null,
    set_by       uuid        not null references identity.account,
    set_at       timestamptz not null,
    replaced_at  timestamptz,
    primary key (district, step, set_at)
);
comment on table planning.term is 'How many working days a district gives for a step, where it set them in place of the product''s default; earlier ones stay to be read.';
create unique index term_current on planning.term (district, step) where replaced_at is null;

create table planning.late_year (
    plan    uuid        not null references planning.town_plan,
    year    integer     not null,
    told_at timestamptz not null,
    primary key (plan, year)
);
comment on table planning.late_year is 'Years of a plan that ended short, for which a matter was opened: once.';

create table planning.reading (
    id          uuid primary key,
    district    text        not null,
    question    text        not null,
    answer      text        not null,
    reason      text        not null,
    decided_by  uuid        not null references identity.account,
    decided_at  timestamptz not null,
    replaced_at timestamptz
);
comment on table planning.reading is 'How a district reads a wording of the plan that the plan leaves open, and why; earlier readings stay.';
create unique index reading_current on planning.reading (district, question) where replaced_at is null;
