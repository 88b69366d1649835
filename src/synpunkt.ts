import { mount } from './embed/mount.ts';
import { readTag, tagsOf } from './embed/script-tag.ts';

function start(): void {
  for (const tag of tagsOf(import.meta.url)) mount(readTag(tag), tag);
}

// An async tag in the head may run before there is a body.
if (document.body) start();
else document.addEventListener('DOMContentLoaded', start, { once: true });
