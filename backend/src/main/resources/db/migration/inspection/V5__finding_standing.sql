-- How findings stand, for lists of rooms above.

create view inspection.finding_standing as
select f.id as finding, f.visit, f.institution, f.item, f.severity, f.due_at, f.ended_at, f.ending
from inspection.finding f;
comment on view inspection.finding_standing is 'Every finding with its deadline and how it ended; what other rooms may read for lists.';
