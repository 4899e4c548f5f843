-- A password somebody else chose opens nothing but its own change.

alter table identity.account add column first_password boolean not null default false;
comment on column identity.account.first_password is 'True while the password is one that an administrator chose for the person.';
