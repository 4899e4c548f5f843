-- Where people are reached is sealed; the columns in clear are emptied by the house at its start and stay empty.

alter table messages.setting
    add column email_sealed bytea,
    add column phone_sealed bytea;
comment on column messages.setting.email_sealed is 'Sealed under the key of its owner; email stays empty.';
comment on column messages.setting.phone_sealed is 'Sealed under the key of its owner; phone stays empty.';

alter table messages.recorded_text
    add column phone_sealed bytea,
    alter column phone set default '';
comment on column messages.recorded_text.phone_sealed is 'Sealed under the key of whom the message was for; phone stays empty.';
