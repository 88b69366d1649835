/** The script tags that loaded a module, known by its own address: a module has no `document.currentScript`. */
export declare function tagsOf(address: string): HTMLScriptElement[];
