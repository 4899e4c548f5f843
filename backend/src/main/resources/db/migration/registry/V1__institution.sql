-- The register: each institution once, what is known of it as dated versions.

create table registry.institution (
    id         uuid primary key references identity.agency,
    code       text        not null unique check (code ~ '^[0-9A-Z-]{4,32}$'),
    district   text        not null check (district ~ '^[0-9]{6}000$'),
    created_at timestamptz not null,
    created_by uuid references identity.account
);
comment on table registry.institution is 'Institutions that provide childcare (托育机构); people act for them through the agency with the same id.';
create index institution_district on registry.institution (district);

create table registry.code_counter (
    district text primary key check (district ~ '^[0-9]{6}000$'),
    last     integer not null check (last >= 0)
);
comment on table registry.code_counter is 'Last running number given to an institution of the district.';

create table registry.institution_version (
    id                  uuid primary key,
    institution         uuid        not null references registry.institution,
    n                   integer     not null check (n > 0),
    valid               tstzrange   not null check (not isempty(valid)),
    name                text        not null,
    search_text         text        not null,
    name_order          bytea       not null,
    credit_code         text check (credit_code ~ '^[0-9A-Z]{18}$'),
    provider_type       text        not null check (provider_type in ('KINDERGARTEN_CLASS', 'BABY_HOUSE', 'FOR_PROFIT', 'NON_PROFIT', 'PUBLIC_INSTITUTION', 'WELFARE', 'HOME')),
    life                text        not null check (life in ('PREPARING', 'OPERATING', 'CHANGING', 'SUSPENDED', 'RECTIFYING', 'CLOSED')),
    life_from           date        not null,
    life_until          date,
    life_reason         text        not null default '',
    town                text        not null check (town ~ '^[0-9]{9}$'),
    address             text        not null,
    longitude           double precision,
    latitude            double precision,
    service_forms       text[]      not null default '{}' check (service_forms <@ array['FULL_DAY', 'HALF_DAY', 'HOURLY', 'TEMPORARY']),
    meals               text check (meals in ('NONE', 'OWN_KITCHEN', 'SUPPLIED')),
    special_equipment   boolean,
    inclusive           boolean,
    prepaid             boolean,
    issues_prepaid_card boolean,
    subsidised          boolean,
    foreign_staff       boolean,
    places              integer     not null default 0 check (places >= 0),
    premises            text check (premises in ('OWN', 'LEASED')),
    lease_until         date,
    opening_hours       text        not null default '',
    head                text        not null default '',
    phone               text        not null default '',
    act                 text        not null,
    happened_on         date        not null,
    reason              text        not null default '',
    source              text,
    filing              uuid,
    recorded_at         timestamptz not null,
    recorded_by         uuid references identity.account,
    unique (institution, n),
    check ((longitude is null) = (latitude is null)),
    exclude using gist (institution with =, valid with &&)
);
comment on column registry.institution_version.search_text is 'Lower-case name, pinyin, pinyin initials, codes and address, one a line: what the search looks in.';
comment on column registry.institution_version.name_order is 'Collation key of the name in pinyin order.';
comment on table registry.institution_version is 'What the register knew of an institution from one moment to the next, the act that made it so and the article that act rests on.';
create unique index institution_version_now on registry.institution_version (institution) where upper_inf(valid);
create index institution_version_town on registry.institution_version (town, life) where upper_inf(valid);
create index institution_version_order on registry.institution_version (name_order, institution) where upper_inf(valid);
create index institution_version_search on registry.institution_version using gin (search_text gin_trgm_ops) where upper_inf(valid);
create index institution_version_credit_code on registry.institution_version (credit_code) where upper_inf(valid);

create table registry.version_class (
    version uuid    not null references registry.institution_version,
    kind    text    not null check (kind in ('INFANT', 'YOUNGER_TODDLER', 'OLDER_TODDLER', 'MIXED')),
    classes integer not null check (classes >= 0),
    places  integer not null check (places >= 0),
    primary key (version, kind)
);
comment on table registry.version_class is 'Classes (班) and places (托位) by class kind, of one version.';

create view registry.institution_now as
select i.id, i.code, i.district, i.created_at, v.id as version, v.n, lower(v.valid) as since_at, v.name, v.search_text,
       v.name_order, v.credit_code, v.provider_type, v.life, v.life_from, v.life_until, v.life_reason, v.town, v.address,
       v.longitude, v.latitude, v.service_forms, v.meals, v.special_equipment, v.inclusive, v.prepaid,
       v.issues_prepaid_card, v.subsidised, v.foreign_staff, v.places, v.premises, v.lease_until, v.opening_hours,
       v.head, v.phone, v.act, v.happened_on, v.reason, v.source, v.filing, v.recorded_at, v.recorded_by
from registry.institution i
join registry.institution_version v on v.institution = i.id and upper_inf(v.valid);
comment on view registry.institution_now is 'Every institution as it stands now; what other rooms may read for lists.';
