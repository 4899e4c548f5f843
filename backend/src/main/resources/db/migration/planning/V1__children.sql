-- Children under three by town: the demand every figure of planning rests on.

create table planning.town_children (
    id          uuid primary key,
    district    text        not null,
    town        text        not null,
    counted_on  date        not null,
    children    integer     not null check (children >= 0),
    status      text        not null check (status in ('published', 'estimated')),
    source      text        not null,
    entered_at  timestamptz not null,
    entered_by  uuid        not null references identity.account,
    replaced_at timestamptz,
    check (replaced_at >= entered_at)
);
comment on table planning.town_children is 'Children under three (0 to 35 months) living in a town on a day, as counted or estimated, with the source. A figure entered again replaces the earlier one of the same day, which stays to be read.';
create unique index town_children_current on planning.town_children (town, counted_on) where replaced_at is null;
create index town_children_scope on planning.town_children (district, counted_on);
create index town_children_entered_by on planning.town_children (entered_by);
