-- Where a directive or an assignment stands on a day. Ordered by what decides: a directive's status is the least of those of
-- its assignments. It is overdue when one is, done when all are (late when one was), recurring when all that is open
-- recurs; what was withdrawn counts only when everything was.
create type status as enum
  ('IN_PROGRESS_OVERDUE', 'IN_PROGRESS_ON_TIME', 'RECURRING', 'DONE_LATE', 'DONE_ON_TIME', 'WITHDRAWN');

-- The one definition of an assignment's status on a day. A report handed in by the deadline is on time however long its
-- verification takes; overdue begins with the day after the deadline, in Asia/Ho_Chi_Minh.
create function assignment_status(
  kind text, due date, submitted timestamptz, closed timestamptz, recorded text, withdrawn timestamptz, day date
) returns status language sql immutable parallel safe as $$
  select case
    when withdrawn is not null then status 'WITHDRAWN'
    when closed is not null and recorded = 'DONE_LATE' then status 'DONE_LATE'
    when closed is not null and recorded = 'DONE_ON_TIME' then status 'DONE_ON_TIME'
    when closed is not null then
      case when due is null or (submitted at time zone 'Asia/Ho_Chi_Minh')::date <= due
        then status 'DONE_ON_TIME' else status 'DONE_LATE' end
    when kind = 'RECURRING' then status 'RECURRING'
    when due is null or coalesce((submitted at time zone 'Asia/Ho_Chi_Minh')::date, day) <= due
      then status 'IN_PROGRESS_ON_TIME'
    else status 'IN_PROGRESS_OVERDUE'
  end
$$;

-- Every assignment's status today, from the columns that hold its present state. judged_on is the day that is compared with
-- the deadline: that of the report which waits or was accepted, otherwise today.
create function assignment_now(today date)
returns table (assignment_id bigint, directive_id bigint, agency_code text, deadline_date date, judged_on date, status status)
language sql stable parallel safe as $$
  select id, directive_id, agency_code, deadline_date,
    coalesce((submitted_at at time zone 'Asia/Ho_Chi_Minh')::date, today),
    assignment_status(deadline_kind, deadline_date, submitted_at, closed_at, recorded_outcome, withdrawn_at, today)
  from assignment
$$;

-- The same as it was at an instant: only what had been recorded by then counts, so later events never change the answer.
-- Joins and anti-joins rather than "latest row" subqueries: the planner hashes them for the whole register and looks them
-- up for one agency.
create function assignment_as_of(at timestamptz)
returns table (assignment_id bigint, directive_id bigint, agency_code text, deadline_date date, judged_on date, status status)
language sql stable parallel safe as $$
  select a.id, a.directive_id, a.agency_code, d.date,
    coalesce((r.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date, (at at time zone 'Asia/Ho_Chi_Minh')::date),
    assignment_status(d.kind, d.date, r.submitted_at,
      case when a.recorded_outcome is not null and a.closed_at <= at then a.closed_at when v.accepted then v.decided_at end,
      a.recorded_outcome, case when a.withdrawn_at <= at then a.withdrawn_at end, (at at time zone 'Asia/Ho_Chi_Minh')::date)
  from assignment a
  join assignment_deadline d on d.assignment_id = a.id and d.recorded_at <= at
    and not exists (
      select from assignment_deadline later
      where later.assignment_id = d.assignment_id and later.recorded_at <= at and later.id > d.id)
  left join (report r left join verification v on v.report_id = r.id and v.decided_at <= at)
    on r.assignment_id = a.id and r.submitted_at <= at and v.accepted is distinct from false
    and not exists (
      select from report later
      where later.assignment_id = r.assignment_id and later.submitted_at <= at and later.id > r.id)
  where a.issued_at <= at
$$;
