-- Who watched over which agency, from when to when: figures by supervisor of a past day stay what they were when
-- portfolios change. Kept with the appointments, whose rows tell only the present. Who had an agency before this was
-- recorded counts as having had it always.
create table supervision (
  id          bigint generated always as identity primary key,
  username    text not null references person,
  agency_code text not null references agency,
  since       timestamptz not null,
  until       timestamptz,
  check (until >= since)
);

create unique index supervision_now on supervision (agency_code, username) where until is null;

insert into supervision (username, agency_code, since)
select username, agency_code, '-infinity' from appointment where role = 'supervisor';

create function supervision_only_ends() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.until is null and (to_jsonb(new) - 'until') = (to_jsonb(old) - 'until') then
    return new;
  end if;
  raise exception 'rows of % are never changed or deleted, they only end', tg_table_name;
end $$;

create trigger supervision_only_ends before update or delete on supervision
  for each row execute function supervision_only_ends();

-- Who watched over which agency at an instant; an agency of several supervisors has several rows.
create function supervision_as_of(at timestamptz) returns table (agency_code text, username text)
language sql stable parallel safe as $$
  select agency_code, username from supervision where since <= at and (until is null or until > at)
$$;
