// A letter's link opens a task of Tasklist by the part behind "#", which the browser keeps over a redirect to this
// page but not over the form: carried on, it is there again after sign-in.
const form = document.getElementById('sign-in');
form.action += location.hash;
