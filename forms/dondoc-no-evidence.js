// A report that shows nothing for itself is handed in only when that is meant.

/** Whether the report may go: it has a file or a document, or the person has said that it goes without. */
export function wireNoEvidence(form, evidence) {
  const box = form.querySelector('.dondoc-no-evidence');
  if (!box) {
    return () => true;
  }
  const confirmed = box.querySelector('input');
  const missing = () => evidence.count() === 0
    && Array.from(form.querySelectorAll('.dondoc-symbol input')).every((symbol) => !symbol.value.trim());
  form.addEventListener('input', () => { box.hidden = box.hidden || !missing(); });
  return () => {
    box.hidden = !missing();
    if (box.hidden || confirmed.checked) {
      return true;
    }
    confirmed.focus();
    return false;
  };
}
