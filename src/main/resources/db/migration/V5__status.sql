-- The one definition of an assignment's status on a day. A report handed in by the deadline is on time however long its
-- verification takes; overdue begins with the day after the deadline, in Asia/Ho_Chi_Minh.
create function assignment_status(
  kind text, due date, submitted timestamptz, closed timestamptz, recorded text, withdrawn timestamptz, day date
) returns text language sql immutable parallel safe as $$
  select case
    when withdrawn is not null then 'WITHDRAWN'
    when closed is not null and recorded is not null then recorded
    when closed is not null then
      case when due is null or (submitted at time zone 'Asia/Ho_Chi_Minh')::date <= due then 'DONE_ON_TIME' else 'DONE_LATE' end
    when kind = 'RECURRING' then 'RECURRING'
    when due is null or coalesce((submitted at time zone 'Asia/Ho_Chi_Minh')::date, day) <= due then 'IN_PROGRESS_ON_TIME'
    else 'IN_PROGRESS_OVERDUE'
  end
$$;

-- Every assignment's status as it was at an instant: only what had been recorded by then counts, so later events
-- never change the answer.
create function assignment_as_of(at timestamptz)
returns table (assignment_id bigint, directive_id bigint, agency_code text, deadline_date date, status text)
language sql stable parallel safe as $$
  select a.id, a.directive_id, a.agency_code, d.date,
    assignment_status(d.kind, d.date, r.submitted_at,
      case when a.recorded_outcome is not null then a.closed_at when r.accepted then r.decided_at end,
      a.recorded_outcome, case when a.withdrawn_at <= at then a.withdrawn_at end, (at at time zone 'Asia/Ho_Chi_Minh')::date)
  from assignment a
  join lateral (
    select kind, date from assignment_deadline
    where assignment_id = a.id and recorded_at <= at order by recorded_at desc, id desc limit 1) d on true
  left join lateral (
    select report.submitted_at, verification.accepted, verification.decided_at
    from report left join verification on verification.report_id = report.id and verification.decided_at <= at
    where report.assignment_id = a.id and report.submitted_at <= at order by report.submitted_at desc, report.id desc limit 1) r
    on r.accepted is distinct from false
  where a.issued_at <= at
$$;

-- The status of a directive, from those of its assignments: done when all are (late when one was), overdue when one is,
-- recurring when all that is open recurs. What was withdrawn counts only when everything was.
create function directive_status(statuses text[]) returns text language sql immutable parallel safe as $$
  select case
    when 'IN_PROGRESS_OVERDUE' = any(statuses) then 'IN_PROGRESS_OVERDUE'
    when 'IN_PROGRESS_ON_TIME' = any(statuses) then 'IN_PROGRESS_ON_TIME'
    when 'RECURRING' = any(statuses) then 'RECURRING'
    when 'DONE_LATE' = any(statuses) then 'DONE_LATE'
    when 'DONE_ON_TIME' = any(statuses) then 'DONE_ON_TIME'
    else 'WITHDRAWN'
  end
$$;
