// Calls of our API in the name of the signed-in person.

export function cookie(name) {
  const found = document.cookie.match(new RegExp('(?:^|; )' + name + '=([^;]*)'));
  return found ? decodeURIComponent(found[1]) : '';
}

/** A call that was not answered as wished: status 0 when there was no answer, 401 when the session has ended. */
export class Refused extends Error {
  constructor(status, problem) {
    super((problem && problem.detail) || '');
    this.status = status;
    this.errors = (problem && problem.errors) || [];
  }
}

export function headers(withBody) {
  const all = { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest', 'X-DONDOC-CSRF': cookie('DONDOC-CSRF') };
  if (withBody) {
    all['Content-Type'] = 'application/json';
  }
  return all;
}

/** The answer's JSON; null when it has none, or is a page. */
export function json(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch (notJson) {
    return null;
  }
}

/** Asks and waits: only for Tasklist's "may I complete?", which needs the answer before it goes on. */
export function request(method, url, body, conditions) {
  const call = new XMLHttpRequest();
  call.open(method, url, false);
  Object.entries({ ...headers(body !== undefined), ...conditions }).forEach(([name, value]) => call.setRequestHeader(name, value));
  try {
    call.send(body === undefined ? null : JSON.stringify(body));
  } catch (unreachable) {
    throw new Refused(0);
  }
  if (call.status >= 400 || call.status === 0) {
    throw new Refused(call.status, json(call.responseText));
  }
  return json(call.responseText);
}

/** The same without waiting; options are those of fetch, and conditions: headers such as If-Match. */
export async function send(method, url, body, options) {
  let answer;
  const { conditions, ...others } = options || {};
  try {
    answer = await fetch(url, { method, credentials: 'same-origin', headers: { ...headers(body !== undefined), ...conditions },
      body: body === undefined ? undefined : JSON.stringify(body), ...others });
  } catch (unreachable) {
    throw new Refused(0);
  }
  const content = json(await answer.text());
  if (!answer.ok) {
    throw new Refused(answer.status, content);
  }
  return content;
}
