import { expect, test } from 'vitest';
import { cleanDrawing } from '../../../../src/domain/drawings/clean.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 8"${attributes}>${inside}</svg>`;

/** Ways past a rule that only looks for `<script>`, `on…` and `href`, each by a name. */
const evasions: Record<string, string> = {
  'set of href': svg('<a><set attributeName="href" to="javascript:alert(1)"/><circle r="3"/></a>'),
  'animate of href': svg('<a><animate attributeName="href" values="javascript:alert(1)"/><circle r="3"/></a>'),
  'animate of xlink:href': svg('<use href="#a"><animate attributeName="xlink:href" values="https://evil.example/#x"/></use>'),
  'animateTransform with onbegin': svg('<g><animateTransform onbegin="alert(1)"/></g>'),
  'XHTML meta refresh': svg('<h:meta xmlns:h="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=https://evil.example/"/>'),
  'meta in the default namespace': svg('<meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=//evil.example"/>'),
  'XHTML script': svg('<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'),
  'script in metadata': svg('<metadata><script>alert(1)</script></metadata>'),
  'SCRIPT by entity in a style': svg('<style>&#64;import "https://evil.example/a.css";</style>'),
  srcset: svg('<image srcset="https://evil.example/a.png 1x"/>'),
  'img with srcset': svg('<h:img xmlns:h="http://www.w3.org/1999/xhtml" srcset="https://evil.example/a.png 1x"/>'),
  'an escaped @import': svg('<style>@\\69mport "https://evil.example/a.css";</style>'),
  'an import split by a comment': svg('<style>@imp/**/ort "https://evil.example/a.css";</style>'),
  'an escaped url()': svg('<rect style="fill: u\\72l(https://evil.example/a)"/>'),
  'url() by entities': svg('<rect fill="&#117;rl(https://evil.example/a)"/>'),
  'url() with a comment in it': svg('<rect style="fill:url(/**/https://evil.example/a)"/>'),
  'url() not closed': svg('<rect fill="url(https://evil.example/a"/>'),
  'url() in quotes': svg('<rect fill="url( \'//evil.example/a\' )"/>'),
  'image-set()': svg('<style>rect{fill:image-set("https://evil.example/a.png" 1x)}</style>'),
  '-webkit-image-set()': svg('<rect style="mask:-webkit-image-set(\'//evil.example/a\' 1x)"/>'),
  'cross-fade()': svg('<rect style="mask:cross-fade(url(#a), \'//evil.example/a\')"/>'),
  'src()': svg('<style>rect{fill:src("https://evil.example/a")}</style>'),
  '@font-face': svg('<style>@font-face{font-family:x;src:url(https://evil.example/a)}</style>'),
  '@namespace': svg('<style>@namespace url(https://evil.example/);</style>'),
  'CDATA import': svg('<style><![CDATA[@import "https://evil.example/a.css";]]></style>'),
  'a style in a group': svg('<g><style>*{background:url(//evil.example/a)}</style></g>'),
  'a data: drawing in a drawing': svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'),
  'a data: page': svg('<use href="data:text/html,&lt;script>alert(1)&lt;/script>"/>'),
  'use of a file': svg('<use href="other.svg#a"/>'),
  'use with a scheme in blanks': svg('<use href=" &#10;java&#9;script:alert(1)"/>'),
  feImage: svg('<filter id="f"><feImage href="https://evil.example/a.png"/></filter>'),
  'a link': svg('<a href="https://evil.example/"><circle r="3"/></a>'),
  'a link by xlink': svg('<a xlink:href="javascript:alert(1)"><circle r="3"/></a>'),
  'a link by another prefix':
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:q="http://www.w3.org/1999/xlink" viewBox="0 0 8 8"><a q:href="javascript:alert(1)"/></svg>',
  'ev:event': svg('<handler xmlns="http://www.w3.org/2001/xml-events">alert(1)</handler>'),
  onload: svg('<g/>', ' onload="alert(1)"'),
  ONLOAD: svg('<g ONLOAD="alert(1)"/>'),
  'an entity of its own':
    '<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">&x;</svg>',
  'a style sheet by instruction': `<?xml-stylesheet href="https://evil.example/a.css"?>${svg('<g/>')}`,
  foreignObject: svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
  'a bomb of use': svg(
    `<defs><g id="a0"><circle r="1"/></g>${Array.from({ length: 30 }, (_, n) => `<g id="a${n + 1}"><use href="#a${n}"/><use href="#a${n}"/></g>`).join('')}</defs><use href="#a30"/>`,
  ),
  'a bomb of patterns': svg(
    `<defs><pattern id="p0"><circle r="1"/></pattern>${Array.from({ length: 30 }, (_, n) => `<pattern id="p${n + 1}"><rect fill="url(#p${n})"/><rect fill="url(#p${n})"/></pattern>`).join('')}</defs><rect fill="url(#p30)"/>`,
  ),
  'use of itself': svg('<g id="a"><use href="#a"/></g>'),
  'a long chain of use': svg(Array.from({ length: 5000 }, (_, n) => `<g id="a${n}"><use href="#a${n + 1}"/></g>`).join('')),
  'a thousand groups in each other': svg('<g>'.repeat(1000) + '</g>'.repeat(1000)),
  'a hundred effects': svg(`<filter id="f">${'<feColorMatrix values="1"/>'.repeat(100)}</filter><rect filter="url(#f)"/>`),
  'an effect on a hundred shapes': svg(`<filter id="f"><feFlood/></filter>${'<rect filter="url(#f)"/>'.repeat(100)}`),
  'an effect that looks far around': svg('<filter id="f"><feMorphology radius="99999999"/></filter>'),
  'an effect that looks around too often': svg(`<filter id="f">${'<feMorphology radius="9"/>'.repeat(6)}</filter><g filter="url(#f)"/>`),
  'a matrix of a thousand numbers': svg('<filter id="f"><feConvolveMatrix order="33 33"/></filter>'),
  'more octaves than are seen': svg('<filter id="f"><feTurbulence numOctaves="9999"/></filter>'),
  'thousands of layers': svg('<g opacity=".9"><rect/></g><g style="mix-blend-mode:multiply"><rect/></g>'.repeat(1000)),
  ...Object.fromEntries(
    ['mask', 'clip-path', 'fill', 'filter', 'marker-mid'].map((property) => {
      const element = property === 'clip-path' ? 'clipPath' : property === 'fill' ? 'pattern' : property.replace('-mid', '');
      const rules = Array.from({ length: 24 }, (_, n) => `g .c${n}{stroke:red;${property}:url(#k${n + 1})}`).join('');
      const links = Array.from(
        { length: 25 },
        (_, n) => `<${element} id="k${n}">${`<path class="a c${n}" d="M0 0h1"/>`.repeat(2)}</${element}>`,
      );
      return [`a chain of ${property} by a style sheet`, svg(`${links.join('')}<g><path class="c0"/></g><style>${rules}</style>`)];
    }),
  ),
  'an effect of the style sheet on a hundred shapes': svg(`<style>*.a{filter:blur(9px)}</style>${'<rect class="b a"/>'.repeat(101)}`),
  'four effects in one word': svg('<rect style="fill:red;filter:blur(1px) blur(1px) drop-shadow(1px 1px 1px red)"/>'.repeat(40)),
  'a rich marker at each point of a line': svg(
    `<marker id="m">${'<circle r="1"/>'.repeat(100)}</marker><polyline points="${'1 2 '.repeat(1000)}" marker-mid="url(#m)"/>`,
  ),
  'a rich marker on the shapes of a group': svg(
    `<style>g{marker:url(#m)}</style><marker id="m">${'<circle r="1"/>'.repeat(60)}</marker><g>${'<path d="M0 0h1v1h1"/>'.repeat(500)}</g>`,
  ),
  'an arrow of a thousand lines at a hundred ends': svg(
    `<marker id="m">${'<circle r="1"/>'.repeat(1000)}</marker><g marker-end="url(#m)">${'<path d="M0 0h1"/>'.repeat(100)}</g>`,
  ),
  'a long line many times': svg(`<path id="a" d="M0 0${'L1 2 3.5-4e1'.repeat(5000)}"/>${'<use href="#a"/>'.repeat(300)}`),
  'a book in one line': svg(`<text>${'M'.repeat(40_000)}</text>`),
  'selectors without end': svg(`<style>${'* * ~ *{fill:red}'.repeat(4000)}</style>${'<g/>'.repeat(4000)}`),
  'endless octaves': svg('<filter id="f"><feTurbulence numOctaves="99999999"/></filter>'),
};

test.each(Object.entries(evasions))('%s is refused by name, and nothing of it is left', (_, drawing) => {
  const { svg: clean, refused } = cleanDrawing(drawing);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.found).not.toBe('');
  expect(clean).not.toMatch(/evil|javascript|alert|<a\b|<set|<animate|import|image-set|<h:|<!|<\?|onload|data:text|svg\+xml|99999999/i);
  // What is left is fit to be published, unless it is too much to draw.
  if (refused.every(({ kind }) => kind !== 'heavy')) expect(cleanDrawing(clean).refused).toEqual([]);
});

test('what editors’ tools leave is dropped in silence, and what is seen stays', () => {
  const { svg: clean, refused } =
    cleanDrawing(`<?xml version="1.0"?><!-- Generator: Sketch --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/" width="8" height="4" inkscape:version="1" data-name="L">
  <metadata><rdf:RDF xmlns:rdf="x"><author>Jane Doe</author></rdf:RDF></metadata><desc>Created with Sketch.</desc><title>Desk</title>
  <sodipodi:namedview xmlns:sodipodi="y" id="n"/>
  <style type="text/css"><![CDATA[ /* x */ .st0{fill:#FF0000;-inkscape-font:x} ]]></style>
  <linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient>
  <path class="st0" style="fill:url(#g);-inkscape-stroke:none" d="M0 0&#10;h8" inkscape:label="x"/><text x="1">A &amp; B &lt; C</text>
</svg>`);
  expect(refused).toEqual([]);
  expect(clean).toContain('<title>Desk</title>');
  expect(clean).toContain('<style>.st0{fill:#FF0000}</style>');
  expect(clean).toContain('style="fill:url(#g)"');
  expect(clean).toContain('A &amp; B &lt; C');
  expect(clean).not.toMatch(/Jane|Sketch|inkscape|sodipodi|data-name|DOCTYPE|<\?xml/);
});

test('effects and layers as drawing programmes write them are left alone', () => {
  const shadow =
    '<filter id="s"><feGaussianBlur in="SourceAlpha" stdDeviation="3"/><feOffset dx="2" dy="2"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>';
  const drawing = svg(
    `${shadow}<filter id="t"><feTurbulence baseFrequency="0.05" numOctaves="4"/><feMorphology radius="2"/><feConvolveMatrix order="3" kernelMatrix="0 1 0 1 1 1 0 1 0"/></filter>${'<g opacity=".5"><path d="M0 0"/></g>'.repeat(300)}${'<path d="M0 0" opacity=".5"/>'.repeat(3000)}<g filter="url(#s)"><path d="M0 0"/></g><path d="M0 0" filter="url(#t)"/>`,
  );
  expect(cleanDrawing(drawing).refused).toEqual([]);
});

test('a map, a chart and a page of text are light enough', () => {
  const classes = Array.from({ length: 60 }, (_, n) => `.st${n}{fill:red;opacity:.9}`).join('');
  const map = `<style>${classes}</style>${Array.from({ length: 4000 }, (_, n) => `<path class="st${n % 60}" d="M0 0${'l1 2'.repeat(20)}"/>\n          `).join('')}`;
  const chart = `<marker id="m"><path d="M0 0h1v1z"/></marker><path marker-end="url(#m)" d="M0 0${'L1 2'.repeat(20_000)}"/><polyline marker-mid="url(#m)" points="${'1 2 '.repeat(5000)}"/>`;
  const page = `<text>${'<tspan>A line of some sixty letters, as a drawing programme has it.</tspan>\n        '.repeat(80)}</text>`;
  for (const drawing of [map, chart, page]) expect(cleanDrawing(svg(`<g>${drawing}</g>`)).refused).toEqual([]);
});

test('a clean drawing comes out the same the second time', () => {
  const once = cleanDrawing(svg('<g fill="red"><path d="M0 0h8"/></g><text>é</text>')).svg;
  expect(cleanDrawing(once)).toEqual({ svg: once, refused: [] });
});
