-- The addresses somebody has: person.email may name several, separated by commas or semicolons. A text of nothing but
-- those is one address that is none.
create function person_address(email text) returns setof text language sql immutable parallel safe as $$
  select distinct regexp_replace(part, '^\s+|\s+$', '', 'g')
  from regexp_split_to_table(email, case when email ~ '[^,;[:space:]]' then '[,;]' else '$' end) part
  where part ~ '\S'
$$;

-- A letter on its way to one address of its recipient: each succeeds or fails on its own.
create table letter_copy (
  id              bigint generated always as identity primary key,
  letter_id       bigint not null references letter,
  -- part of the Message-ID: the first copy goes under the letter's own
  part            integer not null,
  address         text not null,
  attempts        integer not null default 0,
  -- how often the server put it off; what the pauses grow with
  refusals        integer not null default 0,
  -- how often it went out without an answer: it may have arrived
  doubts          integer not null default 0,
  -- set before a try and cleared after it: what a killed process leaves behind
  trying          boolean not null default false,
  last_attempt_at timestamptz,
  next_attempt_at timestamptz not null,
  sent_at         timestamptz,
  -- given up until a person has it sent again
  failed_at       timestamptz,
  failure         text check (failure in ('ADDRESS_REFUSED', 'ADDRESS_INVALID', 'LETTER_REFUSED', 'PUT_OFF', 'UNKNOWN')),
  last_error      text,
  resent_at       timestamptz,
  resent_by       text,
  unique (letter_id, part),
  check ((failed_at is null) = (failure is null)),
  check (sent_at is null or failed_at is null)
);

create index letter_copy_waiting on letter_copy (next_attempt_at) where sent_at is null and failed_at is null;
create index letter_copy_failed on letter_copy (failed_at) where failed_at is not null;
create index letter_copy_attempt on letter_copy (last_attempt_at);

insert into letter_copy (letter_id, part, address, attempts, next_attempt_at, sent_at, last_error)
select id, 1, address, attempts, created_at, sent_at, last_error from letter where sent_at is not null;
-- What waited in a process of the engine waits here from now on
insert into letter_copy (letter_id, part, address, next_attempt_at, last_error)
select id, row_number() over (partition by id order by one), one, created_at, last_error
from letter join person on username = recipient
  cross join lateral person_address(coalesce(substring(email from '.*\S.*'), address)) one
where sent_at is null;

drop index letter_unsent;
-- sent_at stays: when the first of its addresses had it
alter table letter drop address, drop attempts, drop last_error;

-- Instances of the process "letter", which is no more. Each is one execution before its one job; the letters have gone to
-- the table above. Tests of the letters alone have no engine.
do $$
declare
  instances varchar[];
begin
  if to_regclass('act_ru_execution') is not null then
    select array_agg(e.id_) into instances
      from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_ where d.key_ = 'letter';
    delete from act_ru_incident where proc_inst_id_ = any (instances);
    with gone as (delete from act_ru_job where process_instance_id_ = any (instances) returning exception_stack_id_)
    delete from act_ge_bytearray where id_ in (select exception_stack_id_ from gone);
    delete from act_ru_execution where id_ = any (instances);
    update act_hi_incident set incident_state_ = 2, end_time_ = create_time_ where proc_inst_id_ = any (instances);
    update act_hi_actinst set act_inst_state_ = 2, end_time_ = start_time_
      where end_time_ is null and proc_inst_id_ = any (instances);
    update act_hi_procinst set state_ = 'INTERNALLY_TERMINATED', end_time_ = start_time_,
      delete_reason_ = 'letters are sent by the outbox' where id_ = any (instances);
    update act_hi_incident set removal_time_ = create_time_ + interval '30 days' where proc_inst_id_ = any (instances);
    update act_hi_actinst set removal_time_ = start_time_ + interval '30 days' where proc_inst_id_ = any (instances);
    update act_hi_job_log set removal_time_ = timestamp_ + interval '30 days' where process_instance_id_ = any (instances);
    update act_hi_procinst set removal_time_ = start_time_ + interval '30 days' where id_ = any (instances);
  end if;
end $$;

-- The mail server while it takes nothing, whosever the letter. One row, shared by all nodes.
create table mail_server (
  id            integer primary key default 1 check (id = 1),
  failures      integer not null default 0,
  failing_since timestamptz,
  retry_at      timestamptz,
  reason        text
);

insert into mail_server default values;

-- Addresses that the mail server refused for good. Forgotten when a letter arrives there or the person's addresses change.
create table refused_address (
  username   text not null references person,
  address    text not null,
  refused_at timestamptz not null,
  reason     text not null,
  primary key (username, address)
);

-- People who have addresses, all of them refused for good since they were last changed.
create view unreachable_person as
select p.username, p.email as address, (array_agg(r.reason order by r.refused_at desc))[1] as reason,
  max(r.refused_at) as since
from person p cross join lateral person_address(p.email) one
left join refused_address r on r.username = p.username and r.address = one
where exists (select from refused_address any_of_them where any_of_them.username = p.username)
group by p.username
having count(*) = count(r.address);

-- An address put right takes over what was on its way to the wrong one, or was given up there.
create function readdress_letters() returns trigger language plpgsql as $$
declare
  gone bigint[];
begin
  delete from refused_address where username = new.username;
  if not exists (select from person_address(new.email)) then
    return null;
  end if;
  with removed as (
    delete from letter_copy c using letter l
    where l.id = c.letter_id and l.recipient = new.username and c.sent_at is null
      and c.address not in (select person_address(new.email))
    returning c.letter_id)
  select array_agg(distinct letter_id) into gone from removed;
  insert into letter_copy (letter_id, part, address, next_attempt_at)
  select l.id, coalesce((select max(part) from letter_copy where letter_id = l.id), 1)
      + row_number() over (partition by l.id order by one), one, l.created_at
  from letter l cross join person_address(new.email) one
  where l.id = any (gone)
    and not exists (select from letter_copy c where c.letter_id = l.id and c.address = one);
  return null;
end $$;

create trigger readdress_letters after update of email on person
for each row when (old.email is distinct from new.email) execute function readdress_letters();

create index letter_recipient on letter (recipient);
