import { expect, test } from 'vitest';
import { choosePhoto, isPhoto } from '../../../../src/client/listing/photo.ts';

const opened = { close: () => {} } as ImageBitmap;
const decode = async (file: Blob): Promise<ImageBitmap> => {
  if ((await file.text()).startsWith('PNG')) return opened;
  throw new Error('The source image could not be decoded.');
};

test.each([
  ['me.png', 'image/png', 'PNG…', true],
  ['me.jpg', 'image/jpeg', 'PNG…', true],
  ['me.webp', 'image/webp', 'PNG…', true],
  ['notes.txt', 'text/plain', 'Hello', false],
  ['a text called me.png', 'image/png', 'Hello', false],
  ['empty.png', 'image/png', '', false],
  ['me.heic', 'image/heic', 'PNG…', false],
  ['me.svg', 'image/svg+xml', 'PNG…', false],
  ['cv.pdf', 'application/pdf', '%PDF', false],
  ['unknown', '', 'PNG…', false],
])('%s (%s) is a photo, or none', async (_name, type, bytes, isOne) => {
  expect(await isPhoto(new Blob([bytes], { type }), decode)).toBe(isOne);
});

/** As much of an element as the function touches. */
function fake(files: Blob[] = []) {
  const attributes: Record<string, string> = {};
  const element = {
    id: 'listing-file-wrong',
    files,
    value: files.length > 0 ? 'C:\\fakepath\\x' : '',
    textContent: '',
    setAttribute: (name: string, value: string) => void (attributes[name] = value),
    removeAttribute: (name: string) => void delete attributes[name],
  };
  return { element, attributes };
}
const choosing = (input: ReturnType<typeof fake>, place: ReturnType<typeof fake>, isFine: (file: Blob) => Promise<boolean>) =>
  choosePhoto(input.element as unknown as HTMLInputElement, place.element as unknown as HTMLElement, 'No photo.', isFine);

test('what is no photo is said beside the field and let go, and a photo takes the message away', async () => {
  const [input, place] = [fake([new Blob(['x'])]), fake()];
  expect(await choosing(input, place, async () => false)).toBeUndefined();
  expect([place.element.textContent, place.attributes['role'], input.element.value]).toEqual(['No photo.', 'alert', '']);
  expect(input.attributes).toEqual({ 'aria-invalid': 'true', 'aria-describedby': 'listing-file-wrong' });

  const photo = new Blob(['PNG']);
  input.element.files = [photo];
  input.element.value = 'C:\\fakepath\\me.png';
  expect(await choosing(input, place, async () => true)).toBe(photo);
  expect([place.element.textContent, input.element.value, input.attributes['aria-invalid']]).toEqual([
    '',
    'C:\\fakepath\\me.png',
    undefined,
  ]);

  input.element.files = [];
  expect(await choosing(input, place, async () => false)).toBeUndefined();
  expect(place.element.textContent).toBe('');
});

test('a file that another one has replaced meanwhile is not spoken of', async () => {
  const [input, place] = [fake([new Blob(['slow'])]), fake()];
  const done = choosing(input, place, async () => {
    input.element.files = [new Blob(['PNG'])];
    return false;
  });
  expect(await done).toBeUndefined();
  expect([place.element.textContent, input.element.value]).toEqual(['', 'C:\\fakepath\\x']);
});
