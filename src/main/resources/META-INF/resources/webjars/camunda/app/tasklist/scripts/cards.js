// What a task is about, in the list and at its head: the directive, the agency, the document and the deadline. The tasks
// of a page ask together, in one request.
import { language } from '../../../../js/webapp.js';

const TEXTS = {
  vi: {
    deadline: 'Thời hạn', own: 'Hạn của cơ quan', first: 'Hạn được giao', document: 'Văn bản giao', overdue: (days) => `Quá hạn ${days} ngày`,
    left: (days) => (days === 0 ? 'Đến hạn hôm nay' : `Còn ${days} ngày`)
  },
  en: {
    deadline: 'Deadline', own: 'Agency’s own date', first: 'First given', document: 'Source document', overdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
    left: (days) => (days === 0 ? 'Due today' : `${days} ${days === 1 ? 'day' : 'days'} left`)
  }
}[language];

const URGENT_DAYS = 7;
const CARDS = new URL('../../../../api/tasks/cards', import.meta.url);

let waiting = new Map();

async function ask() {
  const asked = waiting;
  waiting = new Map();
  let cards = [];
  try {
    const query = new URLSearchParams([...asked.keys()].map((task) => ['task', task]));
    const answer = await fetch(`${CARDS}?${query}`, { headers: { Accept: 'application/json' } });
    cards = answer.ok ? await answer.json() : [];
  } catch {
    // The list stays as it was; Tasklist asks again
  }
  for (const card of cards) {
    asked.get(card.task).forEach((show) => show(card));
  }
}

function request(task, show) {
  if (waiting.size === 0) {
    setTimeout(ask);
  }
  waiting.set(task, [...(waiting.get(task) ?? []), show]);
}

function add(parent, className, text) {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  parent.append(element);
  return element;
}

function day(iso) {
  return iso?.split('-').reverse().join('/');
}

function deadline(card) {
  const line = document.createElement('span');
  line.className = 'dondoc-due';
  add(line, 'dondoc-day', `${TEXTS.deadline}: ${day(card.deadline.date) ?? card.deadline.text}`);
  if (card.daysOverdue > 0) {
    add(line, 'dondoc-overdue', TEXTS.overdue(card.daysOverdue));
  } else if (card.daysLeft !== null && card.daysLeft <= URGENT_DAYS) {
    add(line, 'dondoc-soon', TEXTS.left(card.daysLeft));
  }
  if (card.deadline.first) {
    add(line, 'dondoc-own', `${TEXTS.first}: ${day(card.deadline.first)}`);
  }
  if (card.officerDueDate) {
    add(line, 'dondoc-own', `${TEXTS.own}: ${day(card.officerDueDate)}`);
  }
  return line;
}

function whole(card) {
  const element = document.createDocumentFragment();
  add(element, 'dondoc-title', `${card.number.split('.')[0]} · ${card.title}`).title = card.title;
  add(element, 'dondoc-agency', card.agency);
  if (card.document) {
    add(element, 'dondoc-document', card.document).title = TEXTS.document;
  }
  element.append(deadline(card));
  return element;
}

angular.module('cam.tasklist')
  .directive('dondocCard', () => ({
    scope: { task: '=dondocCard', onlyDeadline: '=' },
    link: (scope, [element]) => scope.$watch('task', (task) => task && request(task, (card) =>
      element.replaceChildren(scope.onlyDeadline ? deadline(card) : whole(card))))
  }))
  .config(['ViewsProvider', (views) => views.registerDefaultView('tasklist.card', {
    id: 'dondoc-card',
    template: '<div class="dondoc-card" dondoc-card="task.id"></div>',
    controller: function () {}, // made with "new"
    priority: 100
  })]);
