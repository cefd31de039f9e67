-- A proposal to move a deadline, and what was decided on it. Written once, decided once.
create table extension (
  id             bigint generated always as identity primary key,
  assignment_id  bigint not null references assignment,
  -- null, with the next three, when the standing body moved the deadline of its own accord
  cause          text,
  responsibility text,
  solution       text,
  road_map       text,
  -- the deadline that was in force then
  from_date      date not null,
  proposed_date  date not null,
  proposed_at    timestamptz not null,
  proposed_by    text not null,
  proposed_for   text references person,
  -- LAPSED: the assignment was closed before anybody decided
  decision       text check (decision in ('ACCEPTED', 'CHANGED', 'REFUSED', 'LAPSED')),
  decided_date   date,
  reason         text,
  decided_at     timestamptz,
  decided_by     text,
  check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)),
  check (coalesce(decision in ('ACCEPTED', 'CHANGED'), false) = (decided_date is not null)),
  check (decision is distinct from 'REFUSED' or reason is not null)
);

create unique index extension_one_pending on extension (assignment_id) where decision is null;
create index extension_assignment on extension (assignment_id);

create function extension_decided_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.decision is null and new.decision is not null
    and (to_jsonb(new) - 'decision' - 'decided_date' - 'reason' - 'decided_at' - 'decided_by')
      = (to_jsonb(old) - 'decision' - 'decided_date' - 'reason' - 'decided_at' - 'decided_by') then
    return new;
  end if;
  raise exception 'rows of % are never changed or deleted, they are only decided', tg_table_name;
end $$;

create trigger extension_is_for_ever before update or delete on extension
  for each row execute function extension_decided_once();

-- The deadlines of an assignment, from the one first given to the one in force. What an annex prints beside a later
-- deadline as the one given comes first.
create view deadline_history as
select a.id as assignment_id, 0::bigint as position, d.original_deadline_text as text, d.original_deadline_kind as kind,
  d.original_deadline_date as date, a.issued_at as recorded_at, d.issued_by as recorded_by
from assignment a join directive d on d.id = a.directive_id
where d.original_deadline_kind is not null
union all
select assignment_id, id, text, kind, date, recorded_at, recorded_by from assignment_deadline;

-- The deadline first given: the original that an annex prints beside a later one, else the first that was recorded.
create view first_deadline as
select a.id as assignment_id, coalesce(d.original_deadline_text, given.text) as text,
  coalesce(d.original_deadline_kind, given.kind) as kind,
  case when d.original_deadline_kind is not null then d.original_deadline_date else given.date end as date
from assignment a
join directive d on d.id = a.directive_id
join assignment_deadline given on given.assignment_id = a.id
  and not exists (select from assignment_deadline earlier where earlier.assignment_id = given.assignment_id and earlier.id < given.id);

-- What a status would be had no deadline ever been moved. An outcome taken over from an annex stays as the annex says.
create function status_by_first(standing status, judged_on date, recorded text, due date) returns status
language sql immutable parallel safe as $$
  select case
    when recorded is not null or standing = 'WITHDRAWN' or (standing = 'RECURRING' and due is null) then standing
    when standing in ('DONE_ON_TIME', 'DONE_LATE') then
      case when due is null or judged_on <= due then status 'DONE_ON_TIME' else status 'DONE_LATE' end
    when due is null or judged_on <= due then status 'IN_PROGRESS_ON_TIME'
    else status 'IN_PROGRESS_OVERDUE'
  end
$$;

-- As assignment_now and assignment_as_of, by the first deadline. It never changes, so it is the same on every day.
create function assignment_now_by_first(today date)
returns table (assignment_id bigint, directive_id bigint, agency_code text, deadline_date date, judged_on date, status status)
language sql stable parallel safe as $$
  select s.assignment_id, s.directive_id, s.agency_code, f.date, s.judged_on,
    status_by_first(s.status, s.judged_on, a.recorded_outcome, f.date)
  from assignment_now(today) s
  join assignment a on a.id = s.assignment_id
  join first_deadline f on f.assignment_id = s.assignment_id
$$;

create function assignment_as_of_by_first(at timestamptz)
returns table (assignment_id bigint, directive_id bigint, agency_code text, deadline_date date, judged_on date, status status)
language sql stable parallel safe as $$
  select s.assignment_id, s.directive_id, s.agency_code, f.date, s.judged_on,
    status_by_first(s.status, s.judged_on, a.recorded_outcome, f.date)
  from assignment_as_of(at) s
  join assignment a on a.id = s.assignment_id
  join first_deadline f on f.assignment_id = s.assignment_id
$$;
