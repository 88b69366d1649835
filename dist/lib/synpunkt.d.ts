import './embed/load-file.js';
type MountTags = (runningTag: HTMLScriptElement | undefined) => void;
/** A classic script runs again for each of its tags: the copy that ran first mounts the widgets of all of them. */
declare const key: unique symbol;
declare global {
    interface Document {
        [key]?: MountTags;
    }
}
export {};
