// What was asked, and what was reported before.
import { add, date, time } from './dondoc-dom.js';
import { listFiles } from './dondoc-preview.js';
import { text } from './dondoc-texts.js';

function line(list, key, value, className) {
  if (value) {
    add(list, 'dt', text(key));
    add(list, 'dd', value, className);
  }
}

function names(items, part) {
  return items.map((item) => item[part]).join('; ');
}

function remaining({ task, assignment }) {
  if (assignment.daysOverdue > 0) {
    return text('form.directive.overdue', assignment.daysOverdue);
  }
  if (task.daysLeft === null || task.daysLeft === undefined || task.daysLeft < 0) {
    return '';
  }
  return task.daysLeft === 0 ? text('form.directive.today') : text('form.directive.left', task.daysLeft);
}

function deadline(list, all) {
  const given = all.assignment.deadline;
  add(list, 'dt', text('form.directive.deadline'));
  const cell = add(list, 'dd');
  add(cell, 'strong', date(given.date) || given.text || text('form.directive.no-deadline'));
  const rest = remaining(all);
  if (rest) {
    add(cell, 'span', rest, all.assignment.daysOverdue > 0 ? 'dondoc-badge dondoc-late' : 'dondoc-badge');
  }
  const [first, ...moved] = all.assignment.deadlines;
  if (moved.length > 0) {
    add(cell, 'div', text('form.directive.original', date(first.date) || first.text), 'dondoc-hint');
  }
  moved.filter((one) => one.at !== first.at).forEach((one) =>
    add(cell, 'div', text('form.directive.moved', date(one.date), one.by, date(one.at)), 'dondoc-hint'));
  if (all.task.mayTake && ['ASSIGN', 'REPORT'].includes(all.task.step) && given.date) {
    const link = add(add(cell, 'div'), 'a', text(all.assignment.extension === 'WAITING' ? 'form.directive.extension-waits' : 'form.directive.extension'));
    link.href = '/assignments/' + encodeURIComponent(all.assignment.number) + '/extension';
    link.target = '_blank';
  }
}

export function showDirective(section, all) {
  const { task, assignment, directive } = all;
  add(section, 'h4', directive.title);
  const list = add(section, 'dl', '', 'dondoc-facts');
  line(list, 'form.directive.number', assignment.number);
  line(list, 'form.directive.documents', names(directive.documents, 'text'));
  line(list, 'form.directive.section', directive.section);
  line(list, 'form.directive.leads', names(directive.leads, 'name'));
  line(list, 'form.directive.coordinating', names(directive.coordinating, 'text'));
  deadline(list, all);
  line(list, 'form.directive.responsibility', directive.responsibility, 'dondoc-long');
  line(list, 'form.directive.product', directive.product, 'dondoc-long');
  line(list, 'form.directive.authority', directive.authority, 'dondoc-long');
  line(list, 'form.directive.note', directive.note);
  line(list, 'form.directive.officer', task.step === 'ASSIGN' ? '' : assignment.officerName);
  line(list, 'form.directive.officer-due', date(assignment.officerDueDate));
  line(list, 'form.directive.officer-note', assignment.officerNote, 'dondoc-long');
}

function inPlaceOf(name, absent) {
  return absent ? text('form.reports.in-place-of', name, absent) : name;
}

function showReport(section, report) {
  const panel = add(section, 'article', '', 'dondoc-report');
  add(panel, 'h5', text('form.reports.by', inPlaceOf(report.submittedByName, report.submittedForName), time(report.submittedAt), date(report.submittedAt)));
  if (report.accepted === false) {
    const reason = add(panel, 'div', '', 'dondoc-returned');
    add(reason, 'strong', text('form.reports.returned', inPlaceOf(report.decidedByName || '', report.decidedForName), date(report.decidedAt)));
    add(reason, 'p', report.reason, 'dondoc-long');
  }
  add(panel, 'p', report.result, 'dondoc-long');
  const list = add(panel, 'dl', '', 'dondoc-facts');
  line(list, 'form.reports.progress', report.progress, 'dondoc-long');
  line(list, 'form.reports.documents', names(report.documents, 'text'));
  if (report.evidence && report.evidence.length > 0) {
    add(panel, 'h6', text('form.reports.evidence', report.evidence.length));
    listFiles(panel, report.evidence);
  }
}

/** The report that waits, then those given back, the latest first. */
export function showReports(section, reports) {
  if (!section) {
    return;
  }
  const waiting = reports.filter((report) => report.accepted === null || report.accepted === undefined);
  const returned = reports.filter((report) => report.accepted === false);
  if (waiting.length > 0) {
    add(section, 'h4', text('form.reports.waiting'));
    waiting.forEach((report) => showReport(section, report));
  }
  if (returned.length > 0) {
    add(section, 'h4', text('form.reports.earlier', returned.length));
    returned.forEach((report) => showReport(section, report));
  }
}
