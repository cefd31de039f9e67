-- What the policy of reminders and escalation decides by, and what it decides.
alter table directive add column priority text not null default 'NORMAL' check (priority in ('NORMAL', 'URGENT'));

alter table notice drop constraint notice_kind_check;
update notice set kind = 'ESCALATED' where kind in ('ESCALATED_HEAD', 'ESCALATED_LEADERSHIP');
alter table notice
  add constraint notice_kind_check check (kind in ('ASSIGNED', 'DUE_SOON', 'OVERDUE', 'ESCALATED', 'RETURNED', 'REMINDED',
    'EXTENSION_DECIDED', 'REVIEW_OPENED', 'SILENCE_RECORDED')),
  -- how strongly; 0 where there are no steps
  add column level integer not null default 0,
  -- whether it goes at once; otherwise it waits for the morning's letter
  add column urgent boolean not null default false;

-- Whether somebody wants one letter a morning or each thing at once.
alter table person add column letters text not null default 'DIGEST' check (letters in ('DIGEST', 'IMMEDIATE'));
