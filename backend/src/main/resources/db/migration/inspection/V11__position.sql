-- Where inspectors said they were: evidence for the district, which blocks nothing.

create table inspection.position_fix (
    id            uuid primary key,
    visit         uuid        not null references inspection.visit,
    account       uuid        not null references identity.account,
    occasion      text        not null check (occasion in ('ARRIVAL', 'PHOTO', 'SIGNING')),
    outcome       text        not null check (outcome in ('FIXED', 'DENIED', 'UNAVAILABLE')),
    longitude     double precision check (longitude between -180 and 180),
    latitude      double precision check (latitude between -90 and 90),
    accuracy_m    integer check (accuracy_m >= 0),
    fixed_at      timestamptz,
    client_at     timestamptz not null,
    received_at   timestamptz not null,
    clock_off_s   integer,
    distance_m    integer check (distance_m >= 0),
    speed_kmh     integer check (speed_kmh >= 0),
    flags         text[]      not null default '{}',
    check ((outcome = 'FIXED') = (num_nonnulls(longitude, latitude, accuracy_m, fixed_at) = 4))
);
comment on table inspection.position_fix is 'Position at arrival, at a photo, at a signing: a person''s data (of the inspector), read under an action of its own and logged. client_at: the phone''s clock; clock_off_s: by how much it differed from the house''s when it was sent; speed_kmh: implied from the fix before of the same person at the same visit; flags: what is out of the ordinary, judged by product defaults when it came.';
create index position_fix_visit on inspection.position_fix (visit, account, client_at);
