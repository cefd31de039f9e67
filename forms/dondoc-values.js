// What is entered in a form, as a draft keeps it.

/** The form's values; fields named documents[0].symbol make lists. */
export function values(form) {
  const all = {};
  Array.from(form.elements).filter((field) => field.name).forEach((field) => {
    const listed = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(field.name);
    if (listed) {
      const list = all[listed[1]] = all[listed[1]] || [];
      const row = list[listed[2]] = list[listed[2]] || {};
      row[listed[3]] = field.type !== 'radio' || field.checked ? field.value : row[listed[3]] ?? null;
    } else if (field.type === 'radio') {
      all[field.name] = field.checked ? field.value : all[field.name] ?? null;
    } else {
      all[field.name] = field.value;
    }
  });
  return all;
}

/** Puts a draft into the form. */
export function fill(form, content) {
  Object.entries(content || {}).forEach(([name, value]) => {
    if (Array.isArray(value)) {
      form.dispatchEvent(new CustomEvent('dondoc-rows', { detail: { name, rows: value } }));
      return;
    }
    Array.from(form.elements).filter((field) => field.name === name).forEach((field) => {
      if (field.type === 'radio') {
        field.checked = field.value === String(value);
      } else {
        field.value = String(value ?? '');
      }
    });
  });
}
