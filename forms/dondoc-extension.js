// A proposed extension, and the decision on it.
import { add, date, time } from './dondoc-dom.js';
import { text } from './dondoc-texts.js';

function fact(list, key, value) {
  if (value) {
    add(list, 'dt', text(key));
    add(list, 'dd', value, 'dondoc-long');
  }
}

function show(section, one) {
  const panel = add(section, 'article', '', 'dondoc-report');
  const by = one.proposedForName ? text('form.reports.in-place-of', one.proposedByName, one.proposedForName) : one.proposedByName;
  add(panel, 'h5', text('form.extension.by', by, time(one.proposedAt), date(one.proposedAt)));
  const list = add(panel, 'dl', '', 'dondoc-facts');
  add(list, 'dt', text('form.extension.date'));
  add(add(list, 'dd', text('form.extension.from', date(one.from)) + ' '), 'strong', text('form.extension.to', date(one.proposed)));
  fact(list, 'form.extension.cause', one.cause);
  fact(list, 'form.extension.responsibility', one.responsibility);
  fact(list, 'form.extension.solution', one.solution);
  fact(list, 'form.extension.road-map', one.roadMap);
  if (one.outcome) {
    fact(list, 'form.extension.outcome', text('form.extension.outcome.' + one.outcome, date(one.granted)) + ' – ' + one.decidedByName + ', ' + date(one.decidedAt));
    fact(list, 'form.extension.reason', one.reason);
  }
}

/** The proposal that waits, then those before it. */
export function showExtensions(section, { extension, earlier }) {
  add(section, 'h4', text('form.extension.waiting'));
  show(section, extension);
  if (earlier.length > 0) {
    add(section, 'h4', text('form.extension.earlier', earlier.length));
    earlier.forEach((one) => show(section, one));
  }
}

export function decide(form, { task }, draft, completeWith) {
  const reason = form.querySelector('[name=reason]');
  const newDate = form.querySelector('.dondoc-new-date');
  form.querySelector('.dondoc-accept').textContent = text('form.decide.accepted', date(task.extension.proposed));
  form.querySelector('#newDate-hint').textContent = text('form.decide.date.hint', date(task.latest));
  const update = () => {
    const chosen = (form.querySelector('[name=decision]:checked') || {}).value;
    newDate.hidden = chosen !== 'CHANGED';
    reason.setAttribute('aria-required', String(chosen === 'REFUSED'));
    form.querySelector('.dondoc-required').hidden = chosen !== 'REFUSED';
    completeWith(text('form.decide.complete' + (chosen ? '.' + chosen : '')));
  };
  form.addEventListener('change', update);
  update();
}
