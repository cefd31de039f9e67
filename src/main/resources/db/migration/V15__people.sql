-- What administrators do with people is recorded beside sign-ins, and ends sessions.
alter table security_event drop constraint security_event_kind_check;
alter table security_event add constraint security_event_kind_check
  check (kind in ('SIGNED_IN', 'SIGN_IN_FAILED', 'SIGN_IN_THROTTLED', 'UNKNOWN_PERSON', 'SIGNED_OUT', 'SIGNED_OUT_EVERYWHERE',
                  'PASSWORD_CHANGED', 'PERSON_CHANGED', 'PASSWORD_RESET', 'FORBIDDEN', 'NOT_VISIBLE', 'FORGED',
                  'UNAUTHENTICATED', 'WEBAPP_REFUSED'));

alter table ended_session drop constraint ended_session_reason_check;
alter table ended_session add constraint ended_session_reason_check
  check (reason in ('SIGNED_OUT_EVERYWHERE', 'PASSWORD_CHANGED', 'PASSWORD_RESET', 'RIGHTS_CHANGED'));
