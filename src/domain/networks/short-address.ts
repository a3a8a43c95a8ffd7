/** An address as short networks show it: without its protocol, cut after about `most` characters. */
export function shortAddress(url: string, most = 30): string {
  const shown = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return shown.length > most ? `${shown.slice(0, most)}…` : shown;
}
