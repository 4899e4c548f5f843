-- Matters that are answered in words and verified, and those that end when the thing itself is done.

alter table casework.matter add column checked boolean not null default true;
comment on column casework.matter.checked is 'Answered by its holder and verified by a second person; where false, the room that opened it closes it.';
