// Pieces of evidence: listed with size and fingerprint, opened in place where a browser can show them, else downloaded.
import { add, button, size } from './dondoc-dom.js';
import { wordsOf } from './dondoc-errors.js';
import { headers, Refused } from './dondoc-http.js';
import { text } from './dondoc-texts.js';

const LARGEST_TEXT = 2 * 1024 * 1024;
const LARGEST_PDF = 60 * 1024 * 1024;
const PAGES_AT_ONCE = 5;

function address(item) {
  return '/api/evidence/' + encodeURIComponent(item.id) + '/content';
}

async function content(item) {
  let answer;
  try {
    answer = await fetch(address(item), { credentials: 'same-origin', headers: { ...headers(false), Accept: '*/*' } });
  } catch (unreachable) {
    throw new Refused(0);
  }
  if (!answer.ok) {
    throw new Refused(answer.status);
  }
  return answer;
}

function image(place, item) {
  return new Promise((shown, failed) => {
    const picture = add(place, 'img', '', 'dondoc-image');
    picture.alt = item.name;
    picture.onload = shown;
    picture.onerror = () => failed(new Error(text('form.preview.unreadable')));
    picture.src = address(item);
  });
}

async function plain(place, item) {
  add(place, 'pre', await (await content(item)).text()).tabIndex = 0;
}

async function pages(place, document, from) {
  const last = Math.min(from + PAGES_AT_ONCE - 1, document.numPages);
  for (let number = from; number <= last; number++) {
    const page = await document.getPage(number);
    const wide = Math.max(place.clientWidth, 280);
    const scale = (wide / page.getViewport({ scale: 1 }).width) * Math.min(window.devicePixelRatio || 1, 2);
    const viewport = page.getViewport({ scale });
    const canvas = add(place, 'canvas', '', 'dondoc-page');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', text('form.preview.page', number, document.numPages));
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvasContext: canvas.getContext('2d'), viewport }).promise;
  }
  if (last < document.numPages) {
    const more = button(place, text('form.preview.more', document.numPages - last), 'btn-default', () => {
      more.remove();
      pages(place, document, last + 1);
    });
  }
}

/** Drawn by PDF.js: Tasklist's page is sandboxed, where the browser's own reader is not allowed, and phones have none. */
async function pdf(place, item) {
  const reader = await import('/webjars/pdfjs-dist/legacy/build/pdf.min.mjs');
  reader.GlobalWorkerOptions.workerSrc = '/webjars/pdfjs-dist/legacy/build/pdf.worker.min.mjs';
  const data = await (await content(item)).arrayBuffer();
  await pages(place, await reader.getDocument({ data, isEvalSupported: false }).promise, 1);
}

function viewer(item) {
  if (/^image\/(png|jpeg|gif|webp|bmp)$/.test(item.type)) {
    return image;
  }
  if (item.type.startsWith('text/plain')) {
    return item.size <= LARGEST_TEXT ? plain : null;
  }
  return item.type === 'application/pdf' && item.size <= LARGEST_PDF ? pdf : null;
}

async function show(panel, view, item) {
  panel.replaceChildren();
  const waiting = add(panel, 'p', text('form.preview.loading'));
  waiting.setAttribute('role', 'status');
  try {
    await view(panel, item);
    waiting.remove();
  } catch (problem) {
    panel.replaceChildren();
    const words = problem instanceof Refused ? wordsOf(problem) : text('form.preview.unreadable');
    add(panel, 'p', words, 'alert alert-warning').setAttribute('role', 'alert');
  }
}

/** Name, size, fingerprint, and the ways to read one piece of evidence. */
export function describe(entry, item) {
  add(entry, 'strong', item.name, 'dondoc-file-name');
  add(entry, 'span', size(item.size), 'dondoc-hint');
  const fingerprint = add(entry, 'details', '', 'dondoc-hash');
  add(fingerprint, 'summary', 'SHA-256: ' + item.sha256.slice(0, 12) + '…');
  add(fingerprint, 'code', item.sha256);
  const tools = add(entry, 'div', '', 'dondoc-tools');
  const view = viewer(item);
  if (view) {
    const panel = document.createElement('div');
    panel.className = 'dondoc-preview';
    panel.hidden = true;
    const open = button(tools, text('form.preview.open'), 'btn-default btn-sm', () => {
      panel.hidden = !panel.hidden;
      open.textContent = text(panel.hidden ? 'form.preview.open' : 'form.preview.close');
      open.setAttribute('aria-expanded', String(!panel.hidden));
      if (!panel.hidden) {
        show(panel, view, item);
      }
    });
    open.setAttribute('aria-expanded', 'false');
    entry.appendChild(panel);
  }
  const download = add(tools, 'a', text('form.preview.download'), 'btn btn-default btn-sm');
  download.href = address(item);
  download.download = item.name;
  return tools;
}

export function listFiles(parent, items) {
  const list = add(parent, 'ul', '', 'dondoc-files');
  items.forEach((item) => describe(add(list, 'li'), item));
}
