import '../../../../js/one-sign-in.js';
import { language, shared } from '../../../../js/webapp.js';

// What an officer has no use for, or may not do: tasks and comments beside the process, search by process variables,
// a history that is kept in our own record, an order other than by deadline (the filters have it).
const HIDDEN = [
  'tasklist.navbar.action:create-task-action',
  'tasklist.task.action:task-action-comment',
  'tasklist.task.detail:task-detail-history',
  'tasklist.task.detail:task-detail-description',
  'tasklist.list:task-search',
  'tasklist.header:tasklist-sorting',
  'tasklist.card:tasklist-card-variables'
];

const SHORTCUTS = {
  vi: {
    claimTask: 'nhận công việc đang chọn',
    focusFilter: 'đến danh mục công việc đầu tiên',
    focusList: 'đến công việc đầu tiên trong danh sách',
    focusForm: 'đến mục đầu tiên của biểu mẫu',
    startProcess: 'giao nhiệm vụ mới'
  },
  en: {
    claimTask: 'claim the selected task',
    focusFilter: 'go to the first list',
    focusList: 'go to the first task of the list',
    focusForm: 'go to the first field of the form',
    startProcess: 'issue a directive'
  }
}[language];

const KEYS = { claimTask: 'ctrl+alt+c', focusFilter: 'ctrl+shift+f', focusList: 'ctrl+alt+l', focusForm: 'ctrl+alt+f' };

async function issues() {
  try {
    const answer = await fetch(new URL('../../../../api/me', import.meta.url));
    return (await answer.json()).roles.includes('standing-body');
  } catch {
    return false;
  }
}

if (await issues()) {
  KEYS.startProcess = 'ctrl+alt+p';
} else {
  HIDDEN.push('tasklist.navbar.action:start-process-action');
}
document.querySelector('base').setAttribute('cam-exclude-plugins', HIDDEN.join(','));

const common = shared('tasklist');

export default {
  ...common,
  customScripts: [...common.customScripts, 'scripts/lists.js', 'scripts/cards.js'],
  shortcuts: Object.fromEntries(Object.entries(KEYS).map(([name, key]) =>
    [name, { key, description: SHORTCUTS[name] }]))
};
