-- The clerk of an agency (văn thư) takes in what is given to it and names the officer, as the head does.
alter table appointment drop constraint appointment_role_check;
alter table appointment drop constraint appointment_check;
alter table appointment
  add constraint appointment_role_check
    check (role in ('officer', 'agency-head', 'clerk', 'supervisor', 'standing-body', 'leadership', 'administrator')),
  add constraint appointment_check
    check ((role in ('officer', 'agency-head', 'clerk', 'supervisor')) = (agency_code is not null));

-- Whether whoever has one appointment can do the work of another: officers, clerks and heads for those of their own
-- agency, supervisors and the standing body for supervisors.
create or replace function may_stand_in(absent_role text, absent_agency text, role text, agency text) returns boolean
language sql immutable parallel safe as $$
  select case
    when absent_role in ('officer', 'agency-head', 'clerk')
      then role in ('officer', 'agency-head', 'clerk') and agency = absent_agency
    when absent_role = 'supervisor' then role in ('supervisor', 'standing-body')
    else false
  end
$$;
