// What is entered is kept: on the server as a draft, and in this tab while the server cannot be reached.
import { add, time } from './dondoc-dom.js';
import { clear, wordsOf } from './dondoc-errors.js';
import { send } from './dondoc-http.js';
import { text } from './dondoc-texts.js';

const PAUSE = 800;
const AGAIN = 10_000;

/** The form's values; fields named documents[0].symbol make lists. */
export function values(form) {
  const all = {};
  Array.from(form.elements).filter((field) => field.name).forEach((field) => {
    const listed = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(field.name);
    if (listed) {
      const list = all[listed[1]] = all[listed[1]] || [];
      (list[listed[2]] = list[listed[2]] || {})[listed[3]] = field.value;
    } else if (field.type === 'radio') {
      all[field.name] = field.checked ? field.value : all[field.name] ?? null;
    } else {
      all[field.name] = field.value;
    }
  });
  return all;
}

function fill(form, content) {
  Object.entries(content || {}).forEach(([name, value]) => {
    if (Array.isArray(value)) {
      form.dispatchEvent(new CustomEvent('dondoc-rows', { detail: { name, rows: value } }));
      return;
    }
    Array.from(form.elements).filter((field) => field.name === name && value !== null).forEach((field) => {
      if (field.type === 'radio') {
        field.checked = field.value === String(value);
      } else {
        field.value = String(value);
      }
    });
  });
}

function backup(key, content) {
  try {
    if (content === undefined) {
      return JSON.parse(window.sessionStorage.getItem(key));
    }
    return content === null ? window.sessionStorage.removeItem(key) : window.sessionStorage.setItem(key, JSON.stringify(content));
  } catch (storageForbidden) {
    return null;
  }
}

/** Fills the form with the draft and keeps it from then on. */
export function keepDraft(form, url, task) {
  const key = 'dondoc.draft:' + task.viewer + ':' + url;
  const status = add(form, 'p', '', 'dondoc-saved');
  status.setAttribute('role', 'status');
  let timer = null;
  let dirty = false;
  let stopped = false;

  const say = (words, failed) => {
    status.textContent = words;
    status.classList.toggle('dondoc-unsaved', Boolean(failed));
  };
  const later = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };

  async function save(options) {
    if (!dirty || stopped) {
      return;
    }
    clearTimeout(timer);
    dirty = false;
    const content = values(form);
    try {
      const saved = await send('PUT', url, content, options);
      backup(key, null);
      say(text('form.saved', time(saved.savedAt)));
    } catch (problem) {
      dirty = true;
      backup(key, content);
      say(wordsOf(problem) + ' ' + text('form.kept'), true);
      if (problem.status === 401) {
        const link = add(status, 'a', ' ' + text('form.sign-in'));
        link.href = '/sign-in';
        link.target = '_blank';
      }
      if (problem.status === 0 || problem.status === 401 || problem.status >= 500) {
        later(AGAIN);
      }
    }
  }

  function changed(event) {
    dirty = true;
    if (event && event.target.name) {
      clear(form, event.target.name);
    }
    later(PAUSE);
  }

  fill(form, task.draft);
  if (task.savedAt) {
    say(text('form.saved', time(task.savedAt)));
  }
  const unsaved = backup(key);
  if (unsaved) {
    fill(form, unsaved);
    say(text('form.restored'));
    dirty = true;
    later(PAUSE);
  }
  form.addEventListener('input', changed);
  form.addEventListener('focusout', () => dirty && later(0));
  window.addEventListener('pagehide', () => save({ keepalive: true }));
  window.addEventListener('online', () => save());

  return {
    url, changed,
    entered: () => values(form),
    fill: (content) => { fill(form, content); changed(); },
    stop: () => { stopped = true; clearTimeout(timer); },
    resume: () => { stopped = false; dirty = true; later(PAUSE); },
    done: () => { stopped = true; backup(key, null); }
  };
}
