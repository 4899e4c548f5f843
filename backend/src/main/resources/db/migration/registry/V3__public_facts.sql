-- What rooms above may read of institutions in lists, beside institution_now.

create view registry.class_now as
select v.institution, c.kind, c.classes, c.places
from registry.institution_version v
join registry.version_class c on c.version = v.id
where upper_inf(v.valid);
comment on view registry.class_now is 'Classes and places by class kind, of every institution as it stands now.';

create view registry.places_now as
select p.institution, p.reported_at, l.kind, l.free
from (select distinct on (institution) id, institution, reported_at
      from registry.places_report order by institution, reported_at desc) p
join registry.places_line l on l.report = p.id;
comment on view registry.places_now is 'Free places by class kind in the newest report of every institution, with its time.';

create view registry.receipt_now as
select distinct on (institution) institution, receipt, decided_at as issued_at
from registry.filing
where state = 'RECEIPT_ISSUED'
order by institution, decided_at desc;
comment on view registry.receipt_now is 'The newest receipt of filing (备案回执) of every institution that has one.';
