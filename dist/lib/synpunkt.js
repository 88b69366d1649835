import { mount } from './embed/mount.js';
import { readTag, tagsOf } from './embed/script-tag.js';
function start() {
    for (const tag of tagsOf(import.meta.url))
        mount(readTag(tag));
}
// An async tag in the head may run before there is a body.
if (document.body)
    start();
else
    document.addEventListener('DOMContentLoaded', start, { once: true });
