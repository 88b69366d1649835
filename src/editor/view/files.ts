/** Opens the file picker; resolves to the text of the chosen file, or undefined when none was chosen or it is not readable. */
export function chooseFile(accept: string): Promise<string | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file)
        file.arrayBuffer().then(
          (bytes) => resolve(decodeText(bytes)),
          () => resolve(undefined),
        );
      else resolve(undefined);
    });
    input.click();
  });
}

/** Decodes a text file: as UTF-8, else as Windows-1252, in which Excel saves CSV in Sweden. */
export function decodeText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Saves a text as a file. */
export function downloadFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has started by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
