// Shared by the forms of this folder: shows what the task is about, keeps what was entered as a draft on our side
// (texts never become engine variables), and lets Tasklist complete the task only when the draft was taken.
window.dondoc = (function () {
  'use strict';

  function cookie(name) {
    const found = document.cookie.match(new RegExp('(?:^|; )' + name + '=([^;]*)'));
    return found ? decodeURIComponent(found[1]) : '';
  }

  function request(method, url, body) {
    const call = new XMLHttpRequest();
    // Synchronous: Tasklist asks "may I complete?" and needs the answer before it goes on.
    call.open(method, url, false);
    call.setRequestHeader('Accept', 'application/json');
    call.setRequestHeader('X-DONDOC-CSRF', cookie('DONDOC-CSRF'));
    if (body) {
      call.setRequestHeader('Content-Type', 'application/json');
    }
    call.send(body ? JSON.stringify(body) : null);
    const answer = call.responseText ? JSON.parse(call.responseText) : null;
    if (call.status >= 400) {
      const wrong = ((answer && answer.errors) || []).map(function (error) { return error.message; }).join(' ');
      throw new Error(wrong || (answer && answer.detail) || 'Không thực hiện được yêu cầu. Hãy thử lại.');
    }
    return answer;
  }

  function date(iso) {
    return iso ? iso.slice(0, 10).split('-').reverse().join('/') : '';
  }

  function add(parent, tag, text, className) {
    const element = document.createElement(tag);
    if (text) {
      element.textContent = text;
    }
    if (className) {
      element.className = className;
    }
    parent.appendChild(element);
    return element;
  }

  function line(list, name, value) {
    if (value) {
      add(list, 'dt', name);
      add(list, 'dd', value);
    }
  }

  function showDirective(section, assignment, directive) {
    add(section, 'h4', directive.title);
    const list = add(section, 'dl', '', 'dl-horizontal');
    line(list, 'Số', assignment.number);
    line(list, 'Văn bản giao', directive.documents.map(function (document) { return document.text; }).join('; '));
    line(list, 'Cơ quan', assignment.agency.name);
    line(list, 'Thời hạn', date(assignment.deadline.date) || assignment.deadline.text || 'Không có thời hạn');
    line(list, 'Quá hạn', assignment.daysOverdue > 0 ? assignment.daysOverdue + ' ngày' : '');
  }

  function showReports(section, reports) {
    reports.forEach(function (report) {
      const panel = add(section, 'div', '', 'panel panel-default');
      const body = add(panel, 'div', '', 'panel-body');
      add(body, 'strong', 'Báo cáo ngày ' + date(report.submittedAt) + ' của ' + report.submittedByName);
      add(body, 'p', report.result).style.whiteSpace = 'pre-wrap';
      if (report.progress) {
        add(body, 'p', 'Tiến độ: ' + report.progress);
      }
      if (report.documents.length > 0) {
        add(body, 'p', 'Văn bản minh chứng: ' + report.documents.map(function (document) { return document.text; }).join('; '));
      }
      if (report.accepted === false) {
        add(body, 'p', 'Đã trả lại ngày ' + date(report.decidedAt) + ': ' + report.reason, 'text-danger');
      }
    });
  }

  function fields(form) {
    return Array.prototype.slice.call(form.querySelectorAll('[name]'));
  }

  function entered(form) {
    const values = {};
    fields(form).forEach(function (field) {
      values[field.name] = field.value === '' ? null : field.value;
    });
    return values;
  }

  function fill(form, draft) {
    fields(form).forEach(function (field) {
      if (draft && draft[field.name] !== null && draft[field.name] !== undefined) {
        field.value = String(draft[field.name]);
      }
    });
  }

  function showError(form, message) {
    let box = form.querySelector('.dondoc-error');
    if (!box) {
      box = add(form, 'div', '', 'dondoc-error alert alert-danger');
      box.setAttribute('role', 'alert');
    }
    box.textContent = message;
    box.hidden = !message;
  }

  function open(camForm) {
    const form = camForm.formElement[0] || camForm.formElement;
    const step = form.getAttribute('data-step');
    let task;
    try {
      task = request('GET', '/api/tasks/' + encodeURIComponent(camForm.taskId));
      const assignment = '/api/assignments/' + encodeURIComponent(task.number);
      showDirective(form.querySelector('.dondoc-directive'), request('GET', assignment),
        request('GET', '/api/directives/' + encodeURIComponent(task.directive)));
      const officers = form.querySelector('#officer');
      if (officers) {
        task.officers.forEach(function (officer) {
          add(officers, 'option', officer.fullName).value = officer.username;
        });
      }
      const reports = form.querySelector('.dondoc-reports, .dondoc-returned');
      if (reports) {
        showReports(reports, request('GET', assignment + '/reports'));
      }
      fill(form, task.draft);
    } catch (problem) {
      showError(form, problem.message);
      camForm.on('submit', function (event) {
        event.submitPrevented = true;
      });
      return;
    }

    function save() {
      request('PUT', '/api/assignments/' + encodeURIComponent(task.number) + '/drafts/' + step, entered(form));
    }

    form.addEventListener('change', function () {
      try {
        // The message stays: hiding it here would move the button away from under a click.
        save();
      } catch (problem) {
        // an unfinished entry is no error yet; handing it in says what is missing
      }
    });
    camForm.on('submit', function (event) {
      try {
        save();
        showError(form, '');
      } catch (problem) {
        event.submitPrevented = true;
        showError(form, problem.message);
      }
    });
  }

  return { open: open };
})();
