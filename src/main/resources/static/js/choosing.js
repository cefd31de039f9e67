// A form whose lines can be chosen: all at once, counted, and sent once. Without this it works as well, line by line.
(function () {
  'use strict';
  document.querySelectorAll('form.choosing').forEach((form) => {
    const lines = Array.from(form.querySelectorAll('input[name=number]')).filter((line) => !line.disabled);
    const all = form.querySelector('[data-choose=page]');
    const chosen = form.querySelector('.bulk .chosen');
    if (!chosen) {
      return;
    }
    const orders = form.querySelectorAll('button[name=action]');
    const say = () => {
      const count = lines.filter((line) => line.checked).length;
      chosen.querySelector('strong').textContent = count;
      orders.forEach((order) => { order.disabled = count === 0; });
      all.checked = count > 0 && count === lines.length;
      all.indeterminate = count > 0 && count < lines.length;
    };
    chosen.hidden = false;
    all.parentElement.hidden = false;
    all.addEventListener('change', () => {
      lines.forEach((line) => { line.checked = all.checked; });
      say();
    });
    form.addEventListener('change', say);
    let sent = false;
    form.addEventListener('submit', (event) => {
      if (sent) {
        event.preventDefault();
      }
      sent = true;
      form.setAttribute('aria-busy', 'true');
    });
    // Back from the answer, the page is as it was left
    window.addEventListener('pageshow', () => {
      sent = false;
      form.removeAttribute('aria-busy');
      say();
    });
    // One panel at a time
    const panels = form.querySelectorAll('details.bulk-action');
    panels.forEach((panel) => panel.addEventListener('toggle', () => {
      if (panel.open) {
        panels.forEach((other) => { other.open = other === panel; });
      }
    }));
    say();
  });
}());
