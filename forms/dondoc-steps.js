// What only one of the steps needs.
import { add, button, date } from './dondoc-dom.js';
import { decide } from './dondoc-extension.js';
import { text } from './dondoc-texts.js';

function assign(form, { task }, draft, completeWith) {
  const officers = form.querySelector('select[name=officer]');
  task.officers.forEach((officer) => {
    add(officers, 'option', officer.email ? officer.fullName + ' (' + officer.email + ')' : officer.fullName).value = officer.username;
  });
  officers.value = (task.draft && task.draft.officer) || (task.officers.length === 1 ? task.officers[0].username : '');
  if (task.officers.length === 0) {
    add(form.querySelector('.dondoc-state'), 'p', text('form.assign.nobody'), 'alert alert-warning');
  }
  const name = () => {
    const chosen = task.officers.find((officer) => officer.username === officers.value);
    completeWith(chosen ? text('form.assign.complete-to', chosen.fullName) : text('form.assign.complete'));
  };
  officers.addEventListener('change', name);
  name();
}

function report(form, { task, reports }, draft, completeWith) {
  completeWith(text('form.report.complete'));
  const last = reports[0];
  const place = form.querySelector('.dondoc-start-from');
  if (!place || !last || last.accepted !== false || (task.draft && task.draft.result)) {
    return;
  }
  const offer = button(place, text('form.report.start-from', date(last.submittedAt)), 'btn-default btn-sm', () => {
    draft.fill({ result: last.result, progress: last.progress || '',
      documents: last.documents.map((document) => ({ symbol: document.symbol || document.text, date: date(document.date) })) });
    offer.remove();
    form.querySelector('[name=result]').focus();
  });
}

function verify(form, all, draft, completeWith) {
  const reason = form.querySelector('[name=reason]');
  const update = () => {
    const chosen = form.querySelector('[name=accepted]:checked');
    const returned = Boolean(chosen) && chosen.value === 'false';
    reason.setAttribute('aria-required', String(returned));
    form.querySelector('.dondoc-required').hidden = !returned;
    completeWith(text(!chosen ? 'form.verify.complete' : returned ? 'form.verify.return' : 'form.verify.accept'));
  };
  form.addEventListener('change', update);
  update();
}

export function wireStep(form, all, draft, completeWith) {
  ({ assign, report, verify, decide })[form.dataset.step](form, all, draft, completeWith);
}
