-- Births and women by town and year, and what is assumed between them and the places families ask for.

create table planning.vital_figure (
    id          uuid primary key,
    district    text        not null,
    town        text        not null,
    year        integer     not null check (year between 1950 and 2200),
    measure     text        not null check (measure in ('births', 'women')),
    population  text        not null check (population in ('resident', 'registered')),
    age_from    integer,
    age_to      integer,
    people      integer     not null check (people >= 0),
    status      text        not null check (status in ('published', 'estimated')),
    source      text        not null,
    entered_at  timestamptz not null,
    entered_by  uuid        not null references identity.account,
    replaced_at timestamptz,
    check (replaced_at >= entered_at),
    check ((measure = 'births') = (age_from is null) and (age_from is null) = (age_to is null)),
    check (age_from between 10 and age_to and age_to <= 60)
);
comment on table planning.vital_figure is 'Births of a year, or women of a band of ages (both ends inside) at its end, in a town, of the resident or the registered population, with status and source. A figure entered again replaces the earlier one, which stays to be read.';
create unique index vital_figure_current
    on planning.vital_figure (town, year, measure, population, coalesce(age_from, 0)) where replaced_at is null;
create index vital_figure_scope on planning.vital_figure (district, measure, year);
create index vital_figure_entered_by on planning.vital_figure (entered_by);

create table planning.assumption (
    id          uuid primary key,
    district    text           not null,
    name        text           not null check (name in ('uptake', 'survival', 'migration')),
    age         integer        not null check (age between 0 and 2),
    form        text,
    price       text,
    town        text,
    value       numeric(7, 5)  not null,
    spread      numeric(7, 5),
    status      text           not null check (status in ('published', 'surveyed', 'estimated')),
    source      text           not null,
    n           integer        not null check (n > 0),
    entered_at  timestamptz    not null,
    entered_by  uuid           not null references identity.account,
    replaced_at timestamptz,
    check (replaced_at >= entered_at),
    check ((name = 'uptake') = (form is not null) and (form is null) = (price is null)),
    check (town is null or name = 'migration'),
    check ((name = 'migration') = (spread is not null)),
    check (case when name = 'migration' then value > -1 and value <= 1 else value between 0 and 1 end),
    check (spread between 0 and 1)
);
comment on table planning.assumption is 'What a district puts in the place of the product''s own assumptions: uptake of places by age, form and price, survival and migration of cohorts by age, each a share, with status, source and a number for every version. The earlier versions stay to be read.';
create unique index assumption_current
    on planning.assumption (district, name, age, coalesce(form, ''), coalesce(price, ''), coalesce(town, '')) where replaced_at is null;
create index assumption_entered_by on planning.assumption (entered_by);
