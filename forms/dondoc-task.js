// The form of a task: what it is about, what was entered so far, and handing it in.
import { add } from './dondoc-dom.js';
import { wireDocuments } from './dondoc-documents.js';
import { keepDraft } from './dondoc-draft.js';
import { clear, refuse, say } from './dondoc-errors.js';
import { wireEvidence } from './dondoc-evidence.js';
import { showExtensions } from './dondoc-extension.js';
import { send } from './dondoc-http.js';
import { showDirective, showReports } from './dondoc-directive.js';
import { wireNoEvidence } from './dondoc-no-evidence.js';
import { completeButton, watchClaim } from './dondoc-tasklist.js';
import { ready, text, translate } from './dondoc-texts.js';
import { wireStep } from './dondoc-steps.js';

/** What the form needs to know; asked for together. */
async function load(form, taskId) {
  const url = (form.dataset.task || '/api/tasks/') + encodeURIComponent(taskId);
  const task = { url, ...await send('GET', url) };
  const path = '/api/assignments/' + encodeURIComponent(task.number);
  const [assignment, directive, reports] = await Promise.all([
    send('GET', path), send('GET', '/api/directives/' + encodeURIComponent(task.directive)), send('GET', path + '/reports')]);
  return { task, path, assignment, directive, reports };
}

/** Hands the form in when Tasklist completes the task: saved and looked through before. */
export function handIn(camForm, form, draft, evidence) {
  let under = false;
  const mayGo = wireNoEvidence(form, evidence);
  camForm.on('submit', (event) => {
    const uploading = evidence && evidence.busy();
    if (under || uploading) {
      event.submitPrevented = true;
      if (uploading) {
        say(form, text('form.evidence.wait'));
      }
      return;
    }
    try {
      draft.stop();
      draft.finish();
      clear(form);
      under = mayGo();
      event.submitPrevented = !under;
      if (!under) {
        draft.resume();
      }
    } catch (problem) {
      event.submitPrevented = true;
      draft.resume();
      refuse(form, problem);
    }
  });
  camForm.on('submit-failed', () => {
    if (under) {
      under = false;
      draft.resume();
      say(form, text('form.not-completed'));
    }
  });
  camForm.on('submit-success', () => draft.done());
}

/** Opens a task's form in Tasklist. */
export async function open(camForm) {
  const form = camForm.formElement[0] || camForm.formElement;
  try {
    await ready();
    translate(form);
    const all = await load(form, camForm.taskId);
    const step = form.dataset.step;
    showDirective(form.querySelector('.dondoc-directive'), all);
    if (all.task.extension) {
      showExtensions(form.querySelector('.dondoc-extensions'), all.task);
    }
    showReports(form.querySelector('.dondoc-reports'), all.reports);
    const fields = form.querySelector('fieldset.dondoc-fields');
    if (!all.task.mayTake) {
      fields.disabled = true;
      add(form.querySelector('.dondoc-state'), 'p', all.task.whyNot, 'alert alert-warning').setAttribute('role', 'status');
      return;
    }
    wireDocuments(form);
    const evidence = wireEvidence(form, all);
    const draft = keepDraft(form, all.path + '/drafts/' + step, all.task);
    wireStep(form, all, draft, completeButton(form));
    watchClaim(form, fields, all.task);
    handIn(camForm, form, draft, evidence);
    form.dataset.open = 'true';
  } catch (problem) {
    refuse(form, problem);
  } finally {
    form.querySelector('.dondoc-loading').hidden = true;
    form.setAttribute('aria-busy', 'false');
  }
}
