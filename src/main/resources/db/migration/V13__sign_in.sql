-- One row for each try with a user name and password that has failed, or is being checked; gone once it is too old to count.
create table sign_in_attempt (
  id       bigint generated always as identity primary key,
  username text not null,
  -- of IPv6 only the network, which is what one household or office has
  address  text not null,
  at       timestamptz not null
);

create index sign_in_attempt_username on sign_in_attempt (username, at);
create index sign_in_attempt_address on sign_in_attempt (address, at);

-- Who came in, who did not, and every attempt that was refused. A refusal that repeats within the minute is counted, so
-- that a flood makes few rows.
create table security_event (
  id       bigint generated always as identity primary key,
  at       timestamptz not null,
  kind     text not null check (kind in ('SIGNED_IN', 'SIGN_IN_FAILED', 'SIGN_IN_THROTTLED', 'UNKNOWN_PERSON', 'SIGNED_OUT',
                                         'SIGNED_OUT_EVERYWHERE', 'PASSWORD_CHANGED', 'FORBIDDEN', 'NOT_VISIBLE', 'FORGED',
                                         'UNAUTHENTICATED', 'WEBAPP_REFUSED')),
  username text not null,
  address  text not null,
  method   text not null,
  path     text not null,
  detail   text not null,
  times    integer not null default 1,
  -- the minute within which equal refusals are one row; null where each counts by itself
  minute   timestamptz
);

create unique index security_event_once_a_minute on security_event (minute, kind, username, address, method, path, detail);
create index security_event_at on security_event (at);
create index security_event_username on security_event (username, at);

create function only_count_up() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.times > old.times
      and (to_jsonb(new) - 'times') = (to_jsonb(old) - 'times') then
    return new;
  end if;
  raise exception 'rows of % are never changed or deleted', tg_table_name;
end $$;

create trigger security_event_is_for_ever before update or delete on security_event
  for each row execute function only_count_up();
create trigger security_event_is_kept before truncate on security_event
  for each statement execute function refuse_change();
