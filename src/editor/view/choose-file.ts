/** Lets a file be chosen; resolves to its text, or undefined when none was chosen or it could not be read. */
export function chooseFile(accept: string): Promise<string | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) file.text().then(resolve, () => resolve(undefined));
      else resolve(undefined);
    });
    input.click();
  });
}
