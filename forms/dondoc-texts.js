// The forms' texts, from the application's message bundle messages/forms.
import { cookie, send } from './dondoc-http.js';

let language = null;
let texts = {};

/** Loads the texts in the language chosen on our pages and in Tasklist; to be awaited before text(). */
export async function ready() {
  const chosen = cookie('DONDOC-LANG') || 'vi';
  if (language !== chosen) {
    texts = await send('GET', '/api/texts/forms');
    language = chosen;
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
