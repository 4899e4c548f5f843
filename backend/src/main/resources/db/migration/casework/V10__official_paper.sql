-- Official papers (文书): numbered without gaps, made from a dated template and facts, never changed once issued.

create table casework.paper_template (
    id       uuid primary key,
    kind     text        not null check (kind ~ '^[A-Z_]{3,40}$'),
    valid    daterange   not null check (not isempty(valid)),
    title    text        not null,
    title_en text        not null,
    body     text        not null,
    source   text        not null,
    status   text        not null check (status in ('found', 'default', 'district')),
    set_at   timestamptz not null,
    set_by   uuid references identity.account,
    exclude using gist (kind with =, valid with &&)
);
comment on table casework.paper_template is 'Wording of each kind of paper, from day to day; what was issued keeps the wording of its day. No official form was found: what is shipped is the product''s own wording.';

create table casework.paper_counter (
    district text    not null check (district ~ '^[0-9]{6}000$'),
    kind     text    not null,
    year     integer not null,
    last     integer not null check (last > 0),
    primary key (district, kind, year)
);
comment on table casework.paper_counter is 'Last running number of a kind of paper in a district and year; taken in the transaction that issues, so that no number is missing.';

create table casework.official_paper (
    id           uuid primary key,
    kind         text        not null,
    number       text        not null unique,
    template     uuid        not null references casework.paper_template,
    district     text        not null check (district ~ '^[0-9]{6}000$'),
    town         text,
    institution  uuid        not null references identity.agency,
    subject_kind text        not null,
    subject      uuid        not null,
    subject_name text        not null,
    office       text        not null,
    facts        jsonb       not null,
    facts_sha256 bytea       not null check (octet_length(facts_sha256) = 32),
    state        text        not null check (state in ('ISSUED', 'WITHDRAWN', 'REPLACED')),
    issued_at    timestamptz not null,
    issued_by    uuid        not null references identity.account,
    replaces     uuid references casework.official_paper,
    ended_at     timestamptz,
    ended_by     uuid references identity.account,
    end_reason   text        not null default '',
    head_size    bigint,
    head_root    text,
    printed_at   timestamptz,
    paper        uuid references casework.paper,
    version      integer     not null default 1,
    check ((state = 'ISSUED') = (ended_at is null)),
    check ((paper is null) = (printed_at is null))
);
comment on table casework.official_paper is 'A paper the authority issued: its facts, the wording of its day, and once printed the bytes whose hash the log vouches for.';
create index official_paper_scope on casework.official_paper (district, town, issued_at desc);
create index official_paper_institution on casework.official_paper (institution, issued_at);
create index official_paper_subject on casework.official_paper (subject_kind, subject);
create index official_paper_unprinted on casework.official_paper (issued_at desc) where paper is null;
create unique index official_paper_replaces on casework.official_paper (replaces);
create index paper_sha256 on casework.paper (sha256);

create table casework.printed_extract (
    sha256      bytea       not null primary key check (octet_length(sha256) = 32),
    kind        text        not null,
    institution uuid        not null references identity.agency,
    as_of       date        not null,
    printed_at  timestamptz not null,
    printed_by  uuid        not null references identity.account
);
comment on table casework.printed_extract is 'Extracts of a file printed on somebody''s asking: only their hash is kept, so that a page somebody shows can be known as ours.';

insert into casework.paper_template (id, kind, valid, title, title_en, body, source, status, set_at) values
('0a000000-0000-4000-8000-000000000001', 'FILING_RECEIPT', '[2019-12-19,)', '托育机构备案回执', 'Receipt of filing',
'{institution}：
你单位报送的备案材料已收悉。依据《托育机构登记和备案办法（试行）》第九条，现出具备案回执。
{#facts:备案编号=receipt|备案类别=purpose|机构地址=address|托位数=places}
备案不是行政许可。登记事项发生变化的，请及时办理变更备案。',
'registration-filing-measures#9', 'default', '2019-12-19T00:00:00+08'),
('0a000000-0000-4000-8000-000000000002', 'BASIC_CONDITIONS', '[2019-12-19,)', '托育机构基本条件告知书', 'Notice of basic conditions',
'{institution}：
依据《托育机构登记和备案办法（试行）》第九条，随备案回执（{receipt}）告知开展托育服务应当符合的基本条件。标明“本平台默认”的数值不是法定要求。
{#table conditions:条件=title|要求=value|依据=source|性质=status}
内容不符合要求的，备案机关将自收到备案材料之日起十五个工作日内通知你单位并说明理由、向社会公开。',
'registration-filing-measures#9', 'default', '2019-12-19T00:00:00+08'),
('0a000000-0000-4000-8000-000000000003', 'INSPECTION_NOTICE', '[2021-07-15,)', '监督检查通知书', 'Inspection notice',
'{institution}：
现于{day}对你单位开展监督检查。检查不预先告知，本通知书在到场时出示。
{#facts:检查事由=errand|检查事项数=items|参加部门=departments}
检查人员应当主动出示执法证件；不出示执法证件的，你单位有权拒绝接受检查。请如实说明情况，并协助检查。',
'administrative-penalty-law#55', 'default', '2021-07-15T00:00:00+08'),
('0a000000-0000-4000-8000-000000000004', 'RECTIFICATION_NOTICE', '[2019-10-08,)', '限期整改通知书', 'Rectification notice',
'{institution}：
{day}对你单位的监督检查（{errand}）发现下列问题，请按期整改，并在平台上附照片或材料回复。
{#table findings:编号=item|检查项=title|依据=article|效力=rank|判断=judged|整改期限=due}
{correction}
“须人工判断”或“推荐性标准”的事项不等于违法；对认定有异议的，可在平台上提出，由复核人员另行核查。',
'random-inspection-notice', 'default', '2019-10-08T00:00:00+08'),
('0a000000-0000-4000-8000-000000000005', 'STOP_ORDER', '[2019-10-08,)', '责令停止服务通知书', 'Order to stop',
'{institution}：
因{reason}，依据{source}，责令你单位自{day}起停止托育服务。
停止服务不免除下列责任：为每名在托婴幼儿落实接收机构或者登记家长的选择，退还或者转存预收费用。请于{until}前在平台上申报并办结。',
'population-law#41', 'default', '2019-10-08T00:00:00+08'),
('0a000000-0000-4000-8000-000000000006', 'CLOSING_NOTICE', '[2019-12-19,)', '托育机构停止服务登记告知书', 'Notice of a recorded closing',
'{institution}：
你单位自{day}起{what}，已登记。
{#facts:事由=reason|申报在托婴幼儿=enrolled|已落实接收机构=placed|家长已选择=chosen|预收费家庭=families|已退还或转存=settled}
{#table children:序号=n|去向=where}
登记事项发生变化或者注销的，请依据《托育机构登记和备案办法（试行）》第十条及时向备案机关报告。',
'registration-filing-measures#10', 'default', '2019-12-19T00:00:00+08');
