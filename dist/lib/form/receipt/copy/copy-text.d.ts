/**
 * Copies a text to the clipboard; resolves to whether that succeeded.
 *
 * @param container - An element inside the open dialog, where the fallback can focus a temporary control.
 */
export declare function copyText(text: string, container: Element): Promise<boolean>;
