/** Takes over what people have called revisions in another copy of a history; what they are called here stays. */
import * as v from 'valibot';
import type { ArticleId } from '#shared/article/identity';
import { LABEL_MAX, revisionKeySchema } from '#shared/history/revision';
import { unseal } from '../envelope';
import { historyFolder, revisionFile } from '../history/history-paths';
import { readLabels, writeLabel } from '../history/labels';
import type { RestoreTarget } from './restore-target';

const labelsSchema = v.object({ labels: v.record(revisionKeySchema, v.pipe(v.string(), v.maxLength(LABEL_MAX))) });

/** Labels that cannot be read, on either side, are left as they are. */
export const addLabels = async (
  { disk, now }: RestoreTarget,
  articleFolder: string,
  id: ArticleId,
  bytes: Uint8Array,
): Promise<void> => {
  const opened = unseal(bytes);
  const theirs = v.safeParse(labelsSchema, opened.ok ? opened.data : null);
  const folder = historyFolder(articleFolder);
  const place = { disk, folder, id, now };
  const ours = await readLabels(place);
  if (!theirs.success || ours === null) return;
  for (const [name, label] of Object.entries(theirs.output.labels)) {
    const key = v.parse(revisionKeySchema, name);
    if (key in ours || (await disk.stat(revisionFile(folder, key).current)) === null) continue;
    await writeLabel(place, key, label);
  }
};
