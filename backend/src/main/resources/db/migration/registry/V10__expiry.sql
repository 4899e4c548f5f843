-- What expires when, and who has been reminded of it.

create table registry.reminder_stage (
    days   integer     not null check (days >= 0),
    valid  daterange   not null check (not isempty(valid)),
    status text        not null check (status in ('default', 'district')),
    set_at timestamptz not null,
    set_by uuid references identity.account,
    exclude using gist (days with =, valid with &&)
);
comment on table registry.reminder_stage is 'So many days before a paper expires its holder is reminded; dated, editable, shipped as the product''s default.';
insert into registry.reminder_stage (days, valid, status, set_at)
select days, '[2019-10-08,)', 'default', '2019-10-08T00:00:00+08' from unnest(array[60, 30, 7, 0]) days;

create table registry.reminder (
    subject     uuid        not null,
    kind        text        not null,
    number      text        not null,
    valid_until date        not null,
    stage       integer     not null check (stage >= -1),
    reminded_at timestamptz not null,
    primary key (subject, kind, number, valid_until, stage)
);
comment on table registry.reminder is 'Each stage of each expiry passed once; stage -1 is the day after the last.';

create view registry.expiring_now as
select i.id as institution, i.district, i.town, i.name, i.name_order, i.search_text, i.life, h.kind, h.number, h.issuer, h.paper,
       h.valid_until
from registry.held_paper h
join registry.institution_now i on i.id = h.institution
where upper_inf(h.held) and h.valid_until is not null and i.life <> 'CLOSED'
  and (h.kind = 'STAFF_PROOF' or not exists (
        select from registry.held_paper newer
        where newer.institution = h.institution and newer.kind = h.kind and upper_inf(newer.held)
          and (newer.valid_until is null or newer.valid_until > h.valid_until)))
union all
select i.id, i.district, i.town, i.name, i.name_order, i.search_text, i.life, 'LEASE', '', '', null, i.lease_until
from registry.institution_now i
where i.lease_until is not null and i.life <> 'CLOSED';
comment on view registry.expiring_now is 'Papers and leases with a last day; a newer paper of the same kind takes the older one''s place, except staff papers, which are many people''s.';
