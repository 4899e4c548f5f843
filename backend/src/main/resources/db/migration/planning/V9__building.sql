-- Pipelines: kindergartens with nursery classes and community venues, from plan to hand-over.

create table planning.building (
    id              uuid primary key,
    district        text        not null,
    town            text        not null,
    name            text        not null,
    kind            text        not null check (kind in ('KINDERGARTEN', 'COMMUNITY_VENUE')),
    work            text        not null check (work in ('NEW', 'REBUILT', 'EXTENDED')),
    address         text        not null,
    longitude       double precision,
    latitude        double precision,
    site_area_m2    integer check (site_area_m2 > 0),
    floor_area_m2   integer check (floor_area_m2 > 0),
    outdoor_area_m2 integer check (outdoor_area_m2 >= 0),
    top_storey      integer check (top_storey between -3 and 60),
    residents       integer check (residents >= 0),
    nursery_classes integer     not null check (nursery_classes >= 0),
    nursery_places  integer     not null check (nursery_places >= 0),
    institution     uuid references registry.institution,
    note            text        not null default '',
    entered_by      uuid        not null references identity.account,
    entered_at      timestamptz not null,
    dropped_at      timestamptz,
    version         integer     not null default 1,
    check (num_nonnulls(longitude, latitude) in (0, 2)),
    check (nursery_places = 0 or nursery_classes > 0)
);
comment on table planning.building is 'A kindergarten or community venue being built, rebuilt or extended: its parcel, the residents planned for and its nursery classes.';
create unique index building_name on planning.building (town, name) where dropped_at is null;
create index building_scope on planning.building (district, town);
create index building_institution on planning.building (institution) where institution is not null;

create table planning.building_step (
    building    uuid not null references planning.building,
    step        text not null,
    planned_on  date not null,
    done_on     date,
    recorded_at timestamptz,
    late_for    date,
    primary key (building, step),
    check ((done_on is null) = (recorded_at is null))
);
comment on table planning.building_step is 'A step of a building project with its planned and actual day; late_for is the planned day for whose passing a matter was opened.';
create index building_step_waiting on planning.building_step (planned_on) where done_on is null;

create table planning.new_date (
    id          uuid primary key,
    building    uuid        not null references planning.building,
    step        text        not null,
    from_day    date        not null,
    to_day      date        not null,
    reason      text        not null,
    proposed_by uuid        not null references identity.account,
    proposed_at timestamptz not null,
    verdict     text check (verdict in ('approved', 'declined')),
    decided_by  uuid references identity.account,
    decided_at  timestamptz,
    said        text        not null default '',
    check (to_day > from_day),
    check (num_nonnulls(verdict, decided_by, decided_at) in (0, 3)),
    check (decided_by <> proposed_by)
);
comment on table planning.new_date is 'A new day asked for a step, with its reason, and what another person decided.';
create unique index new_date_open on planning.new_date (building, step) where verdict is null;

create table planning.building_ruling (
    id          uuid primary key,
    building    uuid        not null references planning.building,
    rule        text        not null,
    verdict     text        not null check (verdict in ('accepted', 'objected')),
    reason      text        not null,
    judgement   jsonb       not null,
    decided_by  uuid        not null references identity.account,
    decided_at  timestamptz not null,
    replaced_at timestamptz
);
comment on table planning.building_ruling is 'What a person decided of a standard the norms leave to a person, with the judgement as it stood.';
create unique index building_ruling_current on planning.building_ruling (building, rule) where replaced_at is null;
