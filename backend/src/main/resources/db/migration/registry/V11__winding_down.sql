-- Before an institution closes or rests every child has a place to go and every family its money.

create table registry.winding_down (
    id          uuid primary key,
    institution uuid        not null references registry.institution,
    purpose     text        not null check (purpose in ('CLOSE', 'SUSPEND')),
    planned_on  date        not null,
    notice_on   date,
    enrolled    integer check (enrolled >= 0),
    families    integer check (families >= 0),
    prepaid_fen bigint check (prepaid_fen >= 0),
    forced      boolean     not null default false,
    state       text        not null check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
    opened_at   timestamptz not null,
    opened_by   uuid        not null references identity.account,
    declared_at timestamptz,
    ended_at    timestamptz,
    version     integer     not null default 1,
    check ((enrolled is null) = (declared_at is null)),
    check ((families is null) = (declared_at is null)),
    check ((prepaid_fen is null) = (declared_at is null)),
    check (forced or declared_at is not null),
    check ((state = 'OPEN') = (ended_at is null))
);
comment on table registry.winding_down is 'What an institution declares before it closes or rests: children enrolled and fees prepaid; opened by an order to stop, the declaration follows.';
create unique index winding_down_open on registry.winding_down (institution) where state = 'OPEN';
create index winding_down_institution on registry.winding_down (institution, opened_at);

create table registry.winding_down_child (
    id           uuid primary key,
    winding_down uuid    not null references registry.winding_down,
    n            integer not null check (n > 0),
    choice       text check (choice in ('NEXT_PLACE', 'PARENTS_CHOICE')),
    next         uuid references registry.institution,
    asked_at     timestamptz,
    answered_at  timestamptz,
    accepted     boolean,
    note         text    not null default '',
    settled_at   timestamptz,
    unique (winding_down, n),
    check ((choice = 'NEXT_PLACE') = (next is not null)),
    check ((answered_at is null) = (accepted is null)),
    check (settled_at is null or choice = 'PARENTS_CHOICE' or accepted)
);
comment on table registry.winding_down_child is 'One child without a name, a running number: where it goes, with the next institution''s own word, or what its parents chose.';
create index winding_down_child_next on registry.winding_down_child (next) where next is not null;

create table registry.winding_down_family (
    winding_down uuid    not null references registry.winding_down,
    n            integer not null check (n > 0),
    how          text check (how in ('REFUNDED', 'CARRIED_OVER')),
    fen          bigint check (fen >= 0),
    paper        uuid references casework.paper,
    settled_at   timestamptz,
    primary key (winding_down, n),
    check ((how is null) = (settled_at is null)),
    check ((how is null) = (paper is null))
);
comment on table registry.winding_down_family is 'One family that paid ahead, a running number: refunded or carried over, with its paper (shanghai-prepaid-card-rule art. 17).';
