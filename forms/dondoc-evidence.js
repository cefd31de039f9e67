// Evidence files of a report: chosen or dropped, many at once, each with its own progress; kept by the server as soon
// as they are there, so that they outlive the page.
import { add, button, size } from './dondoc-dom.js';
import { wordsOf } from './dondoc-errors.js';
import { send } from './dondoc-http.js';
import { describe } from './dondoc-preview.js';
import { text } from './dondoc-texts.js';
import { upload } from './dondoc-upload.js';

const AT_ONCE = 2;

/** Shows the files of the report and takes new ones; tells whether some are still on their way. */
export function wireEvidence(form, { path }) {
  const area = form.querySelector('.dondoc-evidence');
  if (!area) {
    return null;
  }
  const url = path + '/evidence';
  const chooser = area.querySelector('input[type=file]');
  const drop = area.querySelector('.dondoc-drop');
  const limitsHint = area.querySelector('.dondoc-limits');
  const list = add(area, 'ul', '', 'dondoc-files');
  const live = add(area, 'p', '', 'sr-only');
  live.setAttribute('aria-live', 'polite');
  const waiting = [];
  let running = 0;
  let limits = {};

  function kept(entry, item, file) {
    if (list.querySelector('[data-id="' + CSS.escape(item.id) + '"]') && entry.dataset.id !== item.id) {
      entry.replaceChildren();
      add(entry, 'strong', file.name, 'dondoc-file-name');
      add(entry, 'span', text('form.evidence.twice', item.name), 'dondoc-twice');
      live.textContent = file.name + ': ' + text('form.evidence.twice', item.name);
      button(add(entry, 'div', '', 'dondoc-tools'), text('form.evidence.dismiss'), 'btn-default btn-sm', () => leave(entry));
      return;
    }
    entry.replaceChildren();
    live.textContent = file ? text('form.evidence.done', item.name) : '';
    entry.dataset.id = item.id;
    entry.classList.remove('dondoc-refused');
    const tools = describe(entry, item);
    button(tools, text('form.evidence.delete'), 'btn-default btn-sm', () => remove(entry, item));
    button(tools, text('form.evidence.replace'), 'btn-default btn-sm', () => replace(entry, item));
  }

  function leave(entry) {
    const next = entry.nextElementSibling || entry.previousElementSibling;
    entry.remove();
    (next && next.querySelector('button') || chooser).focus();
  }

  function failed(entry, words) {
    let box = entry.querySelector('.dondoc-field-error');
    if (!box) {
      box = add(entry, 'div', '', 'dondoc-field-error');
      box.setAttribute('role', 'alert');
    }
    box.textContent = words;
  }

  async function remove(entry, item) {
    try {
      await send('DELETE', '/api/evidence/' + encodeURIComponent(item.id));
      live.textContent = text('form.evidence.deleted', item.name);
      leave(entry);
      return true;
    } catch (problem) {
      failed(entry, wordsOf(problem));
      return false;
    }
  }

  function replace(entry, item) {
    const one = document.createElement('input');
    one.type = 'file';
    one.addEventListener('change', async () => {
      if (one.files.length === 1 && await remove(entry, item)) {
        take([one.files[0]]);
      }
    });
    one.click();
  }

  function refused(entry, file, words, again) {
    entry.replaceChildren();
    entry.classList.add('dondoc-refused');
    add(entry, 'strong', file.name, 'dondoc-file-name');
    add(entry, 'span', size(file.size), 'dondoc-hint');
    failed(entry, words);
    const tools = add(entry, 'div', '', 'dondoc-tools');
    if (again) {
      button(tools, text('form.evidence.retry'), 'btn-default btn-sm', () => enqueue(entry, file));
    }
    button(tools, text('form.evidence.dismiss'), 'btn-default btn-sm', () => leave(entry));
  }

  function enqueue(entry, file) {
    entry.replaceChildren();
    entry.classList.remove('dondoc-refused');
    add(entry, 'strong', file.name, 'dondoc-file-name');
    add(entry, 'span', size(file.size), 'dondoc-hint');
    const bar = add(entry, 'progress');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', text('form.evidence.progress', file.name));
    const percent = add(entry, 'span', text('form.evidence.queued'), 'dondoc-percent');
    const job = { entry, file, bar, percent, cancelled: false, cancel: () => {} };
    button(add(entry, 'div', '', 'dondoc-tools'), text('form.evidence.cancel'), 'btn-default btn-sm', () => {
      job.cancelled = true;
      job.cancel();
      if (waiting.includes(job)) {
        waiting.splice(waiting.indexOf(job), 1);
      }
      live.textContent = text('form.evidence.cancelled', file.name);
      leave(entry);
    });
    waiting.push(job);
    next();
  }

  async function next() {
    if (running >= AT_ONCE || waiting.length === 0) {
      return;
    }
    const job = waiting.shift();
    running++;
    const under = upload(url, job.file, (part) => {
      job.bar.value = part;
      job.percent.textContent = part < 1 ? Math.round(part * 100) + '%' : text('form.evidence.checking');
    });
    job.cancel = under.cancel;
    next();
    try {
      const item = await under.done;
      kept(job.entry, item, job.file);
    } catch (problem) {
      if (!job.cancelled) {
        const fieldWords = (problem.errors || []).map((error) => error.message).join(' ');
        refused(job.entry, job.file, fieldWords || wordsOf(problem), problem.status === 0 || problem.status === 401 || problem.status >= 500);
      }
    } finally {
      running--;
      next();
    }
  }

  function take(files) {
    Array.from(files).forEach((file) => {
      const entry = add(list, 'li');
      if (limits.bytes && file.size > limits.bytes) {
        refused(entry, file, text('form.evidence.too-large', size(limits.bytes)), false);
      } else if (limits.files && list.querySelectorAll('li:not(.dondoc-refused)').length > limits.files) {
        refused(entry, file, text('form.evidence.too-many', limits.files), false);
      } else {
        enqueue(entry, file);
      }
    });
  }

  chooser.addEventListener('change', () => {
    take(chooser.files);
    chooser.value = '';
  });
  ['dragenter', 'dragover'].forEach((name) => drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle('dondoc-over', !chooser.matches(':disabled'));
  }));
  ['dragleave', 'drop'].forEach((name) => drop.addEventListener(name, () => drop.classList.remove('dondoc-over')));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    if (!chooser.matches(':disabled')) {
      take(event.dataTransfer.files);
    }
  });
  // A file dropped beside the frame would be opened instead of this page
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', (event) => event.preventDefault());

  send('GET', url).then((answer) => {
    limits = answer.limits || {};
    if (limits.files && limits.bytes) {
      limitsHint.textContent = text('form.evidence.limits', limits.files, size(limits.bytes))
        + (limits.totalBytes ? ' ' + text('form.evidence.total', size(limits.totalBytes)) : '');
    }
    if (limits.extensions) {
      chooser.accept = limits.extensions.map((ending) => '.' + ending.replace(/^\./, '')).join(',');
    }
    answer.items.forEach((item) => kept(add(list, 'li'), item));
  }).catch((problem) => failed(area, wordsOf(problem)));

  return { busy: () => running + waiting.length > 0, count: () => list.querySelectorAll('[data-id]').length };
}
