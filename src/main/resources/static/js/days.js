// A browser shows a day in the order of its own language, which pages cannot ask for: the label says how it is meant.
(function () {
  'use strict';
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
