-- What the head of the agency told the officer: a date of the agency's own, and a note. The deadline that counts stays
-- that of the directive.
alter table assignment add column officer_due_date date;
alter table assignment add column officer_note text;
