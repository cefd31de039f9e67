// The answer of an agency to a review: every overdue directive of it, one below the other.
import { add, date } from './dondoc-dom.js';
import { keepDraft } from './dondoc-draft.js';
import { refuse } from './dondoc-errors.js';
import { send } from './dondoc-http.js';
import { handIn } from './dondoc-task.js';
import { completeButton, watchClaim } from './dondoc-tasklist.js';
import { ready, text, translate } from './dondoc-texts.js';
import { lines } from './answer-review-lines.js';

async function load(taskId) {
  const view = await send('GET', '/api/reviews/tasks/' + encodeURIComponent(taskId));
  const url = '/api/reviews/' + encodeURIComponent(view.number) + '/agencies/' + encodeURIComponent(view.agency);
  return { ...view, url };
}

function head(section, view) {
  add(section, 'h4', view.agencyName);
  add(section, 'p', text('form.review.head', view.name, date(view.answerBy)));
  add(section, 'p', text('form.review.intro'), 'dondoc-hint');
}

/** A colleague may have claimed the task; whoever may answer can have it. */
function offer(state, view) {
  if (view.takeOver) {
    const hint = add(state, 'p', '', 'alert alert-info');
    add(hint, 'a', text('form.review.take')).href = '/reviews/' + encodeURIComponent(view.number);
  }
}

/** What is wrong may stand in a directive that is closed. */
function openWrong(form) {
  new MutationObserver(() => {
    const closed = form.querySelectorAll('.dondoc-line:not([open]):has([aria-invalid="true"])');
    closed.forEach((line) => { line.open = true; });
    if (closed.length > 0) {
      form.querySelector('[aria-invalid="true"]').focus();
    }
  }).observe(form, { subtree: true, attributes: true, attributeFilter: ['aria-invalid'] });
}

/** Opens the task's form in Tasklist. */
export async function open(camForm) {
  const form = camForm.formElement[0] || camForm.formElement;
  try {
    await ready();
    translate(form);
    const view = await load(camForm.taskId);
    head(form.querySelector('.dondoc-directive'), view);
    const all = lines(form, view.lines);
    if (!view.mayTake) {
      add(form.querySelector('.dondoc-state'), 'p', view.whyNot, 'alert alert-warning').setAttribute('role', 'status');
      return;
    }
    const draft = keepDraft(form, view.url + '/draft', view);
    all.wire(draft);
    completeButton(form)(text('form.review.complete'));
    offer(form.querySelector('.dondoc-state'), view);
    watchClaim(form, form.querySelector('fieldset.dondoc-fields'), { number: view.number, takeOver: false });
    openWrong(form);
    handIn(camForm, form, draft, null);
    form.dataset.open = 'true';
  } catch (problem) {
    refuse(form, problem);
  } finally {
    form.querySelector('.dondoc-loading').hidden = true;
    form.setAttribute('aria-busy', 'false');
  }
}
