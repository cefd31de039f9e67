// A browser shows a day in its own language's order; where that is not day/month/year, the label says how it is meant.
(function () {
  'use strict';
  const first = new Intl.DateTimeFormat(navigator.language).formatToParts(new Date()).find((part) => part.type !== 'literal');
  if (first.type === 'day') {
    return;
  }
  document.querySelectorAll('input[type=date]').forEach((input) => {
    const said = document.createElement('span');
    said.className = 'hint';
    const say = () => {
      said.textContent = input.value ? ' ' + input.value.split('-').reverse().join('/') : '';
    };
    if (input.labels.length > 0) {
      input.labels[0].append(said);
      input.addEventListener('input', say);
      say();
    }
  });
}());
