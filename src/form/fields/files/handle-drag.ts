/**
 * Takes what is dragged over a form: a field for files as a whole lets them be dropped, and takes them as if they had
 * been chosen. Dropped beside, they are let go, where the browser would leave the page to show them.
 */
export function handleDrag(event: Event): void {
  const { currentTarget: root, target, dataTransfer } = event as DragEvent; // as it listens to nothing else
  if (!(root instanceof ShadowRoot) || !(target instanceof Element) || !dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  const control = target.closest('.field')?.querySelector<HTMLInputElement>('.files input:enabled');
  const isOver = event.type === 'dragover';
  for (const zone of root.querySelectorAll('.files')) {
    zone.classList.toggle('over', isOver && zone === control?.parentElement);
  }
  if (isOver) dataTransfer.dropEffect = control ? 'copy' : 'none';
  if (event.type !== 'drop' || !control) return;
  control.files = dataTransfer.files;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
