-- What an office writes on everything that it prints: its name, who signs. Entered once, remembered by office: an agency's
-- code, or "_standing-body".
create table letterhead (
  office   text not null,
  field    text not null,
  value    text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (office, field)
);
