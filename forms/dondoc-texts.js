// The forms' texts, from the application's message bundle messages/forms.
import { cookie, send } from './dondoc-http.js';

let language = null;
let texts = {};

function chosen() {
  try {
    return window.localStorage.getItem('dondoc.language') || cookie('DONDOC-LANG') || 'vi';
  } catch (storageForbidden) {
    return cookie('DONDOC-LANG') || 'vi';
  }
}

/** Loads the texts in the language that Tasklist is used in; to be awaited before text(). */
export async function ready() {
  if (language !== chosen()) {
    const wanted = chosen();
    texts = await send('GET', '/api/texts/forms?lang=' + encodeURIComponent(wanted));
    language = wanted;
  }
}

/** The text of a key, with {0}, {1}, … replaced. */
export function text(key, ...values) {
  return (texts[key] || key).replace(/\{(\d)\}/g, (whole, index) => values[index] ?? '');
}

/** Fills every element that names its text by data-text; data-text-placeholder and data-text-label fill attributes. */
export function translate(root) {
  root.querySelectorAll('[data-text]').forEach((element) => { element.textContent = text(element.dataset.text); });
  root.querySelectorAll('[data-text-placeholder]').forEach((element) => { element.placeholder = text(element.dataset.textPlaceholder); });
  root.querySelectorAll('[data-text-label]').forEach((element) => { element.setAttribute('aria-label', text(element.dataset.textLabel)); });
}
