-- What the house tells people, and how it reaches them outside the house.

create table messages.message (
    id        uuid primary key,
    recipient uuid        not null references identity.account,
    kind      text        not null check (kind ~ '^[a-z-]+\.[a-z-]+$'),
    facts     jsonb       not null default '{}',
    link      text        not null check (link like '/%'),
    once      text        not null,
    told_at   timestamptz not null,
    read_at   timestamptz,
    unique (recipient, once)
);
comment on table messages.message is 'One thing told to one person (站内消息), kept exactly when the act is; the same thing is told once.';
create index message_inbox on messages.message (recipient, told_at desc);
create index message_unread on messages.message (recipient) where read_at is null;

create table messages.setting (
    account    uuid primary key references identity.account,
    email      text        not null default '' check (length(email) <= 200),
    phone      text        not null default '' check (length(phone) <= 20),
    by_email   text[]      not null default '{}',
    by_sms     text[]      not null default '{}',
    version    integer     not null default 1,
    changed_at timestamptz not null
);
comment on table messages.setting is 'Which groups of messages also leave the house for a person, and where to; without a row none does.';

create table messages.delivery (
    id            uuid primary key,
    message       uuid        not null references messages.message,
    channel       text        not null check (channel in ('EMAIL', 'SMS')),
    state         text        not null check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    attempts      integer     not null default 0 check (attempts >= 0),
    due_at        timestamptz not null,
    sent_at       timestamptz,
    fault         text        not null default '',
    unique (message, channel),
    check ((state = 'SENT') = (sent_at is not null))
);
comment on table messages.delivery is 'The outbox: what must leave the house for a message, how often it was tried and when it is tried again.';
create index delivery_waiting on messages.delivery (due_at) where state = 'WAITING';

create table messages.recorded_text (
    id          uuid primary key references messages.delivery,
    phone       text        not null,
    text        text        not null,
    recorded_at timestamptz not null
);
comment on table messages.recorded_text is 'Short messages as they would have been sent: what the house does until a gateway is connected.';
