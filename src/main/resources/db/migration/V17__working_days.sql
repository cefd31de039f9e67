-- Days on which offices work, or do not, other than the rules of vn.dondoc.calendar.Holidays say: what is decided for one year.
create table working_day_exception (
  day         date primary key,
  working     boolean not null,
  reason      text not null check (btrim(reason) <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null
);

-- Who said so, and when; working and reason null: the day went back to the rules.
create table working_day_change (
  id          bigint generated always as identity primary key,
  day         date not null,
  working     boolean,
  reason      text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  check ((working is null) = (reason is null))
);

create index working_day_change_day on working_day_change (day);

create trigger working_day_change_append_only before update or delete on working_day_change
  for each row execute function refuse_change();

-- What the government has decided of these years, beyond the rules.
insert into working_day_exception (day, working, reason, recorded_at, recorded_by)
select day, working, reason, '2026-11-22T00:00:00+07:00', 'system'
from (values
  (date '2024-04-29', false, 'Nghỉ hoán đổi, làm bù thứ Bảy 04/05/2024'),
  (date '2024-05-04', true, 'Làm bù cho thứ Hai 29/04/2024'),
  (date '2025-04-26', true, 'Làm bù cho thứ Sáu 02/05/2025'),
  (date '2025-05-02', false, 'Nghỉ hoán đổi, làm bù thứ Bảy 26/04/2025'),
  (date '2026-01-02', false, 'Nghỉ hoán đổi, làm bù thứ Bảy 10/01/2026'),
  (date '2026-01-10', true, 'Làm bù cho thứ Sáu 02/01/2026'),
  (date '2026-08-22', true, 'Làm bù cho thứ Hai 31/08/2026'),
  (date '2026-08-31', false, 'Nghỉ hoán đổi, làm bù thứ Bảy 22/08/2026')
) decided (day, working, reason);

insert into working_day_change (day, working, reason, recorded_at, recorded_by)
select day, working, reason, recorded_at, recorded_by from working_day_exception order by day;
