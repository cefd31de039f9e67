// Header and footer of the engine's web applications: ours instead of the vendor's, with the language to choose and a
// way back to our pages. Their templates have no place for it, so they are changed as AngularJS hands them out.
import { choose, language, names } from './webapp.js';

const TEXTS = {
  vi: { home: 'Trang chủ', account: 'Tài khoản của tôi', language: 'Ngôn ngữ', time: 'Ngày giờ theo giờ Việt Nam' },
  en: { home: 'Home', account: 'My account', language: 'Language', time: 'Dates and times are those of Viet Nam' }
}[language];

const ICON = new URL('../favicon.svg', import.meta.url);
const HOME = new URL('..', import.meta.url);
const ACCOUNT = new URL('../account', import.meta.url);
const VIETNAM_OFFSET = 7 * 60;

function choice(code, name) {
  const chosen = code === language;
  return `<button type="button" lang="${code}" dondoc-choose="${code}" aria-pressed="${chosen}">${name}</button>`;
}

const OURS = `
  <li class="dondoc-language" role="group" aria-label="${TEXTS.language}">
    ${choice('vi', 'Tiếng Việt')}${choice('en', 'English')}
  </li>
  <li><a href="${HOME}"><span class="glyphicon glyphicon-home"></span> ${TEXTS.home}</a></li>`;

function header(vendors) {
  const element = document.createElement('template');
  element.innerHTML = vendors;
  const part = (selector) => element.content.querySelector(selector);
  part('.ce-eol-banner')?.remove();
  part('.small-screen-warning')?.remove();
  part('.brand-logo').outerHTML = `<img class="brand-logo" src="${ICON}" alt="">`;
  part('.app-banner').setAttribute('title', '{{ brandName }}');
  // Sessions and the password are looked after on our own page; the vendor's changes neither
  part('.account .profile').outerHTML = `<li class="profile"><a href="${ACCOUNT}">${TEXTS.account}</a></li>`;
  part('.app-menu > ul').insertAdjacentHTML('afterbegin', OURS);
  return element.innerHTML.replace('{{ app.label }}', '{{ appName | dondocApplication }}');
}

angular.module('camunda.common.widgets').config(['$provide', ($provide) => {
  $provide.decorator('camWidgetHeaderDirective', ['$delegate', ([directive]) => {
    directive.template = header(directive.template);
    return [directive];
  }]);
  $provide.decorator('camWidgetFooterDirective', ['$delegate', ([directive]) => {
    directive.template = `<div class="container-fluid">${TEXTS.time}</div>`;
    return [directive];
  }]);
}]).filter('dondocApplication', () => (application) => names[application]).directive('dondocChoose', () => ({
  link: (scope, [button], attributes) => button.addEventListener('click', () => choose(attributes.dondocChoose))
})).run(['$injector', ($injector) => {
  if ($injector.has('moment')) {
    // moment asks for every date it makes: the offices' time, wherever the browser stands. Vietnam has no summer time.
    $injector.get('moment').updateOffset = (date) => {
      if (!date._isUTC) {
        date.utcOffset(VIETNAM_OFFSET);
      }
    };
  }
}]);
