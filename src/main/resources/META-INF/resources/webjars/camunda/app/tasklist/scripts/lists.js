// The lists on the left, named in the language chosen and without the dialogue that changes them; and the line under an
// opened task's name: who has it, the button to claim it, the deadline. Dates, groups and other people's claims are set
// by the process alone, so there is nothing to edit them with.
import { language } from '../../../../js/webapp.js';

const NAMES = {
  'Việc của tôi': 'My tasks',
  'Việc của cơ quan tôi': 'My agency’s tasks',
  'Chờ thẩm tra': 'To be verified',
  'Sắp đến hạn': 'Due within 7 days',
  'Quá hạn': 'Overdue'
};

const META = `
  <div class="dondoc-deadline" dondoc-card="task.id" only-deadline="true"></div>
  <div class="dondoc-assignee">
    <span ng-if="hasAssignee()" title="{{ 'ASSIGNEE' | translate }}">
      <span class="glyphicon glyphicon-user"></span>
      {{ assignee.firstName || assignee.lastName ? assignee.firstName + ' ' + assignee.lastName : assignee.id }}
    </span>
    <button type="button" class="btn btn-default claim" ng-if="!hasAssignee()" ng-click="claim()"
            ng-disabled="submitInProgress" translate="CLAIM_TASK"></button>
  </div>`;

function lists(vendors) {
  const element = document.createElement('template');
  element.innerHTML = vendors.replace('{{ filter.name }}', '{{ filter.name | dondocList }}');
  element.content.querySelector('.task-filter .actions').remove();
  return element.innerHTML;
}

angular.module('cam.tasklist')
  .filter('dondocList', () => (name) => (language === 'en' && NAMES[name]) || name)
  .config(['$provide', ($provide) => {
    $provide.decorator('camTasklistFiltersDirective', ['$delegate', ([directive]) => {
      directive.template = lists(directive.template);
      return [directive];
    }]);
    $provide.decorator('camTasklistTaskMetaDirective', ['$delegate', ([directive]) => {
      directive.template = META;
      return [directive];
    }]);
  }]);
