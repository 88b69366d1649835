// In a file of its own, since the policy of the test pages lets in no inline script.
const byId = (/** @type {string} */ id) => document.querySelector(`#${id}`);

byId('open')?.addEventListener('click', () => {
  const dialog = byId('box');
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
  const heading = byId('heading');
  if (heading instanceof HTMLElement) heading.focus();
});

byId('add')?.addEventListener('click', () => {
  const error = byId('error');
  if (error) error.textContent = 'Error words';
});
