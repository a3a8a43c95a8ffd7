/**
 * A font as Satori 0.63 must be given it. HarfBuzz says how far up an accent
 * moves, and Satori moves it down: its SVG grows downwards, and it adds the
 * height where it should take it away (src/font.ts, `shapedGlyph.dy`). The dots
 * of Arabic letters land inside of them. So all heights of the font’s GPOS
 * table are negated here, and the two errors undo one another. The day that
 * Satori is right, a test says so, and this file goes.
 *
 * The table’s layout: OpenType 1.9, https://learn.microsoft.com/typography/opentype/spec/gpos
 *
 * @param data a TrueType or OpenType font, which is changed in place
 */
export function negateAccentHeights(data: ArrayBuffer): ArrayBuffer {
  const view = new DataView(data);
  const gpos = tableAt(view, 'GPOS');
  if (gpos === undefined) return data;
  const done = new Set<number>();
  const u16 = (at: number) => view.getUint16(at);
  const times = (count: number, act: (index: number) => void) => Array.from({ length: count }, (_, index) => act(index));

  function negate(at: number): void {
    // Tables share what they have in common.
    if (!done.has(at)) view.setInt16(at, -view.getInt16(at));
    done.add(at);
  }

  /** The height in a value record. Returns where the record ends. */
  function value(at: number, format: number): number {
    if (format & 2) negate(at + (format & 1 ? 2 : 0));
    return at + 2 * [...format.toString(2)].filter((bit) => bit === '1').length;
  }

  function anchor(table: number, offset: number): void {
    if (offset !== 0) negate(table + offset + 4);
  }

  function single(at: number): void {
    let record = at + (u16(at) === 1 ? 6 : 8);
    times(u16(at) === 1 ? 1 : u16(at + 6), () => (record = value(record, u16(at + 4))));
  }

  function pair(at: number): void {
    const both = (record: number) => value(value(record, u16(at + 4)), u16(at + 6));
    if (u16(at) === 1) {
      times(u16(at + 8), (index) => {
        const set = at + u16(at + 10 + 2 * index);
        let record = set + 2;
        times(u16(set), () => (record = both(record + 2)));
      });
    } else {
      let record = at + 16;
      times(u16(at + 12) * u16(at + 14), () => (record = both(record)));
    }
  }

  function cursive(at: number): void {
    times(2 * u16(at + 4), (index) => anchor(at, u16(at + 6 + 2 * index)));
  }

  /** Rows of as many anchors as there are classes of marks. */
  function rows(table: number, classes: number): void {
    times(u16(table) * classes, (index) => anchor(table, u16(table + 2 + 2 * index)));
  }

  function attachment(at: number, type: number): void {
    const [classes, marks, bases] = [u16(at + 6), at + u16(at + 8), at + u16(at + 10)];
    times(u16(marks), (index) => anchor(marks, u16(marks + 4 + 4 * index)));
    if (type === 5) times(u16(bases), (index) => rows(bases + u16(bases + 2 + 2 * index), classes));
    else rows(bases, classes);
  }

  function subtable(at: number, type: number): void {
    if (type === 9) subtable(at + view.getUint32(at + 4), u16(at + 2));
    else if (done.has(at)) return;
    else if (type === 1) single(at);
    else if (type === 2) pair(at);
    else if (type === 3) cursive(at);
    else if (type >= 4 && type <= 6) attachment(at, type);
    done.add(at);
  }

  const lookups = gpos + u16(gpos + 8);
  times(u16(lookups), (index) => {
    const lookup = lookups + u16(lookups + 2 + 2 * index);
    times(u16(lookup + 4), (part) => subtable(lookup + u16(lookup + 6 + 2 * part), u16(lookup)));
  });
  return data;
}

function tableAt(view: DataView, name: string): number | undefined {
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (tag === name) return view.getUint32(record + 8);
  }
  return undefined;
}
