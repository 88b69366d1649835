/** The script tags that loaded a module, known by its own address: a module has no `document.currentScript`. */
export function tagsOf(address) {
    // Not document.scripts, which is a frame on a page that names one so.
    return [...document.querySelectorAll('script')].filter((tag) => tag.src === address);
}
