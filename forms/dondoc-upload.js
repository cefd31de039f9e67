// One file on its way to the server. XMLHttpRequest, because fetch tells nothing of how far it is.
import { headers, json, Refused } from './dondoc-http.js';

/** Sends a file; the promise gives what the server keeps, or why it refuses. */
export function upload(url, file, onProgress) {
  const call = new XMLHttpRequest();
  const done = new Promise((resolve, reject) => {
    call.open('POST', url);
    Object.entries(headers(false)).forEach(([name, value]) => call.setRequestHeader(name, value));
    call.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    call.onload = () => (call.status < 300 ? resolve(json(call.responseText)) : reject(new Refused(call.status, json(call.responseText))));
    call.onerror = () => reject(new Refused(0));
    call.onabort = () => reject(new DOMException('', 'AbortError'));
    const body = new FormData();
    body.append('file', file);
    call.send(body);
  });
  return { done, cancel: () => call.abort() };
}
