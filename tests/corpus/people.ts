import type { Input } from './input.ts';

const names = [
  'Łukasz Żółć',
  'Işık Yıldız',
  'Jean-Bédel d’Ÿvoire',
  'M’Baye',
  '李小龍',
  'محمد',
  'Ñandú Ç',
  'ภาณุ',
  'X Æ',
  'Q',
  'Maximiliana Konstantinopoulou-Wolfeschlegelsteinhausenbergerdorff',
  'Dr. J. R. R. T.',
  '👩 Ana',
  "O'Neill",
];

/** People with names as they are, and sessions and posts on the edge of what is allowed. */
export function peopleInputs(next: () => number): Input[] {
  const inputs: Input[] = names.map((name) => {
    const number = next();
    const yaml = `name: ${JSON.stringify(name)}\njob: { fr: Technicienne }\nentity: Orvane\ncountry: FR\ncity: Lille\ntimeZone: Europe/Paris\nlanguages: [fr]\ntopics:\n  - topic: energy\n    help: { fr: Je réponds. }\nlabelled: 2026-01-01\nconsent: { date: 2026-01-01, scopes: [internal, public], until: 2028-01-01 }\n`;
    return { kind: 'person: name', files: { [`champions/odd-${number}.yaml`]: yaml }, expected: 'either' };
  });
  const event = (kind: string, change: Record<string, string>, expected: Input['expected']): void => {
    const number = next();
    const fields = {
      title: `Une séance ${number}`,
      summary: 'x',
      owner: 'x',
      review: '2027-01-01',
      kind: 'clinic',
      day: '2027-02-02',
      time: '"09:00"',
      minutes: '30',
      timeZone: 'Europe/Paris',
      link: 'https://visio.orvane.example/',
      languages: '[fr]',
      forWhom: 'x',
      ...change,
    };
    const yaml = Object.entries(fields)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n');
    inputs.push({ kind: `event: ${kind}`, files: { [`events/fr/odd-${number}.mdx`]: `---\n${yaml}\n---\n\nDes mots.\n` }, expected });
  };
  for (const link of ['http://visio/room', 'http://intranet/flambeau/', 'https://10.0.0.5/a', 'https://[fd00::1]/', 'https://пример.рф/'])
    event('address', { link }, 'clean');
  for (const link of ['https://a.example/Shared Documents/x', 'javascript:alert(1)', 'visio', 'ftp://a.example/'])
    event('address', { link }, 'refused');
  for (const time of ['"25:00"', '"9h30"', '9:30', '"24:00"']) event('time', { time }, 'refused');
  event('time', { time: '17:00' }, 'either');
  for (const day of ['2226-03-10', '9999-12-31', '0207-02-02']) event('far day', { day }, 'refused');
  event('far day', { day: '9999-12-31 # 9999' }, 'refused');
  event('far day', { day: '2090-12-31 # 2090' }, 'clean');
  event('clock', { day: '2027-03-28', time: '"02:30"' }, 'refused');
  return inputs;
}
