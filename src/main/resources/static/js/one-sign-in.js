// The engine's web applications bring a sign-in form of their own, shown after signing out or when the session has
// ended. There is one sign-in for everything: loading the application anew leads to it and back again. Their router
// moves by pushState, which raises no event.
function toSignIn() {
  if (location.hash.startsWith('#/login')) {
    location.replace(location.pathname);
  }
}

for (const step of ['pushState', 'replaceState']) {
  const original = history[step];
  history[step] = function (...args) {
    original.apply(this, args);
    toSignIn();
  };
}
window.addEventListener('hashchange', toSignIn);
toSignIn();
