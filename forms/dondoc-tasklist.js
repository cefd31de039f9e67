// What the forms need to know of Tasklist's page around them.
import { add } from './dondoc-dom.js';
import { text } from './dondoc-texts.js';

/** Sets the words on Tasklist's button that completes the task. */
export function completeButton(form) {
  const area = form.closest('[cam-tasklist-form]') || document;
  const actions = area.querySelector('.form-actions');
  const complete = actions && actions.querySelector('.btn-primary');
  const save = actions && actions.querySelector('.btn-default');
  if (save) {
    // It would keep variables in the browser; drafts are kept by themselves
    save.classList.add('dondoc-unused');
  }
  return (words) => {
    if (complete) {
      complete.textContent = words;
    }
  };
}

/** Opens the fields only while the person has the task, and says how to take it; Tasklist marks that by a class. */
export function watchClaim(form, fields, task) {
  const wrapper = form.closest('[ng-class*="disabled-form"]');
  const state = form.querySelector('.dondoc-state');
  const hint = add(state, 'p', task.takeOver ? '' : text('form.claim-first'), 'alert alert-info');
  if (task.takeOver) {
    add(hint, 'a', text('form.take-over')).href = '/assignments/' + encodeURIComponent(task.number) + '/take-over';
  }
  hint.setAttribute('role', 'status');
  const update = () => {
    const unclaimed = Boolean(wrapper && wrapper.classList.contains('disabled-form'));
    fields.disabled = unclaimed;
    hint.hidden = !unclaimed;
  };
  update();
  if (wrapper) {
    new MutationObserver(update).observe(wrapper, { attributes: true, attributeFilter: ['class'] });
  }
}
