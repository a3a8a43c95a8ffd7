import sharp from 'sharp';
import { chapter, type Input } from './input.ts';

const svg = (inside: string, attributes = ' viewBox="0 0 8 8"') => `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;

/** Files as other programmes save them, and pictures as telephones and networks give them. */
export async function fileInputs(next: () => number): Promise<Input[]> {
  const inputs: Input[] = [];
  const text = (kind: string, change: (text: string) => string | Uint8Array, expected: Input['expected']): void => {
    const number = next();
    inputs.push({ kind: `file: ${kind}`, files: { [`guide/fr/odd-${number}.mdx`]: change(chapter(number, 'Un été à Noël.')) }, expected });
  };
  text('BOM', (words) => `\uFEFF${words}`, 'refused');
  text('UTF-16', (words) => Buffer.from(`\uFEFF${words}`, 'utf16le'), 'refused');
  text('Windows-1252', (words) => Buffer.from(words, 'latin1'), 'refused');
  text('CRLF', (words) => words.replaceAll('\n', '\r\n'), 'clean');
  text('mixed line ends', (words) => words.replace('\n', '\r\n'), 'either');
  text('old Mac line ends', (words) => words.replaceAll('\n', '\r'), 'refused');
  text('empty', () => '', 'refused');
  text('NUL', (words) => `${words}\0`, 'refused');
  text('escape', (words) => `${words}\u001b[2J`, 'refused');
  text('C1', (words) => `${words}\u0093mot\u0094`, 'refused');
  text('TOML', (words) => words.replaceAll('---', '+++'), 'refused');
  text('JSON', () => '{ "title": "x" }', 'refused');
  text('no front matter', () => '# Titre\n\nmots', 'refused');
  text('front matter not closed', (words) => words.replace('\n---\n\n', '\n\n'), 'refused');
  text('blank line first', (words) => `\n${words}`, 'refused');
  text('no line end', (words) => words.trimEnd(), 'clean');

  const picture = (kind: string, name: string, bytes: string | Uint8Array, expected: Input['expected']): void => {
    const number = next();
    const file = `odd-${number}${name}`;
    const page = chapter(number, `![Un dessin](./${file})`);
    inputs.push({ kind: `picture: ${kind}`, files: { [`guide/fr/${file}`]: bytes, [`guide/fr/odd-${number}.mdx`]: page }, expected });
  };
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const image = sharp({ create: { width: 96, height: 64, channels: 3, background: '#4060a0', noise } });
  const encoders = {
    '.jpg': image.clone().jpeg(),
    '.png': image.clone().png(),
    '.webp': image.clone().webp(),
    '.avif': image.clone().avif(),
  };
  for (const [extension, encoder] of Object.entries(encoders)) {
    const bytes = await encoder.toBuffer();
    picture('whole', extension, bytes, 'clean');
    picture('cut short', extension, bytes.subarray(0, Math.floor(bytes.length * 0.6)), 'refused');
    picture('empty', extension, Buffer.alloc(0), 'refused');
    picture('another format', extension === '.png' ? '.jpg' : '.png', bytes, 'refused');
    picture('header only', extension, bytes.subarray(0, 40), 'refused');
  }
  picture('turned', '.jpg', await image.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer(), 'clean');
  picture('CMYK', '.jpg', await image.clone().toColourspace('cmyk').jpeg().toBuffer(), 'clean');
  picture('grey, 16 bits', '.png', await image.clone().toColourspace('grey16').png().toBuffer(), 'clean');
  picture('GIF', '.gif', await image.clone().gif().toBuffer(), 'refused');
  picture('TIFF', '.tiff', await image.clone().tiff().toBuffer(), 'refused');
  picture(
    'HEIC by name',
    '.jpg',
    Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]),
    'refused',
  );
  picture('web page', '.png', '<!doctype html><html></html>', 'refused');
  const drawings: readonly [kind: string, text: string, expected: Input['expected']][] = [
    ['plain', svg('<path d="M0 0h8v8z"/>'), 'clean'],
    ['of an editor', `<?xml version="1.0"?><!-- x -->${svg('<metadata><x/></metadata><desc>y</desc><path d="M0 0h8"/>')}`, 'clean'],
    ['with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><s:path d="M0 0h8"/></s:svg>', 'either'],
    ['late root', `<!--${'x'.repeat(1200)}-->${svg('<path d="M0 0h8"/>')}`, 'either'],
    ['width in mm', svg('<path d="M0 0h8"/>', ' width="8mm" height="8mm"'), 'clean'],
    ['viewBox with commas', svg('<path d="M0 0h8"/>', ' viewBox="0,0,8,8"'), 'refused'],
    ['width in %', svg('<path d="M0 0h8"/>', ' width="100%"'), 'refused'],
    ['not closed', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><g>', 'refused'],
    ['without namespace', '<svg viewBox="0 0 8 8"><path d="M0 0h8"/></svg>', 'either'],
    ['script', svg('<script>alert(1)</script>'), 'refused'],
    ['set', svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>'), 'refused'],
    ['import', svg('<style>@\\69mport "//evil.example/a.css"</style>'), 'refused'],
    [
      'bomb',
      svg(
        `<g id="a0"><path d="M0 0"/></g>${Array.from({ length: 25 }, (_, n) => `<g id="a${n + 1}"><use href="#a${n}"/><use href="#a${n}"/></g>`).join('')}`,
      ),
      'refused',
    ],
  ];
  for (const [kind, words, expected] of drawings) picture(`drawing ${kind}`, '.svg', words, expected);
  picture('drawing with a BOM', '.svg', `\uFEFF${svg('<path d="M0 0h8"/>')}`, 'refused');
  picture('drawing in UTF-16', '.svg', Buffer.from(`\uFEFF${svg('')}`, 'utf16le'), 'refused');
  return inputs;
}
