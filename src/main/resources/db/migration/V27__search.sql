-- Search in Vietnamese: without regard to diacritics, case, punctuation and leading zeros ("03-TB/BCĐTW" is 3 tb bcdtw).
do $$
begin
  if to_regprocedure('unaccent(text)') is null then
    create extension if not exists unaccent;
  end if;
  if to_regprocedure('unaccent(text)') is null then
    raise exception 'extension unaccent is in a schema that is not on the search path' using errcode = 'DD027';
  end if;
exception when insufficient_privilege or feature_not_supported or undefined_file then
  raise exception 'extension unaccent cannot be created: %', sqlerrm using errcode = 'DD027';
end $$;

-- unaccent alone is not immutable, since its rules are a file that could be exchanged; ours is the one PostgreSQL brings.
create function search_fold(text) returns text language sql immutable strict parallel safe set search_path from current as $$
  select regexp_replace(regexp_replace(lower(unaccent(normalize($1, nfc))), '[^[:alnum:]]+', ' ', 'g'),
    '\m0+(?=[0-9])', '', 'g')
$$;

-- A text of any length can be kept: what lies behind 100,000 characters is not found.
create function search_words(text) returns tsvector language sql immutable parallel safe set search_path from current as $$
  select to_tsvector('pg_catalog.simple', search_fold(left(coalesce($1, ''), 100000)))
$$;

-- The words of a chunk, one behind the other; the last may be the beginning of a word. Null when it has none.
create function search_term(chunk text, open boolean) returns tsquery language sql immutable parallel safe
set search_path from current as $$
  select case when numnode(term) = 0 then null when open then (term::text || ':*')::tsquery else term end
  from phraseto_tsquery('pg_catalog.simple', search_fold(chunk)) term
$$;

-- All of them; null when there are none.
create function search_query(chunks text[], open boolean) returns tsquery language sql immutable parallel safe
set search_path from current as $$
  select string_agg('(' || search_term(chunk, open and position = cardinality(chunks))::text || ')', ' & ')::tsquery
  from unnest(chunks) with ordinality as one(chunk, position)
$$;

alter table directive add column words tsvector not null generated always as (
  setweight(search_words(number), 'A') || setweight(search_words(title), 'B')
  || setweight(search_words(product), 'C') || setweight(search_words(section), 'C')
  || setweight(search_words(responsibility), 'C') || setweight(search_words(authority), 'C')
  || setweight(search_words(note), 'D')) stored;
alter table directive_document add column words tsvector not null generated always as (search_words(text)) stored;
alter table agency add column words tsvector not null generated always as (search_words(name)) stored;
alter table agency_alias add column words tsvector not null generated always as (search_words(alias)) stored;

-- Reports are many: kept apart from their texts, with what tells who may find them.
create table search_report (
  report_id    bigint primary key references report,
  directive_id bigint not null references directive,
  agency_code  text not null references agency,
  words        tsvector not null
);

create function search_report_added() returns trigger language plpgsql as $$
begin
  insert into search_report
  select new.id, a.directive_id, a.agency_code, search_words(new.result || ' ' || coalesce(new.progress, '')) || agency.words
  from assignment a join agency on agency.code = a.agency_code where a.id = new.assignment_id;
  return null;
end $$;

create function search_report_cites() returns trigger language plpgsql as $$
begin
  update search_report set words = words || search_words(new.text) where report_id = new.report_id;
  return null;
end $$;

-- An agency renamed is found by its new name together with the words of what it reported.
create function search_report_renamed() returns trigger language plpgsql as $$
begin
  update search_report s set words = search_words(r.result || ' ' || coalesce(r.progress, '')) || search_words(new.name)
    || search_words((select string_agg(text, ' ') from report_document where report_id = r.id))
  from report r where s.agency_code = new.code and r.id = s.report_id;
  return null;
end $$;

insert into search_report
select r.id, a.directive_id, a.agency_code, search_words(r.result || ' ' || coalesce(r.progress, '')) || agency.words
  || search_words((select string_agg(text, ' ') from report_document where report_id = r.id))
from report r join assignment a on a.id = r.assignment_id join agency on agency.code = a.agency_code;

create index search_report_words on search_report using gin (words);
create index search_report_directive on search_report (directive_id, agency_code);
create index search_report_agency on search_report (agency_code);

create trigger search_report_added after insert on report for each row execute function search_report_added();
create trigger search_report_cites after insert on report_document for each row execute function search_report_cites();
create trigger search_report_renamed after update on agency for each row when (old.name <> new.name)
  execute function search_report_renamed();

-- Where words occur, as far as somebody who sees these agencies may know (null: all of them). A word may stand in the
-- directive, another in a document that it cites, a third in an agency's name; those of a report stand in one report.
-- place: 0 its number, 1 its own texts, 2 with an agency's name, 3 an agency's report. agency_code: in place 2 the
-- agency, else null. A directive can be found in several places.
create function search_directives(chunks text[], open boolean, number_like text, agencies text[], in_reports boolean)
returns table (directive_id bigint, agency_code text, place integer, rank real)
language plpgsql stable set search_path from current set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  terms tsquery[];
  everything tsquery;
  complete integer;
  usual boolean;
begin
  if number_like is not null then
    return query select d.id, null::text, 0, 1::real from directive d
      where (d.number ilike number_like or (number_like like '%.%' and exists (
          select from assignment a where a.directive_id = d.id and a.number ilike number_like
            and (agencies is null or a.agency_code = any(agencies)))))
        and (agencies is null or exists (
          select from assignment a where a.directive_id = d.id and a.agency_code = any(agencies)));
  end if;

  select array_agg(term order by position) into terms from (
    select search_term(chunk, open and position = cardinality(chunks)) as term, position
    from unnest(chunks) with ordinality as one(chunk, position)) given where term is not null;
  if terms is null then
    return;
  end if;
  complete := (1 << cardinality(terms)) - 1;
  everything := search_query(chunks, open);

  return query
  with term as materialized (
    select query, 1 << (position - 1)::integer as bit from unnest(terms) with ordinality as one(query, position)
  ), own as materialized (
    select id, bit_or(mask) as mask from (
      select id, bit_or(bit) as mask from directive join term on ts_match_vq(words, query) group by id
      union all
      select directive_id, bit_or(bit) from directive_document join term on ts_match_vq(words, query) group by 1
    ) either group by id
  ), named as materialized (
    select code, bit_or(bit) as mask
    from (select code, words from agency union all select agency_code, words from agency_alias) names
    join term on ts_match_vq(words, query)
    where agencies is null or code = any(agencies) group by code
  )
  select own.id, null::text, 1, ts_rank_cd(d.words, everything)
  from own join directive d on d.id = own.id
  -- few agencies are looked up; of many, one of the first assignments is theirs
  where mask = complete and case when agencies is null then true
    when cardinality(agencies) <= 5 then exists (
      select from assignment a where a.directive_id = own.id and a.agency_code = any(agencies))
    else (select true from assignment a where a.directive_id = own.id and a.agency_code || '' = any(agencies) limit 1) end
  union all
  select a.directive_id, a.agency_code, 2, 0::real
  from (select d.id, coalesce(mask, 0) as mask from directive d left join own on own.id = d.id) rest
  join assignment a on a.directive_id = rest.id join named on named.code = a.agency_code
  where rest.mask <> complete and named.mask | rest.mask = complete;

  if not in_reports then
    return;
  end if;
  if cardinality(agencies) <= 5 then
    return query select distinct r.directive_id, null::text, 3, 0::real
      from search_report r where r.agency_code = any(agencies) and ts_match_vq(r.words, everything);
    return;
  end if;
  -- A word of very many reports is met soon in whichever directive: going through them until it is takes less time than
  -- gathering all that the index names. One report of each directive tells which kind of word it is.
  select avg(hit::integer) > 0.2 into usual from (
    select (select ts_match_vq(r.words, everything) from search_report r where r.directive_id = d.id limit 1) as hit
    from directive d) sample;
  if usual then
    return query select d.id, null::text, 3, 0::real from directive d
      where (select true from search_report r where r.directive_id = d.id
        and ts_match_vq(r.words, everything) and (agencies is null or r.agency_code || '' = any(agencies)) limit 1);
  else
    return query select distinct r.directive_id, null::text, 3, 0::real
      from search_report r where r.words @@ everything and (agencies is null or r.agency_code = any(agencies));
  end if;
end $$;

-- The page of a directive tells which letters went out about it.
create index notice_assignment on notice (assignment_id) where letter_id is not null;
