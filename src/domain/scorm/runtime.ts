import type { Dialect } from './dialect.ts';

/** A platform’s API behind one face for both standards. Nothing here throws: a platform’s fault must not stop a lesson. */
export interface Runtime {
  initialize(): boolean;
  /** Empty for what the platform does not have. */
  get(element: string): string;
  /** Whether the platform took it; so with the two below. */
  set(element: string, value: string): boolean;
  commit(): boolean;
  terminate(): boolean;
  /** The code of the last error, empty where the platform tells none. */
  lastError(): string;
}

export function createRuntime(api: object, { calls }: Dialect): Runtime {
  const call = (name: keyof Dialect['calls'], ...values: string[]): unknown => {
    try {
      const method: unknown = Reflect.get(api, calls[name]);
      return typeof method === 'function' ? Reflect.apply(method, api, values) : undefined;
    } catch {
      return undefined;
    }
  };
  // The standards say "true"; some platforms answer with a boolean.
  const told = (answer: unknown) => answer === true || String(answer).toLowerCase() === 'true';
  return {
    initialize: () => told(call('initialize', '')),
    get: (element) => {
      const value = call('get', element);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    },
    set: (element, value) => told(call('set', element, value)),
    commit: () => told(call('commit', '')),
    terminate: () => told(call('terminate', '')),
    lastError: () => {
      const code = call('lastError');
      return typeof code === 'string' || typeof code === 'number' ? String(code) : '';
    },
  };
}
