-- Yearly disclosure: open periods, and what each institution told in them, edition beside edition.

create table disclosure.yearly_period (
    id           uuid primary key,
    district     text        not null check (district ~ '^[0-9]{6}000$'),
    year         integer     not null check (year between 2000 and 2100),
    opens        date        not null,
    closes       date        not null,
    status       text        not null check (status in ('default', 'district')),
    announced_at timestamptz not null,
    announced_by uuid references identity.account,
    asked_at     timestamptz,
    unique (district, year),
    check (closes > opens)
);
comment on table disclosure.yearly_period is 'When the institutions of a district disclose the facts of a year; dates of the product until the district announces its own. asked_at: the institutions have their matter.';

create table disclosure.yearly_report (
    id           uuid primary key,
    period       uuid        not null references disclosure.yearly_period,
    institution  uuid        not null references registry.institution,
    district     text        not null,
    town         text        not null,
    edition      integer     not null check (edition > 0),
    correction   text        not null default '',
    answers      jsonb       not null default '{}',
    state        text        not null check (state in ('draft', 'submitted', 'published')),
    begun_at     timestamptz not null,
    submitted_at timestamptz,
    submitted_by uuid references identity.account,
    published_at timestamptz,
    published_by uuid references identity.account,
    returned     text        not null default '',
    version      integer     not null default 1,
    unique (period, institution, edition),
    check (edition = 1 or correction <> ''),
    check (num_nonnulls(submitted_at, submitted_by) in (0, 2)),
    check ((state = 'published') = (published_at is not null and published_by is not null)),
    check (state = 'draft' or submitted_at is not null)
);
comment on table disclosure.yearly_report is 'What an institution discloses of a year; a correction is another edition with its reason, and what it corrects stays readable.';
create index yearly_report_institution on disclosure.yearly_report (institution, edition);
create unique index yearly_report_running on disclosure.yearly_report (period, institution) where state <> 'published';
