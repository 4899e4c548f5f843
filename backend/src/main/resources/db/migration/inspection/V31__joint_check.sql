-- 检查码 in full: joint checks under one code, what stands outside the frequency cap, remote checks, expired codes.

alter table inspection.visit
    add column joint          uuid references inspection.visit,
    add column remote         boolean not null default false,
    add column trigger_ground text,
    add column above_cap      text    not null default '',
    add constraint visit_joint_other check (joint <> id),
    add constraint visit_ground check (trigger_ground in
        ('COMPLAINT', 'INCIDENT', 'REFERRAL', 'MONITORING', 'REQUEST', 'RECHECK', 'OTHER')),
    add constraint visit_ground_triggered check (trigger_ground is null or trigger_reason is not null);
comment on column inspection.visit.joint is 'The visit whose inspection code this one goes under: several visits to one institution in one window are one joint check. Null for a visit under its own code, others'' or not.';
comment on column inspection.visit.remote is 'Made without going there (非现场): it covers no institution for the year, and no cap counts it.';
comment on column inspection.visit.trigger_ground is 'What kind of reason triggered it; null on a drawn visit, and on those of before grounds were kept, which count as OTHER.';
comment on column inspection.visit.above_cap is 'Why it was ordered although the institution''s frequency cap was reached; empty when it was not.';
create index visit_joint on inspection.visit (joint) where joint is not null;
create index visit_running on inspection.visit (institution) where state = 'planned';

create table inspection.separation (
    visit  uuid        not null references inspection.visit,
    at     timestamptz not null,
    joint  uuid        not null references inspection.visit,
    reason text        not null check (reason <> ''),
    by     uuid        not null references identity.account,
    primary key (visit, at)
);
comment on table inspection.separation is 'Visits taken out of a joint check again, each with the reason and who did it; a visit here is not joined again.';

update inspection.code c set state = 'expired', expired_at = v.lapsed_at, version = c.version + 1
from inspection.visit v
where v.id = c.visit and v.state = 'lapsed' and c.state in ('issued', 'shown');
alter table inspection.code add constraint code_expired check ((state = 'expired') = (expired_at is not null));
