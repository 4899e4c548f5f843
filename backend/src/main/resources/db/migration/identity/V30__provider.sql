-- Signing in through the district's own identity provider (OpenID Connect).

alter table identity.session
    drop constraint session_factor_check,
    add constraint session_factor_check check (factor in
        ('password', 'totp', 'recovery-code', 'passkey', 'provider', 'provider-totp', 'provider-recovery-code'));

create table identity.provider_link (
    issuer    text        not null,
    subject   text        not null check (length(subject) between 1 and 255),
    account   uuid        not null references identity.account,
    linked_at timestamptz not null,
    primary key (issuer, subject),
    unique (account, issuer)
);
comment on table identity.provider_link is
    'Whose account a person known to an identity provider is, as the account''s owner has shown; never found by a name.';
comment on column identity.provider_link.subject is 'What the provider calls the person for good (sub): it means nothing elsewhere.';

create table identity.provider_errand (
    state_hash   bytea primary key,
    browser_hash bytea       not null,
    purpose      text        not null check (purpose in ('sign-in', 'link')),
    account      uuid references identity.account,
    back_to      text        not null,
    begun_at     timestamptz not null,
    expires_at   timestamptz not null,
    answered_at  timestamptz,
    vouched      uuid references identity.account,
    check ((purpose = 'link') = (account is not null)),
    check (vouched is null or answered_at is not null)
);
comment on table identity.provider_errand is
    'Browsers sent to the identity provider, each to be back once and within minutes; only hashes are kept of what they carry.';
comment on column identity.provider_errand.account is 'Who wants their account connected; null for a sign-in.';
comment on column identity.provider_errand.vouched is 'The account the provider vouched for, until the house''s own second step is taken.';
create index provider_errand_age on identity.provider_errand (expires_at);
