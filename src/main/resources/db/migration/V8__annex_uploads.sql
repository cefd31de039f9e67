-- A file that somebody is checking before it is issued. It is kept as sent and read anew each time, so that what is
-- shown always follows the agencies' names and the corrections as they are now, on whichever node.
create table annex_upload (
  id              uuid primary key,
  file_name       text not null,
  content         bytea not null,
  sha256          text not null,
  -- what was given with the file for rows that lack it
  document_symbol text,
  document_date   date,
  deadline        text,
  uploaded_by     text not null,
  uploaded_at     timestamptz not null,
  -- when rows of it were first issued; from then on it stays
  issued_at       timestamptz
);

create index annex_upload_sha256 on annex_upload (sha256);
create index annex_upload_waiting on annex_upload (uploaded_at) where issued_at is null;

-- What a person put in the place of a printed text.
create table annex_correction (
  upload_id    uuid not null references annex_upload on delete cascade,
  position     integer not null,
  field        text not null,
  text         text not null,
  printed      text not null,
  corrected_by text not null,
  corrected_at timestamptz not null,
  primary key (upload_id, position, field)
);

-- The directive that stands for a row since its file was issued, whether it was new or the register had it.
create table annex_upload_row (
  upload_id    uuid not null references annex_upload,
  position     integer not null,
  directive_id bigint not null references directive,
  primary key (upload_id, position)
);
