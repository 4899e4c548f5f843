-- What inspectors do at a place without a network: when it was done, when it was received, and answers that met.

alter table inspection.visit_item add column answer uuid;
comment on column inspection.visit_item.answer is 'The answer that stands; whoever answers on another one meets it as a conflict.';
update inspection.visit_item set answer = gen_random_uuid() where by is not null;

create table inspection.visit_arrival (
    id           uuid primary key,
    visit        uuid        not null references inspection.visit,
    account      uuid        not null references identity.account,
    performed_at timestamptz not null,
    received_at  timestamptz not null,
    late         boolean     not null,
    reason       text        not null default '',
    began        boolean     not null,
    lapsed_at    timestamptz,
    unique (visit, account)
);
comment on table inspection.visit_arrival is 'That a member of the team arrived, as the phone told it: when, when the house heard of it, and why so late. began: this arrival opened the sheet; lapsed_at: the visit had been counted as not made in between.';
create index visit_arrival_late on inspection.visit_arrival (visit) where late;

create table inspection.item_answer (
    id           uuid primary key,
    visit        uuid        not null,
    edition      integer     not null,
    item         text        not null,
    answers_on   uuid,
    settles      uuid references inspection.item_answer,
    result       text        not null check (result in ('CONFORMS', 'FAILS', 'NOT_APPLICABLE', 'NOT_CHECKED')),
    note         text        not null default '',
    photos       uuid[]      not null default '{}',
    fixed        boolean     not null default false,
    referred     boolean     not null default false,
    by           uuid        not null references identity.account,
    performed_at timestamptz not null,
    received_at  timestamptz not null,
    late         boolean     not null default false,
    reason       text        not null default '',
    standing     text        not null check (standing in ('stood', 'agreed', 'conflict')),
    settled_by   uuid references inspection.item_answer,
    foreign key (visit, edition, item) references inspection.visit_item
);
comment on table inspection.item_answer is 'Every answer ever given to an item, none overwritten. answers_on: the answer its writer had before their eyes; standing: what it met when it came (nothing newer, the same words, or another answer); a conflict is open until settled_by names the answer that ended it.';
create index item_answer_item on inspection.item_answer (visit, edition, item, received_at);
create index item_answer_open on inspection.item_answer (visit, edition) where standing = 'conflict' and settled_by is null;

insert into inspection.item_answer (id, visit, edition, item, result, note, photos, fixed, referred, by, performed_at, received_at, standing)
select answer, visit, edition, item, result, note, photos, fixed, referred, by, at, at, 'stood'
from inspection.visit_item where answer is not null and result is not null;

alter table inspection.signature add column received_at timestamptz, add column reason text not null default '';
comment on column inspection.signature.received_at is 'When the house heard of it; at is when it was drawn.';
