-- Stock Camunda scans ACT_RU_JOB for every acquisition; see docs/adr/0004-engine-settings.md.
create index dondoc_job_due on act_ru_job (duedate_);
create index dondoc_job_locked_instance on act_ru_job (process_instance_id_) where lock_owner_ is not null;
create index dondoc_task_parent on act_ru_task (parent_task_id_) where parent_task_id_ is not null;
create index dondoc_task_due on act_ru_task (due_date_);
