-- Risk classes by a stated, versioned formula: what it says, what it gave, and what people put beside it.

create table inspection.risk_formula (
    id             uuid primary key,
    district       text check (district ~ '^[0-9]{6}000$'),
    n              integer not null check (n > 0),
    weights        jsonb   not null,
    effective_from date    not null,
    status         text    not null default 'default' check (status = 'default'),
    reason         text    not null,
    proposed_by    uuid references identity.account,
    proposed_at    timestamptz not null,
    adopted_by     uuid references identity.account,
    adopted_at     timestamptz,
    withdrawn_by   uuid references identity.account,
    withdrawn_at   timestamptz,
    version        integer not null default 1,
    unique nulls not distinct (district, n),
    check (adopted_at is null or withdrawn_at is null),
    check (adopted_by is distinct from proposed_by or adopted_by is null)
);
comment on table inspection.risk_formula is 'Versions of the risk formula; without a district, the one shipped, which holds until a district adopts its own. A version is never edited: a change is a new one from a later day, adopted by a second person.';
create unique index risk_formula_day on inspection.risk_formula (district, effective_from) where adopted_at is not null;

insert into inspection.risk_formula (id, district, n, weights, effective_from, reason, proposed_at, adopted_at)
values ('00000000-0000-4000-8000-000000000001', null, 1,
        '{"critical": 40, "major": 12, "minor": 3, "closedPercent": 50, "fadeDays": 540, "repeat": 10, "repeatWithinDays": 365, "overdue": 15, "complaint": 12, "staffing": 8, "paperExpired": 6, "paperMissing": 6, "fromB": 8, "fromC": 25, "fromD": 50, "openCritical": "D", "secondPersonDays": 5, "correctionDays": 15}',
        '2019-10-08', '本平台默认 / shipped with the product', '2019-10-08T00:00:00+08', '2019-10-08T00:00:00+08');

create table inspection.risk_score (
    id          uuid primary key,
    institution uuid        not null references registry.institution,
    district    text        not null,
    day         date        not null,
    formula     uuid        not null references inspection.risk_formula,
    points      bigint      not null check (points >= 0),
    class       text        not null check (class in ('A', 'B', 'C', 'D')),
    raised      boolean     not null,
    lines       jsonb       not null,
    cause       text        not null check (cause in ('month', 'formula', 'critical', 'correction', 'override')),
    computed_at timestamptz not null,
    seq         bigint generated always as identity
);
comment on table inspection.risk_score is 'What the formula gave on a day: points in thousandths, line by line with the row behind each. class is the formula''s own; what held is in risk_class.';
create index risk_score_institution on inspection.risk_score (institution, seq desc);

create table inspection.risk_override (
    id           uuid primary key,
    institution  uuid        not null references registry.institution,
    class        text        not null check (class in ('A', 'B', 'C', 'D')),
    reason       text        not null,
    last_day     date        not null,
    proposed_by  uuid        not null references identity.account,
    proposed_at  timestamptz not null,
    confirmed_by uuid references identity.account,
    confirmed_at timestamptz,
    declined_by  uuid references identity.account,
    declined_at  timestamptz,
    lifted_at    timestamptz,
    version      integer     not null default 1,
    check (confirmed_by is distinct from proposed_by),
    check (confirmed_at is null or declined_at is null)
);
comment on table inspection.risk_override is 'A class set by people against the formula: with reason, last day and a second person; lifted by itself after the last day.';
create index risk_override_institution on inspection.risk_override (institution);
create unique index risk_override_waiting on inspection.risk_override (institution) where confirmed_at is null and declined_at is null;

create table inspection.risk_correction (
    id          uuid primary key,
    institution uuid        not null references registry.institution,
    reference   text        not null check (reference ~ '^[a-z-]+:.{1,80}$'),
    request     text        not null,
    asked_by    uuid        not null references identity.account,
    asked_at    timestamptz not null,
    decided_by  uuid references identity.account,
    decided_at  timestamptz,
    upheld      boolean,
    decision    text,
    version     integer     not null default 1,
    check (num_nonnulls(decided_by, decided_at, upheld, decision) in (0, 4))
);
comment on table inspection.risk_correction is 'An institution asks that a fact be taken out of its score; decided with a reason by the district office.';
create index risk_correction_institution on inspection.risk_correction (institution);
create unique index risk_correction_waiting on inspection.risk_correction (institution, reference) where decided_at is null;

create table inspection.risk_exclusion (
    institution uuid not null references registry.institution,
    reference   text not null,
    first_day   date not null,
    correction  uuid not null references inspection.risk_correction,
    primary key (institution, reference)
);
comment on table inspection.risk_exclusion is 'A fact that no longer counts, from a day on, by a correction that was upheld; scores of the days before stay as they were.';

create table inspection.risk_run (
    district text        not null check (district ~ '^[0-9]{6}000$'),
    day      date        not null,
    cause    text        not null,
    formula  uuid        not null references inspection.risk_formula,
    count    integer     not null,
    at       timestamptz not null,
    primary key (district, day, formula)
);
comment on table inspection.risk_run is 'When all institutions of a district were scored anew: each month before its plan, and when another formula takes effect.';

alter table inspection.risk_class add column score uuid references inspection.risk_score;
alter table inspection.risk_class add column override uuid references inspection.risk_override;
comment on column inspection.risk_class.score is 'The score from which the class came, where the formula gave it.';
