-- Who made which version of the table of reminders and escalation, when and why. The table itself is a decision of the
-- engine; versions that came with the application have no row.
create table policy_version (
  definition_id text primary key,
  version       integer not null unique,
  saved_at      timestamptz not null,
  saved_by      text not null,
  origin        text not null check (origin in ('PAGE', 'FILE', 'API', 'RESTORED')),
  -- whose rows it has again
  restored      integer,
  reason        text not null,
  check ((restored is not null) = (origin = 'RESTORED'))
);

create function policy_version_only_added() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name;
end $$;

create trigger policy_version_only_added before update or delete on policy_version
  for each row execute function policy_version_only_added();

-- Roles that were told at the last milestone; the policy may say something else today.
alter table assignment add column escalated_to text[] not null default '{}';

-- Until now the levels of the delivered table held everywhere.
update assignment set escalated_to = case escalation_level
  when 1 then array['officer', 'agency-head']
  when 2 then array['agency-head', 'supervisor']
  else array['agency-head', 'supervisor', 'leadership']
end where escalation_level > 0;

alter table security_event drop constraint security_event_kind_check;
alter table security_event add constraint security_event_kind_check
  check (kind in ('SIGNED_IN', 'SIGN_IN_FAILED', 'SIGN_IN_THROTTLED', 'UNKNOWN_PERSON', 'SIGNED_OUT', 'SIGNED_OUT_EVERYWHERE',
                  'PASSWORD_CHANGED', 'PERSON_CHANGED', 'PASSWORD_RESET', 'POLICY_CHANGED', 'FORBIDDEN', 'NOT_VISIBLE',
                  'FORGED', 'UNAUTHENTICATED', 'WEBAPP_REFUSED'));
