// The directives of an answer: what each is, and what is entered for it.
import { add, button, date } from './dondoc-dom.js';
import { text } from './dondoc-texts.js';

const TEXTS = { cause: 'form.review.cause', responsibility: 'form.review.responsibility', solution: 'form.review.solution',
  roadMap: 'form.review.road-map' };
const CHOICES = { EXTENSION: 'form.review.extension', COMMITMENT: 'form.review.commitment' };
const GONE = { REPORTED: 'form.review.gone.reported', CLOSED: 'form.review.gone.closed',
  WITHDRAWN: 'form.review.gone.withdrawn', EXTENDED: 'form.review.gone.extended', PROPOSED: 'form.review.gone.proposed' };
const GIVEN = { EXTENSION: 'form.review.state.extension', COMMITMENT: 'form.review.state.commitment' };

function facts(parent, line) {
  const place = add(parent, 'span', '', 'dondoc-line-facts');
  add(place, 'span', text('form.review.deadline') + ': ' + date(line.deadline) + ' ');
  add(place, 'span', text('form.review.overdue', line.daysOverdue), 'dondoc-late');
  place.append(' ');
  const more = [line.original && text('form.review.original', date(line.original)),
    line.document && text('form.review.document') + ': ' + line.document, text('form.review.number') + ': ' + line.assignment];
  add(place, 'span', more.filter(Boolean).join(' · '));
}

function labelled(parent, index, name, label, tag) {
  const group = add(parent, 'div', '', 'form-group');
  const field = document.createElement(tag);
  field.id = 'line-' + index + '-' + name;
  field.name = 'lines[' + index + '].' + name;
  field.className = 'form-control';
  add(group, 'label', text(label)).htmlFor = field.id;
  group.appendChild(field);
  return field;
}

function choice(parent, index) {
  const set = add(parent, 'fieldset', '', 'dondoc-line-choice');
  add(set, 'legend', text('form.review.choice'));
  Object.entries(CHOICES).forEach(([value, label]) => {
    const option = add(add(set, 'div', '', 'radio'), 'label');
    const radio = add(option, 'input');
    Object.assign(radio, { type: 'radio', name: 'lines[' + index + '].choice', value });
    add(option, 'span', ' ' + text(label));
  });
  const day = labelled(set, index, 'day', 'form.review.day', 'input');
  Object.assign(day, { maxLength: 10, autocomplete: 'off', placeholder: text('form.review.day.example') });
}

function fields(details, line, index) {
  const place = add(details, 'div', '', 'dondoc-line-fields');
  const assignment = add(place, 'input');
  Object.assign(assignment, { type: 'hidden', name: 'lines[' + index + '].assignment', value: line.assignment });
  const texts = add(place, 'div', '', 'dondoc-line-texts');
  Object.entries(TEXTS).forEach(([name, label]) => {
    Object.assign(labelled(texts, index, name, label, 'textarea'), { rows: 2, maxLength: 4000 });
  });
  choice(place, index);
  return place;
}

/** What is entered for a directive. */
function entered(details) {
  const all = {};
  details.querySelectorAll('[name]').forEach((field) => {
    const name = field.name.slice(field.name.lastIndexOf('.') + 1);
    if (field.type !== 'radio' || field.checked) {
      all[name] = field.value.trim();
    }
  });
  return all;
}

function put(details, values) {
  details.querySelectorAll('[name]:not([type=hidden])').forEach((field) => {
    const value = values[field.name.slice(field.name.lastIndexOf('.') + 1)];
    if (field.type === 'radio') {
      field.checked = field.value === value;
    } else {
      field.value = value ?? '';
    }
  });
}

function mark(details) {
  const values = entered(details);
  const whole = values.choice && values.day && Object.keys(TEXTS).every((name) => values[name]);
  const begun = values.choice || values.day || Object.keys(TEXTS).some((name) => values[name]);
  details.dataset.state = whole ? 'given' : begun ? 'begun' : 'missing';
  details.querySelector('.dondoc-line-state').textContent = whole ? text(GIVEN[values.choice], values.day)
    : text(begun ? 'form.review.state.begun' : 'form.review.state.missing');
}

function show(parent, line, index) {
  const details = add(parent, 'details', '', 'dondoc-line');
  const summary = add(details, 'summary');
  add(summary, 'span', line.position + '. ' + line.title, 'dondoc-line-title');
  const state = add(summary, 'span', '', 'dondoc-line-state');
  facts(summary, line);
  if (line.answer) {
    details.dataset.state = 'gone';
    state.textContent = text(GONE[line.answer] || GIVEN[line.answer] || 'form.review.state.missing', date(line.day));
    return null;
  }
  fields(details, line, index);
  mark(details);
  return details;
}

/** Shows them all; those that need an answer are filled in and watched once the draft is there. */
export function lines(form, all) {
  const list = form.querySelector('.dondoc-lines');
  let index = 0;
  const awaited = all.map((line) => show(list, line, line.answer ? -1 : index++)).filter(Boolean);
  const tools = form.querySelector('.dondoc-review-tools');
  const count = add(tools, 'strong', awaited.length === 0 ? text('form.review.nothing-left') : '');
  count.setAttribute('role', 'status');
  if (awaited.length > 1) {
    button(tools, text('form.review.open-all'), 'btn-default btn-sm', () => awaited.forEach((line) => { line.open = true; }));
    button(tools, text('form.review.close-all'), 'btn-default btn-sm', () => awaited.forEach((line) => { line.open = false; }));
  }

  function update() {
    awaited.forEach(mark);
    if (awaited.length > 0) {
      count.textContent = text('form.review.count', awaited.filter((line) => line.dataset.state === 'given').length, awaited.length);
    }
  }

  // A draft that is put in; its rows name their directives, whose places may have changed
  form.addEventListener('dondoc-rows', (event) => {
    if (event.detail.name !== 'lines') {
      return;
    }
    awaited.forEach((line) => {
      const assignment = line.querySelector('[type=hidden]').value;
      const row = event.detail.rows.find((each) => each && each.assignment === assignment);
      put(line, row || {});
    });
    update();
  });

  return {
    wire(draft) {
      awaited.slice(1).forEach((line, index) => {
        const copy = button(line.querySelector('.dondoc-line-fields'), text('form.review.copy'), 'btn-default btn-sm', () => {
          put(line, entered(awaited[index]));
          draft.changed();
          update();
        });
        line.querySelector('.dondoc-line-fields').prepend(copy);
      });
      form.addEventListener('input', update);
      update();
      (awaited.find((line) => line.dataset.state !== 'given') || { }).open = true;
      if (awaited.length <= 3) {
        awaited.forEach((line) => { line.open = true; });
      }
    }
  };
}
