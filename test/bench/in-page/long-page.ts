/** Words without meaning of their own; the paper is made up. */
const WORDS =
  'de minister heeft in het debat over dijken en sluizen toegezegd dat voor de zomer een brief volgt waarin staat hoe de provincies en de waterschappen het onderhoud van de kaden verdelen en wat dat kost'.split(
    ' ',
  );
/** What stands before the number; all of it is read by the grammar and by the simple expression alike. */
const FORMS = [
  'Kamerstuk 36 410, nr. #',
  'Kamerstukken II 2030/31, 24 801, nr. #',
  'Kamerstuk 21 501-02, nr. #',
  'Kamerstukken 29 398, nr. #',
];
const PARAGRAPH = 170;

/**
 * A paper of paragraphs of some 180 characters, one in ten with a reference; the same one every time.
 * @returns the element that holds it, not yet in the document
 */
export function longPage(doc: Document, paragraphs: number): HTMLElement {
  const root = doc.createElement('div');
  let word = 7;
  for (let index = 0; index < paragraphs; index++) {
    let text = '';
    while (text.length < PARAGRAPH)
      text += `${WORDS[(word = (word * 31 + 17) % 9973) % WORDS.length]} `;
    const p = doc.createElement('p');
    p.textContent =
      index % 10 === 3
        ? `${text.slice(0, 60)}(${referenceOf(index)}) ${text.slice(60, 140)}.`
        : text;
    root.append(p);
  }
  return root;
}

function referenceOf(index: number): string {
  const number = Math.floor(index / 10);
  return (FORMS[number % FORMS.length] ?? '').replace('#', String(number + 1));
}
