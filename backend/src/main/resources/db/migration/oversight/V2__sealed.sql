-- Who complained is sealed, found by telephone without being opened, and erased when it must be (PIPL art. 47).

alter table oversight.complaint
    add column name_sealed  bytea,
    add column phone_sealed bytea,
    add column phone_print  bytea check (octet_length(phone_print) = 8),
    add column erased_at    timestamptz,
    add check (erased_at is null or num_nonnulls(name_sealed, phone_sealed, phone_print) = 0);
comment on column oversight.complaint.name_sealed is 'Sealed under the key of whoever made this complaint; name stays empty.';
comment on column oversight.complaint.phone_sealed is 'Sealed under the key of whoever made this complaint; phone stays empty.';
comment on column oversight.complaint.phone_print is 'Blind index: a keyed hash by which the same number is found without opening any.';
comment on column oversight.complaint.erased_at is 'When who complained was erased; the case itself stays.';
create index complaint_phone on oversight.complaint (phone_print) where phone_print is not null;

create table oversight.erasure (
    complaint   uuid        not null references oversight.complaint,
    n           integer     not null check (n > 0),
    ground      text        not null check (ground in ('PURPOSE_ACHIEVED', 'RETENTION_PASSED', 'CONSENT_WITHDRAWN', 'UNLAWFUL')),
    reason      text        not null,
    proposed_by uuid        not null references identity.account,
    proposed_at timestamptz not null,
    decided_by  uuid references identity.account,
    decided_at  timestamptz,
    granted     boolean,
    primary key (complaint, n),
    check (num_nonnulls(decided_by, decided_at, granted) in (0, 3)),
    check (decided_by is distinct from proposed_by)
);
comment on table oversight.erasure is 'Somebody asked that who complained be erased, and what a second person decided.';
create unique index erasure_open on oversight.erasure (complaint) where decided_at is null;
