-- Second factors, passkeys, sessions one can see and end, and what is counted of wrong passwords.

alter table identity.session
    add column id            uuid not null default gen_random_uuid(),
    add column proven_at     timestamptz,
    add column factor        text not null default 'password' check (factor in ('password', 'totp', 'recovery-code', 'passkey')),
    add column browser       text not null default '',
    add column address       text not null default '',
    add column address_print bytea,
    add column ended_by      uuid references identity.account;
update identity.session set proven_at = created_at;
alter table identity.session
    alter column proven_at set not null,
    alter column id drop default,
    alter column factor drop default,
    add constraint session_id unique (id);
comment on column identity.session.proven_at is 'When the person last proved who they are: the sign-in or a later step-up.';
comment on column identity.session.address is 'Shortened: enough to recognise one''s own, not to find somebody.';
comment on column identity.session.address_print is 'Keyed hash of the whole address: whether an account is at home there.';

alter table identity.account add column failed_at timestamptz;
comment on column identity.account.failed_at is 'The last wrong password since the last sign-in.';

create table identity.sign_in_failure (
    account       uuid        not null references identity.account,
    address_print bytea       not null,
    failures      integer     not null check (failures >= 0),
    locked_until  timestamptz,
    primary key (account, address_print)
);
comment on table identity.sign_in_failure is 'Wrong passwords in a row for one account from one address: who guesses shuts out himself first.';

create table identity.rate_window (
    what      text        not null,
    who       text        not null,
    opened_at timestamptz not null,
    used      integer     not null check (used > 0),
    primary key (what, who, opened_at)
);
comment on table identity.rate_window is 'What was used of a limit in one window of time, shared by all nodes; old windows are swept.';
create index rate_window_age on identity.rate_window (opened_at);

create table identity.totp (
    account      uuid primary key references identity.account,
    secret       bytea       not null,
    begun_at     timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);
comment on table identity.totp is 'Authenticator apps (RFC 6238): the secret is sealed, a step is used once.';

create table identity.recovery_code (
    account   uuid        not null references identity.account,
    code_hash bytea       not null,
    made_at   timestamptz not null,
    used_at   timestamptz,
    primary key (account, code_hash)
);
comment on table identity.recovery_code is 'Codes of 125 random bits for a lost authenticator, each for once; only hashes are kept.';

create table identity.passkey (
    id              uuid primary key,
    account         uuid        not null references identity.account,
    credential      bytea       not null unique,
    public_key      bytea       not null,
    counter         bigint      not null check (counter >= 0),
    verified        boolean     not null,
    transports      text[]      not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    attestation     bytea,
    client_data     bytea,
    label           text        not null check (length(label) between 1 and 60),
    created_at      timestamptz not null,
    used_at         timestamptz not null
);
comment on table identity.passkey is 'Passkeys (W3C Web Authentication, level 3): public keys and counters, nothing secret.';
create index passkey_account on identity.passkey (account);

create table identity.ceremony (
    id         uuid primary key,
    kind       text        not null check (kind in ('registration', 'authentication')),
    account    uuid references identity.account,
    challenge  bytea       not null,
    expires_at timestamptz not null
);
comment on table identity.ceremony is 'Challenges that a passkey is to answer, each once and within minutes.';

create table identity.notice (
    id      uuid primary key,
    account uuid        not null references identity.account,
    kind    text        not null,
    count   integer,
    at      timestamptz not null,
    seen_at timestamptz
);
comment on table identity.notice is 'What somebody must be told about their own account (ASVS 6.3.7): failed sign-ins, changes of factors, ended sessions.';
create index notice_unseen on identity.notice (account) where seen_at is null;
