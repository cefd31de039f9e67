// Errors stand beside their field; what concerns no field, or one that the form does not have, stands at its end.
import { add } from './dondoc-dom.js';
import { text } from './dondoc-texts.js';

let count = 0;

function fieldOf(form, name) {
  const found = Array.from(form.elements).filter((element) => element.name === name);
  return found.find((element) => element.checked) || found[0];
}

function describe(field, id) {
  const ids = (field.getAttribute('aria-describedby') || '').split(' ').filter((known) => known && known !== id);
  field.setAttribute('aria-describedby', [...ids, id].join(' '));
}

function beside(field, message) {
  const box = document.createElement('div');
  box.className = 'dondoc-field-error';
  box.id = 'dondoc-error-' + ++count;
  box.dataset.field = field.name;
  box.setAttribute('role', 'alert');
  box.textContent = message;
  const place = field.type === 'radio' ? field.closest('fieldset') : field;
  if (field.type === 'radio') {
    place.appendChild(box);
  } else {
    place.insertAdjacentElement('afterend', box);
  }
  field.setAttribute('aria-invalid', 'true');
  describe(field, box.id);
}

/** Says what went wrong as a whole. */
export function say(form, message) {
  let box = form.querySelector('.dondoc-error');
  if (!box) {
    box = add(form, 'div', '', 'dondoc-error alert alert-danger');
    box.setAttribute('role', 'alert');
  }
  box.textContent = message;
  box.hidden = !message;
  box.style.visibility = '';
  return box;
}

/** Takes back the errors of one field, or all. */
export function clear(form, name) {
  form.querySelectorAll('.dondoc-field-error').forEach((box) => {
    if (name === undefined || box.dataset.field === name) {
      form.querySelectorAll('[aria-describedby~="' + box.id + '"]').forEach((field) => {
        field.removeAttribute('aria-invalid');
        const others = field.getAttribute('aria-describedby').split(' ').filter((id) => id !== box.id).join(' ');
        if (others) {
          field.setAttribute('aria-describedby', others);
        } else {
          field.removeAttribute('aria-describedby');
        }
      });
      box.remove();
    }
  });
  const summary = form.querySelector('.dondoc-error[data-of-fields]');
  if (name === undefined) {
    say(form, '');
  } else if (summary && !form.querySelector('.dondoc-field-error')) {
    // Its place stays, so that the button does not move away from under a click
    summary.style.visibility = 'hidden';
  }
}

/** Shows a list of {field, message} and moves to the first field. */
export function show(form, problems, summary) {
  clear(form);
  const rest = [];
  let first = null;
  problems.forEach((problem) => {
    const field = fieldOf(form, problem.field);
    if (field) {
      beside(field, problem.message);
      if (!first || (field.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING)) {
        first = field;
      }
    } else {
      rest.push(problem.message);
    }
  });
  say(form, [...(first ? [summary || text('form.errors')] : []), ...rest].join(' '))
    .toggleAttribute('data-of-fields', rest.length === 0);
  if (first) {
    first.focus();
  }
}

/** Words for a refused call. */
export function wordsOf(problem) {
  if (problem.status === 401) {
    return text('form.signed-out');
  }
  return problem.status === 0 ? text('form.offline') : problem.message || text('form.failed');
}

/** Shows a refused call: its errors beside their fields, else what it says; the session's end with a way back. */
export function refuse(form, problem) {
  if (problem.errors && problem.errors.length > 0) {
    show(form, problem.errors);
    return;
  }
  const box = say(form, wordsOf(problem) + ' ');
  if (problem.status === 401) {
    const link = add(box, 'a', text('form.sign-in'));
    link.href = '/sign-in';
    link.target = '_blank';
  }
  box.scrollIntoView({ block: 'nearest' });
}
