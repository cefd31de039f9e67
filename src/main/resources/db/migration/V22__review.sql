-- A review of what is overdue, and until when the agencies concerned are to answer. When all of them have, it is done.
create sequence review_number;

create table review (
  id        bigint generated always as identity primary key,
  number    text not null unique,
  name      text not null,
  -- last day for answers
  answer_by date not null,
  -- what it was limited to; empty or null: to nothing
  agencies  text[] not null default '{}',
  document  text,
  due_to    date,
  opened_at timestamptz not null,
  opened_by text not null references person,
  unique (name, answer_by)
);

create table review_agency (
  id             bigint generated always as identity primary key,
  review_id      bigint not null references review,
  agency_code    text not null references agency,
  -- by hand or, by "system", when the day was over; null while its answer is awaited
  ended_at       timestamptz,
  ended_by       text,
  ended_for      text references person,
  -- what its people have entered and not yet handed in: one draft, whichever of them writes
  draft          jsonb,
  draft_saved_at timestamptz,
  unique (review_id, agency_code),
  check ((ended_at is null) = (ended_by is null))
);

create table review_line (
  id               bigint generated always as identity primary key,
  review_agency_id bigint not null references review_agency,
  position         integer not null,
  assignment_id    bigint not null references assignment,
  -- the deadline that had passed when the review was opened
  deadline_date    date not null,
  -- EXTENSION and COMMITMENT are answers, SILENT is the want of one; the others say why none was needed
  answer           text check (answer in ('EXTENSION', 'COMMITMENT', 'SILENT', 'REPORTED', 'CLOSED', 'WITHDRAWN', 'EXTENDED')),
  cause            text,
  responsibility   text,
  solution         text,
  road_map         text,
  -- the new deadline that is proposed, or the day that is promised
  day              date,
  -- which proposal of an extension it became
  extension        bigint references extension,
  unique (review_agency_id, assignment_id),
  unique (review_agency_id, position),
  check ((answer in ('EXTENSION', 'COMMITMENT')) = (day is not null) or answer is null)
);

create index review_line_assignment on review_line (assignment_id);

-- Why a line needs no answer as its assignment stands; null when it needs one.
create function review_line_gone(state text, standing status) returns text
language sql immutable parallel safe as $$
  select case
    when state in ('REPORTED', 'CLOSED', 'WITHDRAWN') then state
    when standing <> 'IN_PROGRESS_OVERDUE' then 'EXTENDED'
  end
$$;

create function review_line_is_answered_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.answer is not null then
    raise exception 'answers of % are never changed or deleted', tg_table_name;
  end if;
  return new;
end $$;

create trigger review_line_is_answered_once before update or delete on review_line
  for each row execute function review_line_is_answered_once();
