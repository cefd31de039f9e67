// The start form: a directive with all of its "6 rõ", kept as the person's draft. Starting the process brings nothing;
// the server takes the draft.
import { wireDocuments } from './dondoc-documents.js';
import { clear, refuse, show, wordsOf } from './dondoc-errors.js';
import { request, send } from './dondoc-http.js';
import { ready, text, translate } from './dondoc-texts.js';
import { chooseAgencies } from './issue-agencies.js';
import { understandDeadline } from './issue-deadline.js';
import { issued, nameStart, style } from './issue-page.js';
import { indexed } from './issue-search.js';

const DRAFT = '/api/directives/draft';
const PAUSE = 600;
const TEXTS = ['title', 'deadline', 'responsibility', 'product', 'authority', 'section', 'note', 'priority'];

function documents(form) {
  return Array.from(form.querySelectorAll('.dondoc-documents .dondoc-row'), (row) => {
    const part = (name) => row.querySelector('[data-part=' + name + ']').value;
    return { symbol: part('symbol'), date: part('date') };
  });
}

/** Errors stand beside the fields that the form has: leads[1] beside leads. */
function beside(errors) {
  return errors.map((error) => ({ ...error, field: error.field.replace(/^(leads|coordinating)\[.*/, '$1')
    .replace(/^documents$/, 'documents[0].symbol') }));
}

function wire(form, agencies, draft, camForm) {
  const fields = form.elements;
  const saved = form.querySelector('.dondoc-saved');
  const count = form.querySelector('.dondoc-count');
  const equal = form.querySelector('.dondoc-equal');
  const confirmed = equal.querySelector('input');
  let equalTo = null;
  let agenciesToGive = 0;
  let timer = null;
  let saving = null;
  let under = false;

  const chosen = {};
  [['leads', 'coordinating'], ['coordinating', 'leads']].forEach(([name, other]) => {
    chosen[name] = chooseAgencies(fields[name], agencies, () => (chosen[other] ? chosen[other].codes() : []), () => {
      clear(form, name);
      later(0);
    });
  });
  const understand = understandDeadline(fields.deadline, form.querySelector('.dondoc-understood'));
  wireDocuments(form);

  /** What was typed and is in no list would be lost without a word. */
  function unchosen() {
    return ['leads', 'coordinating'].filter((name) => fields[name].value.trim())
      .map((name) => ({ field: name, message: text('issue.form.unchosen', fields[name].value.trim()) }));
  }

  function entered() {
    const all = { leads: chosen.leads.codes(), coordinating: chosen.coordinating.codes(), documents: documents(form),
      repeats: confirmed.checked ? equalTo : null };
    TEXTS.forEach((name) => { all[name] = fields[name].value; });
    return all;
  }

  function answered(answer) {
    const some = answer.agencies > 0;
    agenciesToGive = answer.agencies;
    count.textContent = some ? text('issue.form.count', answer.agencies) : '';
    count.classList.toggle('dondoc-some', some);
    if (answer.equal) {
      equalTo = answer.equal;
      confirmed.checked = false;
    } else if (!confirmed.checked) {
      equalTo = null;
    }
    equal.hidden = !equalTo;
    const link = equal.querySelector('a');
    link.textContent = equalTo ? text('issue.form.equal', equalTo) : '';
    link.href = '/directives/' + encodeURIComponent(equalTo || '');
  }

  async function save(options) {
    timer = null;
    const mine = new AbortController();
    saving = mine;
    try {
      const answer = await send('PUT', DRAFT, entered(), { signal: mine.signal, ...options });
      saved.textContent = text('issue.form.saved');
      // An answer to what has changed since would take back a confirmation
      if (timer === null && !under) {
        answered(answer);
      }
    } catch (problem) {
      if (!mine.signal.aborted) {
        saved.textContent = wordsOf(problem);
      }
    }
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  function put(content) {
    chosen.leads.put(content.leads);
    chosen.coordinating.put(content.coordinating);
    TEXTS.forEach((name) => { fields[name].value = content[name] || ''; });
    form.dispatchEvent(new CustomEvent('dondoc-rows',
      { detail: { name: 'documents', rows: content.documents.length ? content.documents : [{}] } }));
    confirmed.checked = false;
    equalTo = null;
    understand();
  }

  form.addEventListener('input', (event) => {
    if (event.target.getAttribute('role') !== 'combobox') {
      // What was confirmed may not be the same any more
      confirmed.checked = confirmed.checked && event.target === confirmed;
      clear(form, event.target.name);
      later(PAUSE);
    }
  });
  window.addEventListener('pagehide', () => timer && form.isConnected && save({ keepalive: true }));
  form.querySelector('.dondoc-discard').addEventListener('click', async () => {
    clearTimeout(timer);
    await send('DELETE', DRAFT).catch((problem) => refuse(form, problem));
    put(await send('GET', DRAFT));
    answered({ agencies: 0, equal: null });
    clear(form);
    fields.leads.focus();
  });

  camForm.on('submit', (event) => {
    clearTimeout(timer);
    timer = null;
    // Arriving late, it would bring back the draft that the start has taken
    saving?.abort();
    event.submitPrevented = true;
    if (under) {
      return;
    }
    try {
      const answer = request('PUT', DRAFT, entered());
      answered(answer);
      clear(form);
      const open = unchosen();
      const wrong = [...open, ...beside(answer.errors).filter((error) => !open.some((other) => other.field === error.field))];
      if (wrong.length > 0) {
        show(form, wrong);
        understand();
      } else if (answer.equal) {
        confirmed.focus();
      } else {
        under = true;
        event.submitPrevented = false;
      }
    } catch (problem) {
      refuse(form, problem);
    }
  });
  issued(camForm, () => agenciesToGive, (problem) => {
    under = false;
    refuse(form, problem);
  });
  put(draft);
  return save();
}

/** Opens the form in Tasklist. */
export async function open(camForm) {
  const form = camForm.formElement[0] || camForm.formElement;
  style();
  try {
    await ready();
    translate(form);
    const [agencies, draft] = await Promise.all([send('GET', '/api/agencies'), send('GET', DRAFT)]);
    await wire(form, agencies.map(indexed), draft, camForm);
    form.querySelector('fieldset.dondoc-fields').disabled = false;
    nameStart(form, text('issue.form.start'));
    form.dataset.open = 'true';
    form.elements.leads.focus();
  } catch (problem) {
    refuse(form, problem);
  } finally {
    form.querySelector('.dondoc-loading').hidden = true;
    form.setAttribute('aria-busy', 'false');
  }
}
