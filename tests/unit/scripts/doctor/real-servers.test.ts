import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { main } from '../../../../scripts/doctor.ts';
import { MANIFEST, manifestText } from '../../../../scripts/lib/publish/manifest.ts';
import { factsOf } from '../../../../scripts/lib/publish/site.ts';
import { layOut, type Place, programOf, type Server, SERVERS, start, tidy } from '../../output/hosting/servers.ts';

const required = process.env['FLAMBEAU_SERVERS'] === 'required';
const MOUNT = '/un%20chemin/acc%C3%A8s/';

async function siteAt(mount: string): Promise<Place> {
  const place = await layOut(mount);
  onTestFinished(() => tidy(place));
  writeFileSync(join(place.site, 'flambeau.json'), JSON.stringify({ generator: 'flambeau', edition: 'internal', now: '2026-11-22' }));
  const files = await factsOf(place.site);
  const published = new Date(0).toISOString();
  writeFileSync(
    join(place.site, MANIFEST),
    manifestText({ generator: 'flambeau', release: 'r', edition: 'internal', day: '2026-11-22', published, files, kept: {} }),
  );
  return place;
}

async function diagnosed(server: Server, place: Place, mount: string): Promise<{ code: number; codes: string[] }> {
  const running = await start(server, place);
  onTestFinished(() => running.stop());
  const lines: string[] = [];
  const spy = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  onTestFinished(() => void spy.mockRestore());
  const code = await main([`http://127.0.0.1:${place.port}${mount}`, '--json', '--now', '2026-11-22']);
  const { found } = JSON.parse(lines.join('\n')) as { found: { level: string; code: string }[] };
  return { code, codes: found.map((one) => `${one.level} ${one.code}`) };
}

describe.each(SERVERS)('$name', (server) => {
  if (programOf(server.name) === undefined) {
    const lacking = `${server.name} is not installed, so that the doctor does not look at it: apt-get install ${server.name}`;
    if (required) test('is installed', () => expect.fail(lacking));
    else test.skip(lacking);
    return;
  }

  test('with the file that we write for it, nothing must change', async () => {
    const { code, codes } = await diagnosed(server, await siteAt(MOUNT), MOUNT);
    expect([code, codes.filter((one) => one.startsWith('must'))]).toEqual([0, []]);
  });

  test('with a file missing, that is said', async () => {
    const place = await siteAt(MOUNT);
    rmSync(join(place.site, 'pagefind', 'pagefind.abc.pf_meta'));
    expect(await diagnosed(server, place, MOUNT)).toMatchObject({ code: 1, codes: expect.arrayContaining(['must missing-search']) });
  });
});

test.skipIf(programOf('nginx') === undefined)(
  'nginx as it should not be: types unknown, pages kept for a day, a page for everything',
  async () => {
    const [nginx] = SERVERS.filter(({ name }) => name === 'nginx');
    const place = await siteAt('/');
    const bad = (text: string) =>
      text
        .replace(/types \{[^}]*\}/, 'types { text/html html; }')
        .replace(/add_header Cache-Control \$flambeau_cache always;/, 'add_header Cache-Control "max-age=86400" always;')
        .replace(/error_page 404 @flambeau_404;/, 'try_files $uri $uri/index.html /index.html;')
        .replace(/add_header Content-Security-Policy [^\n]*\n/, '');
    const { code, codes } = await diagnosed(nginx!, { ...place, ours: (name) => bad(place.ours(name)) }, '/');
    expect(code).toBe(1);
    expect(codes).toEqual(expect.arrayContaining(['must type-strict', 'must cache-long', 'must found-nowhere']));
  },
);
