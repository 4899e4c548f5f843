-- Entries anybody may read, found by what they are about.

create index entry_public on evidence.entry ((body::jsonb ->> 'about'), seq) where body like '%"public":true%';
comment on index evidence.entry_public is 'Entries published word for word, by the name of what they are about; all others are in the log unseen.';
