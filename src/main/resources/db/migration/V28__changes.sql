-- The order in which changes are handed on: by the transaction that wrote the event, then by its id. Neither ids nor
-- times are in the order of commits, and who has read up to one would miss what a slow transaction commits behind it.
-- The base is raised when the record comes to a server whose transactions count from the beginning again (pg_dump).
create table change_base (
  id   integer primary key default 1 check (id = 1),
  base bigint not null default 0
);

insert into change_base default values;

create function change_tx() returns bigint language sql stable as $$
  select base + pg_current_xact_id()::text::bigint from change_base
$$;

-- Every transaction before it has ended: what lies below is complete for good.
create function change_horizon() returns bigint language sql stable as $$
  select base + pg_snapshot_xmin(pg_current_snapshot())::text::bigint from change_base
$$;

-- Two steps, so that what is there already comes first and the table is not written anew
alter table event add column tx bigint not null default 0;
alter table event alter column tx set default change_tx();

create index event_change on event (tx, id);
create index event_assignment_change on event (assignment_id, tx, id) where assignment_id is not null;
create index event_directive_change on event (directive_id, tx, id);
drop index event_directive;
create index event_at on event using brin (at);

-- Programs of other bodies that read everything and do nothing
alter table appointment drop constraint appointment_role_check;
alter table appointment add constraint appointment_role_check check (role in
  ('officer', 'agency-head', 'clerk', 'supervisor', 'standing-body', 'leadership', 'administrator', 'monitor'));

-- Directives of which the progress is shown to everybody. How it came about is in the record of events.
create table directive_publication (
  directive_id bigint primary key references directive,
  published_at timestamptz not null,
  published_by text not null
);

-- Addresses of other systems that are told of changes
create table webhook (
  id              bigint generated always as identity primary key,
  url             text not null,
  description     text not null,
  -- names as in the messages; empty for everything
  types           text[] not null,
  secret          text not null,
  -- signs beside the present one until then, so that a receiver can change over
  former_secret   text,
  former_until    timestamptz,
  -- told of what transactions after this one did
  tx              bigint not null default change_tx(),
  created_at      timestamptz not null,
  created_by      text not null,
  stopped_at      timestamptz,
  -- while it takes nothing: how often in a row, since when, and when one message is tried again
  failures        integer not null default 0,
  failing_since   timestamptz,
  retry_at        timestamptz,
  check ((former_secret is null) = (former_until is null)),
  check ((failures = 0) = (failing_since is null))
);

create table webhook_delivery (
  id              bigint generated always as identity primary key,
  webhook_id      bigint not null references webhook,
  event_id        bigint not null references event,
  created_at      timestamptz not null,
  attempts        integer not null default 0,
  next_attempt_at timestamptz not null,
  -- a node has it until then, by the clock of the database; what a killed one had goes out again after that
  claimed_until   timestamptz,
  resent_at       timestamptz,
  resent_by       text,
  delivered_at    timestamptz,
  failed_at       timestamptz,
  failure         text check (failure in ('UNREACHABLE', 'NO_ANSWER', 'FORBIDDEN_ADDRESS', 'STATUS')),
  last_error      text,
  unique (webhook_id, event_id),
  check (delivered_at is null or failed_at is null)
);

create index webhook_delivery_waiting on webhook_delivery (webhook_id, next_attempt_at, id)
  where delivered_at is null and failed_at is null;
create index webhook_delivery_failed on webhook_delivery (webhook_id, failed_at) where failed_at is not null;
create index webhook_delivery_event on webhook_delivery (event_id);

-- Up to which change deliveries have been made
create table webhook_position (
  id       integer primary key default 1 check (id = 1),
  tx       bigint not null,
  event_id bigint not null
);

insert into webhook_position (tx, event_id) select 0, coalesce(max(id), 0) from event;
