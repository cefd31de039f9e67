// Small helpers for the page.
import { cookie } from './dondoc-http.js';

/** Appends an element; its text is never read as HTML. */
export function add(parent, tag, text, className) {
  const element = document.createElement(tag);
  if (text !== undefined && text !== null && text !== '') {
    element.textContent = text;
  }
  if (className) {
    element.className = className;
  }
  parent.appendChild(element);
  return element;
}

export function button(parent, text, className, onClick) {
  const element = add(parent, 'button', text, 'btn ' + className);
  element.type = 'button';
  element.addEventListener('click', onClick);
  return element;
}

/** A day of an ISO date or time as people write it: 05/03/2026. */
export function date(iso) {
  return iso ? iso.slice(0, 10).split('-').reverse().join('/') : '';
}

/** Hour and minute of an ISO time in Việt Nam, whatever zone the computer has: 08:31. */
export function time(iso) {
  return new Date(iso).toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });
}

/** The size of a file, with the decimal sign of the language of the forms: 812 B, 1,4 MB. */
export function size(bytes) {
  const units = ['B', 'KB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return value.toLocaleString(cookie('DONDOC-LANG') || 'vi', { maximumFractionDigits: unit ? 1 : 0 }) + ' ' + units[unit];
}
