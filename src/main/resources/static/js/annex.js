// What makes the pages of annexes more comfortable; all of them work without it.

// A file dropped anywhere in its box
const box = document.querySelector('.drop');
if (box) {
  const file = box.querySelector('input');
  const over = (on) => (event) => {
    event.preventDefault();
    box.classList.toggle('over', on);
  };
  box.addEventListener('dragenter', over(true));
  box.addEventListener('dragover', over(true));
  box.addEventListener('dragleave', over(false));
  box.addEventListener('drop', (event) => {
    over(false)(event);
    if (event.dataTransfer.files.length > 0) {
      file.files = event.dataTransfer.files;
    }
  });
  // Dropped beside the box, it would take the place of the page
  for (const type of ['dragover', 'drop']) {
    window.addEventListener(type, (event) => event.preventDefault());
  }
}

// Pressed once is enough; back from the next page it can be pressed again
for (const form of document.querySelectorAll('form[data-once]')) {
  form.addEventListener('submit', () => {
    for (const button of form.querySelectorAll('button')) {
      button.dataset.words = button.textContent;
      button.textContent = form.dataset.working;
      button.disabled = true;
    }
  });
  window.addEventListener('pageshow', () => {
    for (const button of form.querySelectorAll('button[data-words]')) {
      button.textContent = button.dataset.words;
      button.disabled = false;
    }
  });
}

// Suggestions for the last of several names
for (const input of document.querySelectorAll('input[data-several]')) {
  const names = [...document.getElementById('agencies').options].map((option) => option.value);
  const list = document.createElement('datalist');
  list.id = `${input.id}-names`;
  input.after(list);
  input.setAttribute('list', list.id);
  const suggest = () => {
    const before = input.value.slice(0, input.value.lastIndexOf(';') + 1);
    list.replaceChildren(...names.map((name) => new Option('', before ? `${before} ${name}` : name)));
  };
  input.addEventListener('focus', suggest);
  input.addEventListener('input', suggest);
}

// The assignments that have been started so far
const progress = document.querySelector('[data-progress]');
if (progress) {
  const words = progress.querySelector('[data-words]');
  const bar = progress.querySelector('progress');
  const format = new Intl.NumberFormat(document.documentElement.lang);
  // In place: a row may be open for editing
  const finish = async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    progress.parentElement.replaceWith(page.querySelector('.started') ?? '');
  };
  const ask = async () => {
    try {
      const answer = await fetch(progress.dataset.progress, { headers: { 'X-Requested-With': 'fetch' } });
      if (answer.status === 401 || answer.status === 403 || answer.status === 404) {
        return;
      }
      if (answer.ok) {
        const { assignments, started } = await answer.json();
        bar.max = assignments;
        bar.value = started;
        words.textContent = words.dataset.words.replace('{started}', format.format(started))
          .replace('{assignments}', format.format(assignments));
        if (started >= assignments) {
          await finish();
          return;
        }
      }
    } catch {
      // The server is away for a moment
    }
    setTimeout(ask, 1000);
  };
  setTimeout(ask, 1000);
}
