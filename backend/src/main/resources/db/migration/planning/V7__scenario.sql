-- Scenarios: what the district asks of new points, the runs that answer it, and the one answer it stands by.

create table planning.scenario (
    id                uuid primary key,
    district          text        not null,
    state             text        not null check (state in ('draft', 'published', 'withdrawn')),
    version           integer     not null check (version >= 1),
    made_at           timestamptz not null,
    made_by           uuid        not null references identity.account,
    published_at      timestamptz,
    published_by      uuid references identity.account,
    withdrawn_at      timestamptz,
    withdrawn_because text,
    check ((state = 'published') = (published_at is not null)),
    check ((state = 'withdrawn') = (withdrawn_at is not null))
);
comment on table planning.scenario is 'What is asked of new points of childcare in a district; a draft until it is published with the answer of one run, or withdrawn.';
create index scenario_scope on planning.scenario (district, state);
create index scenario_made_by on planning.scenario (made_by);
create index scenario_published_by on planning.scenario (published_by);

create table planning.scenario_version (
    scenario   uuid        not null references planning.scenario,
    n          integer     not null check (n >= 1),
    name       text        not null,
    note       text        not null,
    settings   jsonb       not null,
    changed_at timestamptz not null,
    changed_by uuid        not null references identity.account,
    primary key (scenario, n)
);
comment on table planning.scenario_version is 'The settings of a scenario from one change to the next; runs name the one they answered.';
create index scenario_version_changed_by on planning.scenario_version (changed_by);

create table planning.scenario_run (
    id              uuid primary key,
    n               bigint generated always as identity,
    scenario        uuid        not null references planning.scenario,
    settings_n      integer     not null,
    state           text        not null check (state in ('queued', 'searching', 'proving', 'done', 'infeasible', 'failed', 'cancelled')),
    progress        integer     not null check (progress between 0 and 100),
    seed            bigint      not null,
    input           text        not null,
    input_hash      text        not null,
    network_mark    text        not null,
    figures_mark    text        not null,
    result          text,
    result_hash     text,
    proof           jsonb,
    problem         text,
    asked_at        timestamptz not null,
    asked_by        uuid        not null references identity.account,
    heartbeat_at    timestamptz not null,
    ended_at        timestamptz,
    cancel_asked_at timestamptz,
    foreign key (scenario, settings_n) references planning.scenario_version,
    check ((result is null) = (result_hash is null)),
    check ((state in ('done', 'infeasible', 'failed', 'cancelled')) = (ended_at is not null))
);
comment on table planning.scenario_run is 'One search for sites: its whole input as canonical JSON with its SHA-256, the stamps of the network and the figures, the answer, and what a prover said of it afterwards. The same input and seed give the same answer.';
create unique index scenario_run_under_way on planning.scenario_run (scenario) where ended_at is null;
create index scenario_run_of on planning.scenario_run (scenario, n);
create index scenario_run_settings on planning.scenario_run (scenario, settings_n);
create index scenario_run_asked_by on planning.scenario_run (asked_by);

alter table planning.scenario add published_run uuid references planning.scenario_run;
create index scenario_published_run on planning.scenario (published_run);
