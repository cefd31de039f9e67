-- Somebody who is away, and who does their work meanwhile. From the first day's beginning to the last day's end, in
-- Asia/Ho_Chi_Minh; ended_at ends it early and at once.
create table substitution (
  id             bigint generated always as identity primary key,
  absent         text not null references person,
  substitute     text not null references person,
  from_date      date not null,
  to_date        date not null,
  recorded_at    timestamptz not null,
  recorded_by    text not null,
  ended_at       timestamptz,
  ended_by       text,
  -- when the tasks that the substitute had taken over and not finished were given back
  handed_back_at timestamptz,
  check (absent <> substitute),
  check (from_date <= to_date),
  check ((ended_at is null) = (ended_by is null))
);

create index substitution_substitute on substitution (substitute, to_date);
create index substitution_absent on substitution (absent, to_date);
create index substitution_to_hand_back on substitution (to_date) where handed_back_at is null;

create function substitution_only_ends() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.ended_at is null
    and (new.absent, new.substitute, new.from_date, new.to_date, new.recorded_at, new.recorded_by)
      = (old.absent, old.substitute, old.from_date, old.to_date, old.recorded_at, old.recorded_by) then
    return new;
  end if;
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'handed_back_at') = (to_jsonb(old) - 'handed_back_at') then
    return new;
  end if;
  raise exception 'rows of % are never changed or deleted, they only end', tg_table_name;
end $$;

create trigger substitution_only_ends before update or delete on substitution for each row execute function substitution_only_ends();

-- Whether whoever has one appointment can do the work of another: officers and heads for those of their own agency,
-- supervisors and the standing body for supervisors.
create function may_stand_in(absent_role text, absent_agency text, role text, agency text) returns boolean
language sql immutable parallel safe as $$
  select case
    when absent_role in ('officer', 'agency-head') then role in ('officer', 'agency-head') and agency = absent_agency
    when absent_role = 'supervisor' then role in ('supervisor', 'standing-body')
    else false
  end
$$;

-- What everybody is on a day: their own appointments, on_behalf_of null, and those of whom they stand in for. Whoever stands
-- in for a substitute does not stand in for whom that one stands in for.
create function appointment_on(day date)
returns table (username text, role text, agency_code text, on_behalf_of text)
language sql stable parallel safe as $$
  select own.username, own.role, own.agency_code, null from appointment own
  union all
  select s.substitute, held.role, held.agency_code, s.absent
  from substitution s join appointment held on held.username = s.absent
  where day between s.from_date and s.to_date
    and (s.ended_at is null or day < (s.ended_at at time zone 'Asia/Ho_Chi_Minh')::date)
    and exists (
      select from appointment own
      where own.username = s.substitute and may_stand_in(held.role, held.agency_code, own.role, own.agency_code))
$$;

-- Both names: who did it, and in whose place; null when in nobody's.
alter table event add on_behalf_of text references person;
alter table report add submitted_for text references person;
alter table verification add decided_for text references person;
