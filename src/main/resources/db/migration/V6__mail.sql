-- One line that a person is to be told about an assignment. Written in the transaction of what it tells.
create table notice (
  id            bigint generated always as identity primary key,
  recipient     text not null references person,
  kind          text not null,
  assignment_id bigint not null references assignment,
  created_at    timestamptz not null,
  letter_id     bigint
);

create index notice_pending on notice (recipient) where letter_id is null;

-- A message to one person, gathered from their pending notices.
create table letter (
  id         bigint generated always as identity primary key,
  recipient  text not null references person,
  address    text not null,
  message_id text not null unique,
  subject    text not null,
  text       text not null,
  html       text not null,
  created_at timestamptz not null,
  sent_at    timestamptz,
  attempts   integer not null default 0,
  last_error text
);

alter table notice add foreign key (letter_id) references letter;
create index notice_letter on notice (letter_id);
create index letter_unsent on letter (id) where sent_at is null;
