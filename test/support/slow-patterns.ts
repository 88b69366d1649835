const letters = 'a'.repeat(60);

/** Returns whether something is so in one of ten tries: other work on the machine makes any search slow for a moment. */
export const isSoInSomeTry = (isSo: () => boolean): boolean => Array.from({ length: 10 }).some(() => isSo());

/** Patterns for which a naive search takes years, and texts that do not match. */
export const invalidTexts: readonly (readonly [pattern: string, text: string])[] = [
  ['([A-Za-zåäö]+ ?)+', `${'Karin Svensson '.repeat(4)}1`],
  ['([A-Za-zåäö]+ ?)+', `${letters}!`],
  ['(a|a)*', `${letters}!`],
  ['(a|aa)+', `${letters}!`],
  ['(\\w|\\d|-)+', `${'1'.repeat(60)}!`],
  ['(.*)*x', letters],
  ['b*(a+)+', `${'b'.repeat(100)}${letters}!`],
  ['(?=.*!)(a+)+', `${letters}!`],
  ['(?<!b)(a+)+(?!c)', `${letters}!`],
  ['(\\(?a+)+', `(${letters}!`],
  ['([\\p{L}\\p{M}]+\\s?)*', `${'å'.repeat(60)}🌻`],
];

/** Patterns that look alike, with texts that match. */
export const validTexts: readonly (readonly [pattern: string, text: string])[] = [
  ['([A-Za-zåäö]+ ?)+', letters],
  ['[A-Za-zåäö]+( [A-Za-zåäö]+)*', 'Karin Svensson '.repeat(12).trim()],
  ['(\\d+,)*\\d+', '1,22,333,'.repeat(20) + '4'],
  ['\\d{6}-\\d{4}', '640823-3234'],
  ['[^<>]*', 'Lyktan är släckt. '.repeat(200)],
  ['(?=.*\\d)[a-z0-9]{8,}', 'abcdefgh1'],
  ['\\(?=?a', '(=a'],
];
