-- Word templates of printed documents as the office has changed them. The one that came with the application is version 0
-- and has no row.
create table office_template (
  name     text not null,
  version  integer not null check (version > 0),
  -- null: the delivered one again, whichever the application brings
  content  bytea,
  sha256   text,
  -- the earlier version whose content this is again
  restored integer,
  saved_at timestamptz not null,
  saved_by text not null,
  reason   text not null,
  primary key (name, version),
  check ((content is null) = (restored is not distinct from 0)),
  check ((content is null) = (sha256 is null))
);

create function office_template_only_added() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name;
end $$;

create trigger office_template_only_added before update or delete on office_template
  for each row execute function office_template_only_added();
