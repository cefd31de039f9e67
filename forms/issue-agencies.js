// Chooses agencies: a combobox with a list box (WAI-ARIA), the chosen ones as chips in their order.
import { add, button } from './dondoc-dom.js';
import { text } from './dondoc-texts.js';
import { meant, search } from './issue-search.js';

const SHOWN = 12;

/** Makes an input of the form a search for agencies. "taken" names the codes that cannot be chosen as well. */
export function chooseAgencies(input, agencies, taken, changed) {
  const chosen = [];
  const id = input.id;
  const chips = document.createElement('ul');
  const list = document.createElement('ul');
  let found = [];
  let options = [];
  let active = -1;

  chips.className = 'dondoc-chips';
  chips.setAttribute('aria-label', text('issue.form.chosen'));
  input.before(chips);
  const box = document.createElement('div');
  box.className = 'dondoc-combobox';
  input.before(box);
  box.append(input, list);
  list.id = id + '-list';
  list.className = 'dondoc-options';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', text('issue.form.found'));
  list.hidden = true;
  Object.entries({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
    'aria-controls': list.id, placeholder: text('issue.form.search') })
    .forEach(([name, value]) => input.setAttribute(name, value));

  function members(agency) {
    return agency.collective ? text('issue.form.members', agency.members.length) : '';
  }

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function activate(index) {
    active = index;
    Array.from(list.querySelectorAll('[role=option]')).forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === index));
      if (i === index) {
        input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    });
  }

  function show() {
    const used = new Set([...chosen.map((agency) => agency.code), ...taken()]);
    found = search(agencies.filter((agency) => !used.has(agency.code)), input.value);
    options = found.slice(0, SHOWN);
    list.replaceChildren();
    options.forEach((option, index) => {
      const item = add(list, 'li', option.agency.name);
      item.id = list.id + '-' + index;
      item.setAttribute('role', 'option');
      const more = [option.by === option.agency.name ? '' : option.by, members(option.agency)].filter(Boolean).join(', ');
      if (more) {
        add(item, 'small', ' ' + more);
      }
      item.addEventListener('mousedown', (event) => {
        event.preventDefault();
        choose(option.agency);
      });
    });
    if (found.length === 0 || found.length > SHOWN) {
      const rest = add(list, 'li', found.length ? text('issue.form.more', found.length - SHOWN) : text('issue.form.none'), 'dondoc-rest');
      rest.setAttribute('role', 'presentation');
    }
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    input.removeAttribute('aria-activedescendant');
    active = -1;
  }

  /** Nothing is chosen for somebody who may have meant another. */
  function chooseTyped() {
    const agency = input.value.trim() ? meant(found) : null;
    if (agency) {
      choose(agency);
    } else if (input.value.trim() && found.length) {
      const doubt = list.querySelector('.dondoc-several') || add(list, 'li', '', 'dondoc-rest dondoc-several');
      doubt.setAttribute('role', 'status');
      doubt.textContent = text('issue.form.several', found.length, input.value.trim());
      list.prepend(doubt);
    }
  }

  function draw() {
    chips.replaceChildren();
    chosen.forEach((agency) => {
      const chip = add(chips, 'li', agency.name);
      if (agency.collective) {
        add(chip, 'small', ' ' + members(agency));
      }
      const remove = button(chip, '×', 'btn-link', () => {
        chosen.splice(chosen.indexOf(agency), 1);
        draw();
        input.focus();
        changed();
      });
      remove.setAttribute('aria-label', text('issue.form.remove', agency.name));
    });
  }

  function choose(agency) {
    chosen.push(agency);
    input.value = '';
    close();
    draw();
    changed();
  }

  input.addEventListener('input', show);
  input.addEventListener('click', () => list.hidden && show());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) {
        show();
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (options.length) {
        activate(active < 0 && step < 0 ? options.length - 1 : (active + step + options.length) % options.length);
      }
    } else if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      if (!list.hidden && active >= 0) {
        choose(options[active].agency);
      } else {
        show();
        chooseTyped();
      }
    } else if (event.key === 'Escape' && !list.hidden) {
      // Else Tasklist would close the whole form
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Backspace' && input.value === '' && chosen.length) {
      chosen.pop();
      draw();
      changed();
    }
  });

  return {
    codes: () => chosen.map((agency) => agency.code),
    put: (codes) => {
      chosen.splice(0, chosen.length, ...codes.map((code) => agencies.find((agency) => agency.code === code)).filter(Boolean));
      input.value = '';
      draw();
    }
  };
}
