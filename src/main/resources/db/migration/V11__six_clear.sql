-- What the issue form asks beside who, what and when; annexes have no column for it.
alter table directive
  add column responsibility text,
  add column product        text,
  add column authority      text;

-- What a person is about to issue: one form each.
create table directive_draft (
  username text primary key references person,
  content  jsonb not null,
  saved_at timestamptz not null
);
