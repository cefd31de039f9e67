// A draft that another window or device of the same person has saved since this form read it.
import { add, button, time } from './dondoc-dom.js';
import { text } from './dondoc-texts.js';

/** The header by which only the draft that this form knows is replaced. */
export function condition(version) {
  return version ? { 'If-Match': '"' + version + '"' } : { 'If-None-Match': '*' };
}

/** Whether two drafts say the same; what is missing is as good as empty. */
export function same(one, other) {
  if (Array.isArray(one) || Array.isArray(other)) {
    const [a, b] = [one || [], other || []];
    return a.length === b.length && a.every((each, index) => same(each, b[index]));
  }
  if (one && other && typeof one === 'object' && typeof other === 'object') {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(one[key], other[key]));
  }
  return String(one ?? '') === String(other ?? '');
}

/** Asks whose words count. */
export function ask(status, savedAt, theirs, mine) {
  status.replaceChildren();
  add(status, 'span', text('form.draft.elsewhere', time(savedAt)) + ' ');
  button(status, text('form.draft.theirs'), 'btn-default btn-sm', theirs);
  button(status, text('form.draft.mine'), 'btn-default btn-sm', mine);
  status.classList.add('dondoc-unsaved');
}
