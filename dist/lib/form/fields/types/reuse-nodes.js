/**
 * Replaces the elements in what a field type renders by those that it rendered before: a type that creates its control anew
 * each time means the same one, which has the focus and what is being typed. The attributes are those of the new element.
 */
export function reuseNodes(content, before) {
    if (content instanceof Element) {
        if (!(before instanceof Element) || before.localName !== content.localName)
            return content;
        copyAttributes(content, before);
        return before;
    }
    if (content instanceof DocumentFragment)
        return reuseNodes([...content.childNodes], before);
    if (Array.isArray(content)) {
        const nodes = Array.isArray(before) ? before : [];
        return content.map((entry, index) => reuseNodes(entry, nodes[index]));
    }
    if (!isTemplate(content))
        return content;
    const values = isTemplate(before) && before.strings === content.strings ? before.values : [];
    return { ...content, values: content.values.map((value, index) => reuseNodes(value, values[index])) };
}
const isTemplate = (content) => typeof content === 'object' && content !== null && 'strings' in content && 'values' in content;
/** Copies the attributes of an element and of its descendants; the texts too, but for those that are typed. */
function copyAttributes(from, to) {
    if (from === to || from.localName !== to.localName)
        return;
    for (const name of to.getAttributeNames())
        if (!from.hasAttribute(name))
            to.removeAttribute(name);
    for (const { name, value } of from.attributes)
        if (to.getAttribute(name) !== value)
            to.setAttribute(name, value);
    const isTyped = to.matches('textarea, [contenteditable], [contenteditable] *');
    if (to.children.length === 0 && from.children.length === 0 && !isTyped && to.textContent !== from.textContent) {
        to.textContent = from.textContent;
    }
    [...from.children].forEach((child, index) => {
        const other = to.children[index];
        if (other)
            copyAttributes(child, other);
    });
}
