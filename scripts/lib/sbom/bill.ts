/** One package, as CycloneDX has it: https://cyclonedx.org/docs/1.5/json/#components */
export interface Component {
  'bom-ref'?: string;
  name: string;
  version: string;
  properties?: readonly { name: string; value: string }[];
  licenses?: readonly { license?: { id?: string; name?: string }; expression?: string }[];
}

export interface Bill {
  bomFormat: string;
  specVersion: string;
  serialNumber?: string;
  metadata: { timestamp?: string; component: { 'bom-ref'?: string; name: string } };
  components: readonly Component[];
  dependencies?: readonly { ref: string; dependsOn?: readonly string[] }[];
}

/** What the project is called in its list, whatever its folder is. */
const OWN_NAME = 'flambeau';

/**
 * Without what only developers need, the moment and the number of this run, and with the project’s name in place of its folder’s: the same packages give the
 * same file.
 */
export function tidyBill(bill: Bill): Bill {
  const { serialNumber: _number, metadata, components: all, dependencies = [], ...rest } = bill;
  const { timestamp: _moment, component, ...about } = metadata;
  const components = all.filter((one) => !isForDevelopers(one));
  const known = new Set([...components.map((one) => one['bom-ref']), component['bom-ref']]);
  return {
    ...rest,
    metadata: { ...about, component: { ...component, name: OWN_NAME } },
    components,
    dependencies: dependencies
      .filter(({ ref }) => known.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => known.has(other)) })),
  };
}

/** Whether a text is a list that we have made: CycloneDX, of this project. */
export function isOurBill(text: string): boolean {
  try {
    const { bomFormat, metadata } = JSON.parse(text) as Partial<Bill>;
    return bomFormat === 'CycloneDX' && metadata?.component.name === OWN_NAME;
  } catch {
    return false;
  }
}

const isForDevelopers = ({ properties = [] }: Component): boolean =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');

/** The packages under each licence; those that name none come last, to be looked at. */
export function licenceList({ components }: Pick<Bill, 'components'>): { text: string; licences: number } {
  const groups = Map.groupBy(components, licenceOf);
  const names = [...groups.keys()].sort((a, b) => Number(a === NONE) - Number(b === NONE) || (a < b ? -1 : 1));
  const parts = names.map((name) => {
    const packages = (groups.get(name) ?? []).map((one) => `  ${one.name} ${one.version}`).sort();
    return `${name} (${packages.length})\n${packages.join('\n')}\n`;
  });
  return { text: parts.join('\n'), licences: names.filter((name) => name !== NONE).length };
}

const NONE = 'No licence named / Aucune licence indiquée';

function licenceOf({ licenses = [] }: Component): string {
  const named = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name).filter((name) => name !== undefined);
  return named.length === 0 ? NONE : named.join(' AND ');
}
