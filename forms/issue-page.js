// What the start form changes of Tasklist's page around it.
import { add, button } from './dondoc-dom.js';
import { text } from './dondoc-texts.js';

const STYLE = '/forms/issue-directive.css';

/** Loads the style where it stays when the form is gone: the notice needs it. */
export function style() {
  if (!document.head.querySelector('link[href="' + STYLE + '"]')) {
    const link = add(document.head, 'link');
    link.rel = 'stylesheet';
    link.href = STYLE;
  }
}

/** Sets the words on Tasklist's button that starts the process. */
export function nameStart(form, words) {
  const start = form.closest('.modal-content')?.querySelector('.modal-footer .btn-primary');
  if (start) {
    start.textContent = words;
  }
}

function notice(number, count) {
  document.querySelectorAll('.dondoc-issued').forEach((earlier) => earlier.remove());
  const box = add(document.body, 'div', '', 'dondoc-issued alert alert-success');
  box.setAttribute('role', 'status');
  const words = add(box, 'span', text('issue.form.issued') + ' ');
  add(words, 'a', number).href = '/directives/' + encodeURIComponent(number);
  add(words, 'span', ' ' + text('issue.form.given', count));
  button(box, text('issue.form.close'), 'btn-default btn-sm', () => box.remove());
}

/** Tells the number once the process is started, or hands on why it was not. */
export function issued(camForm, count, refused) {
  const submit = camForm.submitVariables;
  camForm.submitVariables = function (done) {
    submit.call(camForm, (problem, instance) => {
      if (problem) {
        refused({ message: problem.message, status: problem.status });
      } else if (instance && instance.businessKey) {
        notice(instance.businessKey, count());
      }
      done(problem, instance);
    });
  };
}
