-- Files that show what a report says. Without a report while it is being written, and part of it for ever after.
create table evidence (
  id            uuid primary key,
  ordinal       bigint generated always as identity,
  assignment_id bigint not null references assignment,
  report_id     bigint references report,
  name          text not null,
  type          text not null,
  size          bigint not null check (size > 0),
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_at   timestamptz not null,
  uploaded_by   text not null
);

-- A client that sends again because it missed the answer gets the file it has
create unique index evidence_waiting on evidence (assignment_id, uploaded_by, sha256) where report_id is null;
create index evidence_report on evidence (report_id);

-- Pieces that are read one by one: nobody holds a whole file in memory, or a connection while somebody downloads
create table evidence_chunk (
  evidence_id uuid not null references evidence on delete cascade,
  position    integer not null,
  content     bytea not null,
  primary key (evidence_id, position)
);

-- Office documents, pictures and ZIP files are compressed already
alter table evidence_chunk alter column content set storage external;

create function keep_evidence() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.report_id is null then
    return old;
  end if;
  -- The one change: it is handed in
  if tg_op = 'UPDATE' and old.report_id is null and new.report_id is not null
      and to_jsonb(new) - 'report_id' = to_jsonb(old) - 'report_id' then
    return new;
  end if;
  raise exception 'evidence of a report is never changed or deleted';
end $$;

create function keep_evidence_chunk() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and exists (select 1 from evidence where id = new.evidence_id and report_id is null) then
    return new;
  end if;
  if tg_op = 'DELETE' and not exists (select 1 from evidence where id = old.evidence_id and report_id is not null) then
    return old;
  end if;
  raise exception 'the content of evidence is never changed, nor deleted or added to once handed in';
end $$;

create trigger evidence_is_kept before update or delete on evidence for each row execute function keep_evidence();
create trigger evidence_chunk_is_kept before insert or update or delete on evidence_chunk for each row execute function keep_evidence_chunk();
