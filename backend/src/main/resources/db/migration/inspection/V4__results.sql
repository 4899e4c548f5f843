-- What rooms above may read of visits in lists.

create view inspection.visit_result as
select v.id as visit, v.institution, v.district, v.town, v.round, v.begun_at, e.edition, e.submitted_at,
       e.verdict ->> 'outcome' as outcome
from inspection.visit v
join inspection.visit_edition e on e.visit = v.id and e.edition = v.edition
where e.submitted_at is not null;
comment on view inspection.visit_result is 'The results of each visit that hold now; what other rooms may read for lists.';
