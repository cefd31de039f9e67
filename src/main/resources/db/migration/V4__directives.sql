-- An annex as it was taken in. The file's digest tells a second sending of the same file.
create table annex (
  id          bigint generated always as identity primary key,
  file_name   text not null,
  sha256      text not null,
  received_at timestamptz not null,
  received_by text not null
);

create sequence directive_number;

create table directive (
  id                     bigint generated always as identity primary key,
  number                 text not null unique,
  title                  text not null,
  section                text,
  note                   text,
  deadline_text          text not null,
  deadline_kind          text not null,
  deadline_date          date,
  original_deadline_text text,
  original_deadline_kind text,
  original_deadline_date date,
  annex_id               bigint references annex,
  annex_position         integer,
  -- What makes two rows the same directive, whichever file they came in; ordinal tells equal rows of one file apart.
  fingerprint            text not null,
  ordinal                integer not null,
  issued_at              timestamptz not null,
  issued_by              text not null,
  unique (fingerprint, ordinal),
  check ((deadline_kind in ('RECURRING', 'NONE')) = (deadline_date is null))
);

create table directive_document (
  directive_id bigint not null references directive,
  position     integer not null,
  symbol       text,
  date         date,
  text         text not null,
  primary key (directive_id, position)
);

create index directive_document_symbol on directive_document (symbol);

-- The bodies as the document names them; a collective name has its own code here and its members in assignment.
create table directive_agency (
  directive_id bigint not null references directive,
  role         text not null check (role in ('LEAD', 'COORDINATING')),
  position     integer not null,
  text         text not null,
  agency_code  text references agency,
  primary key (directive_id, role, position)
);

-- One directive at one agency. The columns hold the present state; report, verification, assignment_deadline and
-- event hold how it came about and are never changed.
create table assignment (
  id                bigint generated always as identity primary key,
  number            text not null unique,
  directive_id      bigint not null references directive,
  agency_code       text not null references agency,
  state             text not null check (state in ('ISSUED', 'ASSIGNED', 'REPORTED', 'CLOSED', 'WITHDRAWN')),
  officer           text references person,
  deadline_text     text not null,
  deadline_kind     text not null,
  deadline_date     date,
  issued_at         timestamptz not null,
  -- when its process was started; null while that is still to be done, and for ever when nothing was open
  started_at        timestamptz,
  -- submission of the report that is being verified or was accepted
  submitted_at      timestamptz,
  closed_at         timestamptz,
  -- outcome taken over from an annex that already says "done": there is no report of ours behind it
  recorded_outcome  text check (recorded_outcome in ('DONE_ON_TIME', 'DONE_LATE')),
  withdrawn_at      timestamptz,
  overdue_since     date,
  escalation_level  integer not null default 0,
  escalated_at      timestamptz,
  unique (directive_id, agency_code)
);

create index assignment_agency on assignment (agency_code, deadline_date);
create index assignment_to_start on assignment (directive_id) where started_at is null and closed_at is null;
create index assignment_open_by_deadline on assignment (deadline_date) where closed_at is null and withdrawn_at is null;

-- Deadlines in force over time; the first row is the one given.
create table assignment_deadline (
  id            bigint generated always as identity primary key,
  assignment_id bigint not null references assignment,
  text          text not null,
  kind          text not null,
  date          date,
  recorded_at   timestamptz not null,
  recorded_by   text not null
);

create index assignment_deadline_assignment on assignment_deadline (assignment_id, recorded_at);

create table report (
  id            bigint generated always as identity primary key,
  assignment_id bigint not null references assignment,
  result        text not null,
  progress      text,
  submitted_at  timestamptz not null,
  submitted_by  text not null
);

create index report_assignment on report (assignment_id, submitted_at);

create table report_document (
  report_id bigint not null references report,
  position  integer not null,
  symbol    text,
  date      date,
  text      text not null,
  primary key (report_id, position)
);

create table verification (
  report_id  bigint primary key references report,
  accepted   boolean not null,
  reason     text,
  decided_at timestamptz not null,
  decided_by text not null,
  check (accepted or reason is not null)
);

-- What a person has entered at a step and not yet handed in.
create table draft (
  assignment_id bigint not null references assignment,
  step          text not null,
  username      text not null,
  content       jsonb not null,
  saved_at      timestamptz not null,
  primary key (assignment_id, step, username)
);

-- Everything anyone did, for ever.
create table event (
  id            bigint generated always as identity primary key,
  at            timestamptz not null,
  actor         text not null,
  type          text not null,
  directive_id  bigint not null references directive,
  assignment_id bigint references assignment,
  detail        jsonb not null default '{}'
);

create index event_directive on event (directive_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name;
end $$;

create trigger event_is_for_ever before update or delete on event for each row execute function refuse_change();
create trigger report_is_for_ever before update or delete on report for each row execute function refuse_change();
create trigger verification_is_for_ever before update or delete on verification for each row execute function refuse_change();
create trigger assignment_deadline_is_for_ever before update or delete on assignment_deadline for each row execute function refuse_change();
