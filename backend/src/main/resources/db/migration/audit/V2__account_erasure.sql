-- That an account be erased is asked by the security administrator and decided by the audit administrator.

alter table audit.review
    drop constraint review_kind_check,
    add constraint review_kind_check check (kind in ('EMERGENCY', 'BULK_READING', 'ACCOUNT_ERASURE')),
    add column ground      text check (ground in ('PURPOSE_ACHIEVED', 'RETENTION_PASSED', 'CONSENT_WITHDRAWN', 'UNLAWFUL')),
    add column reason      text check (length(reason) between 5 and 400),
    add column proposed_by uuid references identity.account,
    add constraint review_asked check (num_nonnulls(ground, reason, proposed_by) = case kind when 'ACCOUNT_ERASURE' then 3 else 0 end),
    add constraint review_second_person check (decided_by is distinct from proposed_by or decided_by is null);
comment on column audit.review.ground is 'For an erasure: the case of PIPL art. 47 (个人信息保护法第四十七条).';
comment on column audit.review.proposed_by is 'For an erasure: who asked for it; somebody else decides.';
create unique index review_erasure on audit.review (account) where kind = 'ACCOUNT_ERASURE' and decided_at is null;
