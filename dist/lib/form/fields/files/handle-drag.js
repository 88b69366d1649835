/** Lets files be dropped on the file fields below a root. */
export function addDragListeners(root) {
    // The same listener is added once only.
    for (const type of ['dragover', 'dragleave', 'drop'])
        root.addEventListener(type, handleDrag);
}
/**
 * Handles files that are dragged over a form: a whole file field is the drop target, and dropped files are handled as if
 * they had been chosen. A drop beside it is cancelled, since the browser would leave the page to show the file.
 */
function handleDrag(event) {
    const { currentTarget: root, target, dataTransfer } = event; // as are all that are listened to
    if (!(root instanceof ShadowRoot) || !(target instanceof Element) || !dataTransfer?.types.includes('Files'))
        return;
    event.preventDefault();
    const control = target.closest('.field')?.querySelector('.files input:enabled');
    const isOver = event.type === 'dragover';
    for (const zone of root.querySelectorAll('.files')) {
        zone.classList.toggle('over', isOver && zone === control?.parentElement);
    }
    if (isOver)
        dataTransfer.dropEffect = control ? 'copy' : 'none';
    if (event.type !== 'drop' || !control)
        return;
    control.files = dataTransfer.files;
    control.dispatchEvent(new Event('input', { bubbles: true }));
}
