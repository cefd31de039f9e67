// What is entered is kept: on the server as a draft, and in this tab while the server cannot be reached.
import { add, time } from './dondoc-dom.js';
import { ask, condition, same } from './dondoc-draft-elsewhere.js';
import { clear, wordsOf } from './dondoc-errors.js';
import { request, send } from './dondoc-http.js';
import { text } from './dondoc-texts.js';
import { fill, values } from './dondoc-values.js';

const PAUSE = 800;
const AGAIN = 10_000;

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
  let asking = false;
  let saving = false;
  let version = task.version;
  const sent = [];

  const say = (words, failed) => {
    status.textContent = words;
    status.classList.toggle('dondoc-unsaved', Boolean(failed));
  };
  const later = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };

  /** Whether what is there is no other's work: nothing, or what was sent from here. */
  function ours(now) {
    const known = !now.draft || sent.some((content) => same(content, now.draft));
    if (known) {
      version = now.version;
    }
    return known;
  }

  function remember(content) {
    sent.splice(0, Math.max(0, sent.length - 3));
    sent.push(content);
  }

  async function stale(content) {
    backup(key, { content, version });
    const now = await send('GET', task.url);
    if (stopped) {
      return;
    }
    if (ours(now)) {
      later(0);
      return;
    }
    asking = true;
    ask(status, now.savedAt, () => {
      fill(form, { ...now.draft, documents: now.draft.documents || [] });
      form.querySelectorAll('select, [type=radio]').forEach((field) => field.dispatchEvent(new Event('change', { bubbles: true })));
      version = now.version;
      asking = dirty = false;
      backup(key, null);
      clear(form);
      say(text('form.saved', time(now.savedAt)));
    }, () => {
      version = now.version;
      asking = false;
      save();
    });
  }

  async function save(options) {
    if (!dirty || stopped) {
      return;
    }
    clearTimeout(timer);
    const content = values(form);
    if (saving || asking) {
      backup(key, { content, version });
      if (saving) {
        later(PAUSE);
      }
      return;
    }
    dirty = false;
    saving = true;
    remember(content);
    try {
      const saved = await send('PUT', url, content, { ...options, conditions: condition(version) });
      version = saved.version;
      backup(key, null);
      say(text('form.saved', time(saved.savedAt)));
    } catch (problem) {
      dirty = true;
      if (problem.status === 412) {
        await stale(content).catch(() => later(AGAIN));
        return;
      }
      backup(key, { content, version });
      say(wordsOf(problem) + ' ' + text('form.kept'), true);
      if (problem.status === 401) {
        const link = add(status, 'a', ' ' + text('form.sign-in'));
        link.href = '/sign-in';
        link.target = '_blank';
      }
      if (problem.status === 0 || problem.status === 401 || problem.status >= 500) {
        later(AGAIN);
      }
    } finally {
      saving = false;
    }
  }

  /** Saves what is about to be handed in, and waits; an answer on its way may have made ours the older. */
  function finish() {
    const content = values(form);
    remember(content);
    const put = () => request('PUT', url + '?finished=true', content, condition(version));
    try {
      version = put().version;
    } catch (problem) {
      if (problem.status !== 412 || !ours(request('GET', task.url))) {
        throw problem;
      }
      version = put().version;
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
    fill(form, unsaved.content);
    version = unsaved.version;
    say(text('form.restored'));
    dirty = true;
    later(PAUSE);
  }
  form.addEventListener('input', changed);
  form.addEventListener('focusout', () => dirty && later(0));
  window.addEventListener('pagehide', () => save({ keepalive: true }));
  window.addEventListener('online', () => save());

  return {
    changed, finish,
    fill: (content) => { fill(form, content); changed(); },
    stop: () => { stopped = true; clearTimeout(timer); },
    resume: () => { stopped = false; dirty = true; later(PAUSE); },
    done: () => { stopped = true; backup(key, null); }
  };
}
