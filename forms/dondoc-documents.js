// References to documents: one row each, by symbol and date.
import { add, button } from './dondoc-dom.js';
import { text } from './dondoc-texts.js';

let ids = 0;

function field(row, part) {
  const cell = add(row, 'div', '', 'dondoc-cell dondoc-' + part);
  const input = document.createElement('input');
  input.id = 'dondoc-document-' + ++ids;
  input.className = 'form-control';
  input.maxLength = part === 'date' ? 10 : 200;
  input.dataset.part = part;
  input.placeholder = text('form.documents.' + part + '.example');
  input.autocomplete = 'off';
  add(cell, 'label', text('form.documents.' + part)).htmlFor = input.id;
  cell.appendChild(input);
  return input;
}

/** Rows can be added and removed; a list put in by a draft replaces them. */
export function wireDocuments(form) {
  const area = form.querySelector('.dondoc-documents');
  if (!area) {
    return;
  }
  const rows = add(area, 'div');
  const more = button(area, text('form.documents.add'), 'btn-default btn-sm', () => {
    row().querySelector('input').focus();
  });

  function number() {
    Array.from(rows.children).forEach((each, index) => {
      each.setAttribute('aria-label', text('form.documents.row', index + 1));
      each.querySelectorAll('input').forEach((input) => { input.name = 'documents[' + index + '].' + input.dataset.part; });
    });
  }

  function row(values) {
    const line = add(rows, 'div', '', 'dondoc-row');
    line.setAttribute('role', 'group');
    ['symbol', 'date'].forEach((part) => {
      field(line, part).value = (values && values[part]) || '';
    });
    const remove = button(line, text('form.documents.remove'), 'btn-default btn-sm', () => {
      const next = line.nextElementSibling || line.previousElementSibling;
      line.remove();
      number();
      (next ? next.querySelector('input') : more).focus();
      form.dispatchEvent(new Event('input', { bubbles: true }));
    });
    remove.classList.add('dondoc-remove');
    number();
    return line;
  }

  form.addEventListener('dondoc-rows', (event) => {
    rows.replaceChildren();
    event.detail.rows.forEach((values) => values && row(values));
  });
}
