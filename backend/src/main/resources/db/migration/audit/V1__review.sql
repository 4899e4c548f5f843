-- What the audit administrator must look at, each with its clock.

create table audit.review (
    id         uuid primary key,
    kind       text        not null check (kind in ('EMERGENCY', 'BULK_READING')),
    account    uuid        not null references identity.account,
    district   text        not null check (district ~ '^[0-9]{6}000$'),
    emergency  uuid unique references identity.emergency_right,
    window_at  timestamptz,
    seen_count integer,
    threshold  integer,
    opened_at  timestamptz not null,
    due_at     timestamptz not null,
    told_at    timestamptz,
    decided_at timestamptz,
    decided_by uuid references identity.account,
    verdict    text check (verdict in ('JUSTIFIED', 'UNJUSTIFIED')),
    note       text,
    version    integer     not null default 1,
    check ((kind = 'EMERGENCY') = (emergency is not null)),
    check ((kind = 'BULK_READING') = (window_at is not null)),
    check ((window_at is null) = (seen_count is null) and (window_at is null) = (threshold is null)),
    check ((decided_at is null) = (verdict is null) and (decided_at is null) = (decided_by is null)
           and (decided_at is null) = (note is null)),
    check (decided_by is distinct from account),
    unique (account, window_at)
);
comment on table audit.review is
    'Rights taken in an emergency and unusually many personal records read: each waits for the audit administrator''s word.';
comment on column audit.review.told_at is 'When it was told that nobody had looked in time.';
create index review_waiting on audit.review (due_at) where decided_at is null;
create index review_district on audit.review (district, opened_at);
