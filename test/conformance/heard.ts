import { reviewedVersions } from '../heard/versions.ts';

/** Renders which screen reader was heard, and with which browsers. */
export function renderHeard(): string {
  const { orca, firefox, chromium } = reviewedVersions();
  return `<p>
    En riktig skärmläsare, Orca ${orca} i Debian, läser hela vägen från knappen till kvittot i Firefox ${firefox} och i
    Chromium ${chromium}, med riktiga tangenttryck. Det den säger är sparat som text i <code>test/heard</code> och genomläst.
    Orca säger inte vad som har fokus när en dialog öppnas, och inte att en lista har ett fel; det gäller också en sida
    utan formuläret. Testerna hör vad som sägs. Om det går att förstå kan bara människor avgöra.
  </p>`;
}
