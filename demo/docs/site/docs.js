// The search over all guides, and the list of guides that is open where there is room.

const form = document.querySelector('form.search');
const input = document.querySelector('#search');
const found = document.querySelector('#found');
const list = document.querySelector('#results ol');
const guides = document.querySelector('.guides details');

const wide = matchMedia('(min-width: 60rem)');
const openGuides = () => (guides.open = wide.matches);
wide.addEventListener('change', openGuides);
openGuides();

/** The sections of all guides, fetched at the first letter. */
let sections;

/** How well a section matches all words: 0 if one is missing; words in its heading, and often in a short text, count more. */
function score({ guide, heading, text }, words) {
  const [title, head, body] = [guide, heading, text].map((part) => part.toLowerCase());
  let sum = 0;
  for (const word of words) {
    const count = body.split(word).length - 1;
    if (count === 0 && !head.includes(word) && !title.includes(word)) return 0;
    sum += (head.includes(word) ? 8 : 0) + (title.includes(word) ? 4 : 0);
    if (count > 0) sum += 1 + Math.min(1, (400 * count) / body.length);
  }
  return sum;
}

/** The words around the first match in a text. */
function excerpt(text, words) {
  const at = words.map((word) => text.toLowerCase().indexOf(word)).filter((index) => index >= 0);
  const start = Math.max(0, Math.min(...at, text.length) - 40);
  return `${start > 0 ? '… ' : ''}${text
    .slice(start, start + 140)
    .replace(/^\S*\s/, '')
    .replace(/\s+/g, ' ')
    .trim()} …`;
}

function itemFor({ guide, heading, text, href }, words) {
  const item = document.createElement('li');
  const link = item.appendChild(document.createElement('a'));
  link.href = href;
  link.textContent = guide === heading ? heading : `${guide}: ${heading}`;
  if (text) item.appendChild(document.createElement('p')).textContent = excerpt(text, words);
  return item;
}

async function search() {
  const { value } = input;
  const words = value.toLowerCase().split(/\s+/).filter(Boolean);
  list.hidden = words.length === 0;
  if (words.length === 0) {
    found.textContent = '';
    return;
  }
  sections ??= fetch('search.json').then((response) => response.json());
  const all = await sections;
  // More may have been typed while they were on their way.
  if (input.value !== value) return;
  const matches = all
    .map((section) => ({ section, points: score(section, words) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 12);
  list.replaceChildren(...matches.map(({ section }) => itemFor(section, words)));
  found.textContent =
    matches.length === 0 ? 'Nothing found' : `${matches.length} ${matches.length === 1 ? 'place' : 'places'} found`;
}

input.addEventListener('input', () => void search());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  list.querySelector('a')?.focus();
});
form.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  input.value = '';
  void search();
});
list.addEventListener('click', () => {
  input.value = '';
  void search();
});
// Typed before this ran, or restored by the browser.
if (input.value !== '') void search();
