-- Three administrators whom not even a statement by hand can join in one person, and rights taken in an emergency.

alter table identity.role_grant
    add column duty text not null generated always as
        (case when role in ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR') then role else 'OFFICE' end) stored,
    add constraint administrators_apart exclude using gist (account with =, duty with <>, valid with &&);
comment on column identity.role_grant.duty is
    'Which of the three administrators (三员) the role is, or an office of the trade: an account holds one duty at a time (GB/T 22239-2019, 8.1.4.2).';

create table identity.emergency_right (
    id         uuid primary key,
    account    uuid        not null references identity.account,
    role       text        not null check (role in ('DISTRICT_OFFICE', 'DEPARTMENT_OFFICER', 'TOWN_OFFICER', 'VERIFIER')),
    reason     text        not null check (length(reason) between 10 and 1000),
    valid      tstzrange   not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
    planned_at timestamptz not null,
    constraint one_emergency exclude using gist (account with =, valid with &&)
);
comment on table identity.emergency_right is
    'Roles an official took for a while without being granted them (应急授权), one at a time; what was done under each is in the log by its id.';
comment on column identity.emergency_right.planned_at is 'The end stated when it was taken; it may have been given back earlier.';
