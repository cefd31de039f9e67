// What the configurations of the engine's web applications share: our name, and the language that was chosen on our
// pages. They would take the browser's language; here Vietnamese is the default whatever the browser says.
const COOKIE = 'DONDOC-LANG';

export const language = document.cookie.includes(`${COOKIE}=en`) ? 'en' : 'vi';

export function choose(chosen) {
  document.cookie = `${COOKIE}=${chosen}; path=/; max-age=31536000; samesite=lax`;
  location.reload();
}

const NAMES = {
  vi: { tasklist: 'Công việc', welcome: 'Cá nhân', admin: 'Quản trị', cockpit: 'Vận hành' },
  en: { tasklist: 'Tasks', welcome: 'Profile', admin: 'Administration', cockpit: 'Operation' }
};

function head(title) {
  document.documentElement.lang = language;
  document.title = title;
  const icon = document.querySelector('link[rel=icon]');
  icon.type = 'image/svg+xml';
  icon.href = new URL('../favicon.svg', import.meta.url);
}

export function shared(application) {
  const name = NAMES[language][application];
  // Task forms read it here
  localStorage.setItem('dondoc.language', language);
  head(`Đôn đốc – ${name}`);
  return {
    app: { vendor: 'Đôn đốc –', name },
    locales: { availableLocales: [language], fallbackLocale: language },
    dateFormat: {
      monthName: 'MMMM',
      day: 'DD',
      abbr: 'DD/MM/YYYY HH:mm',
      normal: 'DD/MM/YYYY HH:mm',
      long: 'dddd, DD/MM/YYYY HH:mm',
      short: 'DD/MM/YYYY'
    },
    customScripts: ['../../../js/webapp-header.js']
  };
}
