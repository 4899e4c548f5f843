-- Verifiable draws (双随机, protocol DRAW-1): keys, calendar, rounds and everything they rest on.

create table inspection.draw_key (
    id               uuid primary key,
    public_key       text        not null unique check (public_key ~ '^[0-9a-f]{64}$'),
    district         text        not null check (district ~ '^[0-9]{6}000$'),
    agency           uuid        not null references identity.agency,
    standby          boolean     not null,
    registered_by    uuid        not null references identity.account,
    registered_at    timestamptz not null,
    usable_at      timestamptz not null check (usable_at >= registered_at),
    withdrawn_at     timestamptz,
    withdrawn_reason text,
    version          integer     not null default 1,
    check ((withdrawn_at is null) = (withdrawn_reason is null))
);
comment on table inspection.draw_key is 'Public keys of the key offices; the secret halves are never here.';
create index draw_key_district on inspection.draw_key (district, usable_at);

create table inspection.rules_text (
    hash         text primary key check (hash ~ '^[0-9a-f]{64}$'),
    edition      text        not null,
    text         text        not null,
    published_at timestamptz not null
);
comment on table inspection.rules_text is 'Rules texts that manifests name by their hash, word for word.';

create table inspection.calendar (
    id           uuid primary key,
    district     text        not null check (district ~ '^[0-9]{6}000$'),
    year         integer     not null check (year between 2020 and 2200),
    published_at timestamptz not null,
    published_by uuid        not null references identity.account,
    provisional  boolean     not null,
    unique (district, year)
);
comment on table inspection.calendar is 'Calendars of rounds, published once a year before their first round.';

create table inspection.round (
    id             uuid primary key,
    district       text        not null check (district ~ '^[0-9]{6}000$'),
    town           text check (town ~ '^[0-9]{9}$'),
    scope          text        not null generated always as (coalesce(town, district)) stored,
    agency         uuid        not null references identity.agency,
    kind           text        not null check (kind in ('monthly', 'extra', 'supplementary')),
    year           integer     not null,
    month          integer     not null check (month between 1 and 12),
    reason         text,
    supplements    uuid references inspection.round,
    entropy_source text        not null,
    entropy_time   timestamptz not null,
    number         integer check (number > 0),
    state          text        not null check (state in ('planned', 'committed', 'entropy-entered', 'entropy-confirmed', 'proved', 'drawn', 'disclosed', 'dead', 'stalled')),
    created_at     timestamptz not null,
    version        integer     not null default 1,
    unique (scope, number),
    check ((kind = 'supplementary') = (supplements is not null)),
    check (kind = 'monthly' or reason is not null)
);
comment on table inspection.round is 'Rounds of a district or one of its towns; they get their number, consecutive in their scope, when they are committed.';
create unique index round_supplement on inspection.round (supplements) where state <> 'dead';
create unique index round_monthly on inspection.round (scope, year, month) where kind = 'monthly';
create index round_district on inspection.round (district, entropy_time);
create index round_running on inspection.round (entropy_time) where state not in ('disclosed', 'dead');

create table inspection.manifest (
    round          uuid primary key references inspection.round,
    json           text        not null,
    commit_hash    text        not null unique check (commit_hash ~ '^[0-9a-f]{64}$'),
    rules          text        not null references inspection.rules_text,
    proof_due      timestamptz not null,
    window_from    date        not null,
    window_to      date        not null check (window_to >= window_from),
    quota          jsonb       not null,
    committed_at   timestamptz not null,
    committed_by   uuid        not null references identity.account
);
comment on table inspection.manifest is 'What a round is bound to before its entropy is known, word for word, and how its numbers came about.';

create table inspection.pool_row (
    round       uuid not null references inspection.round,
    institution uuid not null references identity.agency,
    code        text not null,
    town        text not null,
    stratum     text not null,
    salt        text not null check (salt ~ '^[0-9a-f]{32}$'),
    primary key (round, institution),
    unique (round, code)
);
comment on table inspection.pool_row is 'Institutions in the pool of a round, under the code the round knows them by and in the town they then lay in.';
create index pool_row_institution on inspection.pool_row (institution);

create table inspection.inspector_row (
    round      uuid not null references inspection.round,
    inspector  uuid not null references inspection.inspector,
    pseudonym  text not null check (pseudonym ~ '^[0-9a-f]{32}$'),
    key        text not null check (key ~ '^[0-9a-f]{32}$'),
    department text not null,
    salt       text not null check (salt ~ '^[0-9a-f]{32}$'),
    primary key (round, inspector),
    unique (round, pseudonym)
);
comment on table inspection.inspector_row is 'Inspectors of a round under a pseudonym of that round; the key beside it binds the pseudonym to the person.';
create index inspector_row_inspector on inspection.inspector_row (inspector);

create table inspection.recusal_row (
    round       uuid not null references inspection.round,
    inspector   uuid not null references inspection.inspector,
    institution uuid not null references identity.agency,
    ground      text not null check (ground in ('PAST_EMPLOYER', 'DECLARED_TIE', 'OWN_TOWN', 'INSPECTED_LAST')),
    primary key (round, inspector, institution)
);
comment on table inspection.recusal_row is 'Who stands aside from which institution in a round, and by which rule first.';

create table inspection.entropy_entry (
    round            uuid        not null references inspection.round,
    n                integer     not null check (n > 0),
    value            text        not null,
    entered_by       uuid        not null references identity.account,
    entered_agency   uuid        not null references identity.agency,
    entered_at       timestamptz not null,
    answer           text check (answer in ('confirmed', 'disputed')),
    answered_by      uuid references identity.account,
    answered_agency  uuid references identity.agency,
    answered_at      timestamptz,
    answer_reason    text,
    primary key (round, n),
    check (answered_agency <> entered_agency),
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
comment on table inspection.entropy_entry is 'Public entropy as one office entered it and another confirmed or disputed it.';
create unique index entropy_entry_confirmed on inspection.entropy_entry (round) where answer = 'confirmed';

create table inspection.proof (
    round     uuid        not null references inspection.round,
    place     integer     not null check (place >= 0),
    key       uuid        not null references inspection.draw_key,
    pi        text        not null check (pi ~ '^[0-9a-f]{160}$'),
    posted_by uuid        not null references identity.account,
    posted_at timestamptz not null,
    primary key (round, place)
);
comment on table inspection.proof is 'Proofs of the key offices, by their place in the manifest; sealed until disclosure.';

create table inspection.result (
    round    uuid primary key references inspection.round,
    record   text        not null,
    staffed  boolean     not null,
    drawn    integer     not null check (drawn >= 0),
    drawn_at timestamptz not null,
    drawn_by uuid        not null references identity.account
);
comment on table inspection.result is 'The whole record of a drawn round as it will be published; sealed until disclosure.';

create table inspection.round_ending (
    round  uuid        not null references inspection.round,
    cause  text        not null check (cause in ('dead', 'disclosed', 'key-silent', 'entropy-missing', 'unstaffable')),
    reason text        not null,
    at     timestamptz not null,
    by     uuid        not null references identity.account,
    primary key (round, cause)
);
comment on table inspection.round_ending is 'How a round ended: disclosed, dead before its entropy time, or stalled.';

create table inspection.substitution (
    round      uuid        not null references inspection.round,
    left_out   uuid        not null references identity.agency,
    stepped_in uuid references identity.agency,
    stratum    text        not null,
    passed     uuid[]      not null default '{}',
    reason     text        not null,
    at         timestamptz not null,
    by         uuid        not null references identity.account,
    primary key (round, left_out)
);
comment on table inspection.substitution is 'Drawn institutions that could not be visited and the next in line of their stratum that stepped in.';
create unique index substitution_stepped_in on inspection.substitution (round, stepped_in);
