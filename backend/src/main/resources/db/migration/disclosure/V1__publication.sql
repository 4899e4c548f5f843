-- What the public was told of visits: each publication as it was made, its corrections and withdrawals beside it.

create table disclosure.publication (
    id           uuid primary key,
    visit        uuid        not null references inspection.visit,
    edition      integer     not null check (edition > 0),
    institution  uuid        not null references registry.institution,
    district     text        not null check (district ~ '^[0-9]{6}000$'),
    visited_on   date        not null,
    round        uuid references inspection.round,
    outcome      text        not null check (outcome in ('PASSED', 'RECTIFIED_ON_THE_SPOT', 'RECTIFY_BY_DEADLINE', 'ACTIVITY_STOPPED', 'REFERRED_FOR_PENALTY', 'AWAITS_DECISION')),
    checked      integer     not null check (checked >= 0),
    correction   text        not null default '',
    published_at timestamptz not null,
    published_by uuid        not null references identity.account,
    withdrawn_at timestamptz,
    withdrawn_by uuid references identity.account,
    withdrawal   text,
    check (edition = 1 or correction <> ''),
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawal) in (0, 3))
);
comment on table disclosure.publication is 'Results of a visit as the public was told them, one row an edition; a correction stands beside what it corrects with the words that explain it, and what was withdrawn stays as withdrawn with its reason.';
create unique index publication_once on disclosure.publication (visit, edition) where withdrawn_at is null;
create index publication_institution on disclosure.publication (institution, visited_on);
create index publication_district on disclosure.publication (district, published_at);

create table disclosure.published_finding (
    publication uuid    not null references disclosure.publication,
    n           integer not null check (n > 0),
    finding     uuid    not null references inspection.finding,
    item        text    not null,
    title       text    not null,
    title_en    text    not null,
    severity    text    not null check (severity in ('CRITICAL', 'MAJOR', 'MINOR')),
    breach      boolean not null,
    source      text    not null,
    status      text    not null,
    state       text    not null check (state in ('deciding', 'open', 'overdue', 'rectified', 'on-the-spot')),
    primary key (publication, finding)
);
comment on table disclosure.published_finding is 'A failed item as it was published: the question, its article and how the article is known, whether it was judged a breach, and how it stood that day. Never a note or a photo: they may show a person.';
create index published_finding_finding on disclosure.published_finding (finding);
