-- A line whose assignment has a proposal of an extension that waits for a decision is answered by that proposal.
alter table review_line drop constraint review_line_answer_check;
alter table review_line
  add constraint review_line_answer_check check (answer in
    ('EXTENSION', 'COMMITMENT', 'PROPOSED', 'SILENT', 'REPORTED', 'CLOSED', 'WITHDRAWN', 'EXTENDED')),
  add constraint review_line_proposed_check check (answer is distinct from 'PROPOSED' or extension is not null);

drop function review_line_gone(text, status);

-- Why a line needs no answer as its assignment stands; null when it needs one.
create function review_line_gone(state text, standing status, proposed boolean) returns text
language sql immutable parallel safe as $$
  select case
    when state in ('REPORTED', 'CLOSED', 'WITHDRAWN') then state
    when standing <> 'IN_PROGRESS_OVERDUE' then 'EXTENDED'
    when proposed then 'PROPOSED'
  end
$$;
