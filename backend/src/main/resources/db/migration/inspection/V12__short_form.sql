-- The short form: key items only, until one fails or a person asks for all.

create table inspection.visit_form (
    visit       uuid primary key references inspection.visit,
    items       text[]      not null check (cardinality(items) > 0),
    chosen_by   uuid        not null references identity.account,
    chosen_at   timestamptz not null,
    widened_at  timestamptz,
    widened_by  uuid references identity.account,
    widened_for text,
    check (num_nonnulls(widened_at, widened_by, widened_for) in (0, 3))
);
comment on table inspection.visit_form is 'A visit begun on the short form, with its key items as they were that day; widened_for: the item that failed, or asked. A visit without a row here is on the full form.';
