// Says beside the field how a deadline is understood, while it is being typed.
import { send } from './dondoc-http.js';

const PAUSE = 250;

/** Watches the field; the function it gives back asks at once. */
export function understandDeadline(input, output) {
  let timer = null;
  let asked = 0;

  async function ask() {
    const typed = input.value;
    const mine = ++asked;
    // The error beside the field says the same
    if (!typed.trim() || input.getAttribute('aria-invalid') === 'true') {
      output.textContent = '';
      return;
    }
    try {
      const reading = await send('GET', '/api/deadlines?text=' + encodeURIComponent(typed));
      if (mine === asked) {
        output.textContent = reading.message;
        output.classList.toggle('dondoc-doubt', !reading.kind || reading.daysLeft < 0);
      }
    } catch (problem) {
      output.textContent = '';
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  return ask;
}
