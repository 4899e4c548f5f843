-- What was migrated last: a start that brings the same files has nothing to ask each room's history.

create table server.migrated (
    one   boolean primary key default true check (one),
    files text    not null
);
comment on table server.migrated is 'SHA-256 over every room''s migrations as they were last carried out to the end; a start with the same ones goes on at once.';
