// Finds agencies by what is typed, with or without diacritics: by name, by another spelling, by initials.

export function fold(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ').trim();
}

function spelling(text) {
  const folded = fold(text);
  const words = folded.split(' ').filter(Boolean);
  return { text, folded, words, initials: words.filter((word) => word !== 'va').map((word) => word[0]).join('') };
}

/** An agency with all its spellings, its official name first. */
export function indexed(agency) {
  return { ...agency, spellings: [agency.name, ...agency.aliases].map(spelling) };
}

function rank(spelled, query, words) {
  if (spelled.folded === query) {
    return 0;
  }
  if (spelled.folded.startsWith(query)) {
    return 1;
  }
  if (words.every((word) => spelled.words.some((known) => known.startsWith(word)))) {
    return spelled.folded.includes(query) ? 2 : 3;
  }
  return words.length === 1 && query.length > 1 && spelled.initials === query ? 2.5 : null;
}

/** The agencies meant, the nearest first, each with the spelling that was met. */
export function search(agencies, typed) {
  const query = fold(typed);
  const words = query.split(' ').filter(Boolean);
  if (words.length === 0) {
    return agencies.map((agency) => ({ agency, by: agency.name }));
  }
  const found = [];
  agencies.forEach((agency) => {
    let best = null;
    agency.spellings.forEach((spelled, index) => {
      const here = rank(spelled, query, words);
      // Another spelling counts a little less than the name
      const weight = here === null ? null : here + (index > 0 ? 0.2 : 0);
      if (weight !== null && (best === null || weight < best.weight)) {
        best = { agency, by: spelled.text, weight };
      }
    });
    if (best) {
      found.push(best);
    }
  });
  return found.sort((a, b) => a.weight - b.weight || a.agency.name.localeCompare(b.agency.name, 'vi'));
}

/** The agency that is meant beyond doubt: the only one found, or the only one of just this name or these initials. */
export function meant(found) {
  const exact = found.filter(({ weight }) => weight < 1);
  const short = found.filter(({ weight }) => weight >= 2.5 && weight < 3);
  return [found, exact, exact.length ? [] : short].map((some) => (some.length === 1 ? some[0].agency : null)).find(Boolean) || null;
}
