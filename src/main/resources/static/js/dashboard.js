// While htmx puts fresh figures in: whoever reads keeps their place, totals that changed are said, and figures that are
// no longer fresh are owned up to.
(function () {
  'use strict';
  const said = document.getElementById('said');
  const stale = document.getElementById('stale');
  const over = document.getElementById('ended');
  const live = () => document.getElementById('live');
  const reachable = (part) => [...part.querySelectorAll('a[href], summary, [tabindex="0"]')];
  const keyOf = (element) => element.getAttribute('href') || element.textContent.trim().slice(0, 80);
  const scrolled = () => [...live().querySelectorAll('.table, .wide')];
  let place = null;

  function remember() {
    const focused = document.activeElement;
    const section = focused && live().contains(focused) ? focused.closest('section') : null;
    const seen = [...live().querySelectorAll('section')].find((one) => one.getBoundingClientRect().bottom > 0);
    return {
      totals: live().dataset.said,
      section: section && section.id,
      key: section && keyOf(focused),
      seen: seen && seen.id,
      top: seen && seen.getBoundingClientRect().top,
      open: [...live().querySelectorAll('details[open]')].map((one) => one.id),
      scrolled: scrolled().map((one) => [one.scrollLeft, one.scrollTop]),
    };
  }

  function restore(before) {
    before.open.map((id) => document.getElementById(id)).forEach((one) => { if (one) { one.open = true; } });
    scrolled().forEach((one, i) => { [one.scrollLeft, one.scrollTop] = before.scrolled[i] || [0, 0]; });
    const section = before.section && document.getElementById(before.section);
    if (section) {
      (reachable(section).find((one) => keyOf(one) === before.key) || section).focus({ preventScroll: true });
    }
    const seen = before.seen && document.getElementById(before.seen);
    if (seen) {
      window.scrollBy(0, seen.getBoundingClientRect().top - before.top);
    }
    if (live().dataset.said !== before.totals) {
      said.textContent = live().dataset.said;
    }
  }

  document.body.addEventListener('htmx:beforeRequest', (event) => {
    if (event.detail.elt === live() && (document.hidden || !over.hidden)) {
      event.preventDefault();
    }
  });
  document.body.addEventListener('htmx:beforeSwap', (event) => {
    if (event.detail.target === live() && event.detail.shouldSwap) {
      place = remember();
    }
  });
  document.body.addEventListener('htmx:afterSettle', () => {
    if (place) {
      const before = place;
      place = null;
      restore(before);
    }
  });
  document.body.addEventListener('htmx:afterRequest', (event) => {
    const status = event.detail.xhr.status;
    over.hidden = over.hidden && status !== 401 && status !== 403;
    stale.hidden = !over.hidden || event.detail.successful;
  });
}());
