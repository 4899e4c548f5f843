-- Accounts whose holders have left: closed they hold no role any more, erased nothing of them is left but what they did.

update identity.role_grant g
set valid = tstzrange(lower(g.valid), greatest(a.disabled_at, lower(g.valid) + interval '1 microsecond'))
from identity.account a
where a.id = g.account and a.disabled_at is not null and upper_inf(g.valid);

alter table identity.account
    add column erased_at timestamptz,
    add constraint erased_is_closed check (erased_at is null or (disabled_at is not null and password_hash = '' and locked_until is null));
comment on column identity.account.erased_at is 'When all but the authorship of official acts was erased (PIPL art. 47): name and user name stay, nobody signs in again, the user name is not given again.';
