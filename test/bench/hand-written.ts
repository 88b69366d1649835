const radios = (name: string, words: readonly string[]): string =>
  words
    .map((word) => `<label><input type="radio" name="${name}" value="${word}" required> ${word}</label><br>`)
    .join('');

const kinds = [
  'Lämna en synpunkt',
  'Klaga',
  'Ge beröm',
  'Lämna ett förslag',
  'Fråga',
  'Anmäla något som är trasigt',
  'Något annat',
];
const departments = ['Barn och utbildning', 'Vård och omsorg', 'Trafik, gator och parker', 'Webbplatsen', 'Vet inte'];

/** The default form in a dialog, written by hand for one page: the lower bound. */
export const handWritten = `
  <button type="button">FeedBack</button>
  <dialog aria-labelledby="heading"><form method="post" action="/synpunkter">
    <h2 id="heading">Kontaktformulär</h2>
    <fieldset><legend>Jag vill:</legend>${radios('kind', kinds)}</fieldset>
    <p><label>Vilken verksamhet gäller det?<br><select name="department" required>
      ${departments.map((word) => `<option>${word}</option>`).join('')}
    </select></label></p>
    <p><label>Beskrivning av ärendet:<br><textarea name="description" rows="8" required></textarea></label></p>
    <fieldset><legend>Jag vill ha svar via:</legend>${radios('answerVia', ['E-post', 'Telefon', 'Brev', 'Inget'])}</fieldset>
    <fieldset><legend>Personuppgifter:</legend>
      <p><label>Namn<br><input name="name" autocomplete="name"></label></p>
      <p><label>E-post<br><input name="email" type="email" autocomplete="email"></label></p>
      <p><label>Telefon<br><input name="phone" type="tel" autocomplete="tel"></label></p>
    </fieldset>
    <button type="submit">Skicka</button>
  </form></dialog>
  <script src="/hand-written.js" defer></script>`;

/** Opens the dialog; marks the required fields that are empty, each with an error, when the form is sent. */
export const handWrittenScript = `
  document.querySelector('button').addEventListener('click', () => document.querySelector('dialog').showModal());
  const form = document.querySelector('form');
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    for (const error of form.querySelectorAll('.error')) error.remove();
    for (const control of form.elements) {
      if (control.willValidate && !control.checkValidity()) {
        event.preventDefault();
        control.setAttribute('aria-invalid', 'true');
        control.closest('p, fieldset').insertAdjacentHTML('afterbegin', '<p class="error">Fyll i det här</p>');
      }
    }
    form.querySelector('[aria-invalid]')?.focus();
  });`;
