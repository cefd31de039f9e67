// Shared by the forms of this folder, which load it as a module:
//   import('/forms/dondoc.js').then(function (dondoc) { dondoc.open(camForm); });
import { add, date, time } from './dondoc-dom.js';
import * as errors from './dondoc-errors.js';
import { request, send } from './dondoc-http.js';
import { open } from './dondoc-task.js';
import { ready, text, translate } from './dondoc-texts.js';

export { add, date, errors, open, ready, request, send, text, time, translate };

window.dondoc = { add, date, errors, open, ready, request, send, text, time, translate };
