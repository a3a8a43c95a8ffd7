import { initials, tint } from '../../domain/initials.ts';
import { comma } from '../lib/comma.ts';
import { type Directory, idOf } from '../../domain/directory/decode.ts';
import { copies } from './copies.ts';

interface Places {
  /** The site’s root, and the folder of the profiles. */
  site: URL;
  profiles: URL;
}

/** Makes the tile of a person, by row, from the empty tile that the page brings. */
export function tileMaker(root: HTMLElement, directory: Directory, { site, profiles }: Places): (row: number) => HTMLElement {
  const empty = copies(root, 'tile');
  // The pages of a finished site name their index.html, those of the preview do not.
  const file = profiles.pathname.endsWith('/') ? '' : 'index.html';
  const topics = directory.facets.topic;

  return (row) => {
    const tile = empty();
    const own = (name: string) => tile.querySelector<HTMLElement>(`[data-tile="${name}"]`)!;
    const id = idOf(directory, row);
    const name = directory.names[row]!;
    const photo = directory.photos[row];
    tile.dataset['id'] = id;
    const link = own('name') as HTMLAnchorElement;
    link.textContent = name;
    link.href = new URL(`${encodeURIComponent(id)}/${file}`, profiles).href;
    own('about').textContent = `${directory.jobs.labels[directory.job[row]!]}${comma}${directory.cities.labels[directory.city[row]!]}`;
    own('topics').textContent = [...topics.values.subarray(topics.offsets[row], topics.offsets[row + 1])]
      .map((place) => topics.labels[place])
      .join(comma);

    const avatar = tile.querySelector<HTMLElement>('.avatar')!;
    if (photo) avatar.replaceWith(photoOf(new URL(photo, site).href));
    else {
      avatar.textContent = initials(name);
      avatar.className = `avatar avatar-${tint(id)}`;
    }

    if (!(directory.torch[row]! & 1)) own('ready').remove();
    if (!(directory.torch[row]! & 2)) own('seeking').remove();
    return tile;
  };
}

function photoOf(address: string): HTMLImageElement {
  const photo = new Image(110, 110);
  photo.className = 'avatar';
  photo.alt = '';
  photo.loading = 'lazy';
  photo.src = address;
  return photo;
}
