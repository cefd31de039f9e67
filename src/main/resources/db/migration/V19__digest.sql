-- Which reminders before a deadline were given: each level once, as long as that deadline is in force.
create table reminder (
  assignment_id bigint not null references assignment,
  deadline_date date not null,
  level         integer not null,
  told_at       timestamptz not null,
  primary key (assignment_id, deadline_date, level)
);

alter table notice
  -- the deadline in force when it was written: a notice about another one no longer holds
  add column deadline_date date,
  -- in whose place it is told: somebody whom no letter reaches
  add column for_person text references person,
  -- when it was told to somebody else in the recipient's place
  add column passed_on_at timestamptz;

update notice set deadline_date = assignment.deadline_date
from assignment where assignment.id = assignment_id and settled_at is null;

-- Looked at every few seconds: what does not wait for the morning.
create index notice_urgent on notice (recipient) where settled_at is null and urgent;

create function notice_names_its_deadline() returns trigger language plpgsql as $$
begin
  select a.deadline_date into new.deadline_date from assignment a where a.id = new.assignment_id;
  return new;
end $$;

create trigger notice_names_its_deadline before insert on notice for each row
  when (new.deadline_date is null) execute function notice_names_its_deadline();
