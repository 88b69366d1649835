/** Says how large a file is, as the language writes it. */
export function formatSize(bytes: number, language: string): string {
  // What would round to a thousand kilobytes is a megabyte.
  const isLarge = bytes >= 999_500;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1e6 : Math.max(1, bytes / 1e3));
}
