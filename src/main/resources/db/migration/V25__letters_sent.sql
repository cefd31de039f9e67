-- The page of letters shows the latest first.
create index letter_copy_sent on letter_copy (sent_at desc, id) where sent_at is not null;
