-- The library of inspectors (执法检查人员名录库): who may be drawn, and what keeps whom from which institution.

create table inspection.inspector (
    id         uuid primary key,
    account    uuid        not null unique references identity.account,
    district   text        not null check (district ~ '^[0-9]{6}000$'),
    department text        not null check (department ~ '^[A-Z]$'),
    town       text check (town ~ '^[0-9]{9}$'),
    active     boolean     not null default true,
    created_at timestamptz not null,
    version    integer     not null default 1
);
comment on table inspection.inspector is 'Who may be drawn for visits; town is set for inspectors of one town (街镇), who stand aside there in district rounds.';
create index inspector_scope on inspection.inspector (district, department, town);

create table inspection.licence (
    id         uuid primary key,
    inspector  uuid        not null references inspection.inspector,
    number     text        not null check (length(number) between 4 and 40),
    valid      daterange   not null check (not isempty(valid) and not upper_inf(valid)),
    entered_at timestamptz not null,
    exclude using gist (inspector with =, valid with &&),
    exclude using gist (number with =, inspector with <>)
);
comment on table inspection.licence is 'Inspection licences (行政执法证) with their days; without one on every day of the window nobody is drawn.';

create table inspection.past_employment (
    id          uuid primary key,
    inspector   uuid        not null references inspection.inspector,
    institution uuid        not null references identity.agency,
    during      daterange   not null check (not isempty(during)),
    entered_at  timestamptz not null,
    exclude using gist (inspector with =, institution with =, during with &&)
);
comment on table inspection.past_employment is 'Where an inspector was employed before; recent employers are stood aside from (回避).';

create table inspection.declared_tie (
    id               uuid primary key,
    inspector        uuid        not null references inspection.inspector,
    institution      uuid        not null references identity.agency,
    kind             text        not null check (kind in ('KINSHIP', 'INTEREST', 'OTHER')),
    declared_at      timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_by     uuid references identity.account,
    withdrawn_reason text,
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null)),
    check (withdrawn_at is null or withdrawn_at >= declared_at)
);
comment on table inspection.declared_tie is 'Kinship or interest an inspector declares; only a second person withdraws one, with a reason.';
create unique index declared_tie_standing on inspection.declared_tie (inspector, institution) where withdrawn_at is null;
create index declared_tie_institution on inspection.declared_tie (institution);
