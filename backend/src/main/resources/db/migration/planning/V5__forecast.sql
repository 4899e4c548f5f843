-- Forecasts, kept with everything they were made from.

create table planning.forecast (
    id           uuid primary key,
    district     text        not null,
    n            integer     not null check (n > 0),
    title        text        not null,
    population   text        not null check (population in ('resident', 'registered')),
    last_year    integer     not null,
    horizon      integer     not null check (horizon > 0),
    engine       text        not null,
    inputs       text        not null,
    inputs_hash  text        not null,
    results      text        not null,
    results_hash text        not null,
    made_at      timestamptz not null,
    made_by      uuid        not null references identity.account,
    unique (district, n)
);
comment on table planning.forecast is 'A forecast of births, children under three and places, with its inputs and results as canonical JSON (RFC 8785), their SHA-256 and the version of the engine, so that it can be made again byte for byte. It is never changed.';
create index forecast_made_by on planning.forecast (made_by);
create function planning.forecast_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a forecast is kept as it was made';
end $$;
create trigger forecast_stays before update on planning.forecast for each row execute function planning.forecast_stays();
