-- Exchange with the city's inspection code service, where one is connected; empty otherwise.

create table inspection.city_notice (
    id          uuid primary key,
    visit       uuid        not null references inspection.visit,
    body        text        not null,
    at          timestamptz not null,
    attempts    integer     not null default 0,
    due_at      timestamptz not null,
    fault       text        not null default '',
    answered_at timestamptz,
    number      text,
    check ((answered_at is null) = (number is null))
);
comment on table inspection.city_notice is 'What the city''s service is told of a code, word for word as it goes out, and the number it answered with. No person is named in it.';
create index city_notice_due on inspection.city_notice (due_at) where answered_at is null;
create index city_notice_visit on inspection.city_notice (visit, at);
