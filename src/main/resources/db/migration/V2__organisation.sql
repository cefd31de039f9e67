create table agency (
  code        text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name        text not null unique,
  kind        text not null,
  parent_code text references agency
);

create table agency_alias (
  alias       text primary key,
  agency_code text not null references agency
);

-- A collective name ("Các bộ, ngành, địa phương") is an agency of kind COLLECTIVE; these are the bodies it stands for.
create table collective_member (
  collective_code text not null references agency,
  member_code     text not null references agency,
  primary key (collective_code, member_code)
);

create table person (
  username  text primary key,
  full_name text not null,
  email     text
);

-- What a person is, and for which agency: head or officer of it, or supervisor who watches over it.
-- Roles of the standing body, the leadership and administrators name no agency.
create table appointment (
  username    text not null references person,
  role        text not null check (role in ('officer', 'agency-head', 'supervisor', 'standing-body', 'leadership', 'administrator')),
  agency_code text references agency,
  unique nulls not distinct (username, role, agency_code),
  check ((role in ('officer', 'agency-head', 'supervisor')) = (agency_code is not null))
);

create index appointment_agency on appointment (agency_code, role);
