import type { Messages } from '../../../src/check/messages.ts';
import { planRepairs } from '../../../src/check/repair/plan.ts';
import { offerChanges } from '../offer-changes.ts';
import type { CheckRequest } from './options.ts';

/** Mends what can be mended, once somebody has seen it. @returns whether files were written */
export async function fixContent(request: CheckRequest, messages: Messages): Promise<boolean> {
  const { folder, likely, now, yes } = request;
  const { files } = await planRepairs(folder, { likely, ...(now !== undefined && { now }) });
  if (files.length > 0) return offerChanges(files, { folder, command: 'check -- --fix', yes }, messages);
  console.log(messages.format('fix-nothing', { likely }));
  return false;
}
