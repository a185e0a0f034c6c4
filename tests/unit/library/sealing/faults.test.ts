import { createClaims } from '../../../support/fault-claims';
import { SCENARIOS } from '../../../support/fault-scenarios';
import { BACKUP_SCENARIOS } from '../../../support/fault-scenarios-backup';
import { HISTORY_SCENARIOS } from '../../../support/fault-scenarios-history';
import { NEWSROOM_SCENARIOS } from '../../../support/fault-scenarios-newsroom';
import { TIDYING_SCENARIOS } from '../../../support/fault-scenarios-tidying';
import { WRITERS_SCENARIOS } from '../../../support/fault-scenarios-writers';
import { FEW_FAULTS } from '../../../support/faulty-disk';
import { sealedDiskOn } from '../../../support/sealed';

const IS_LONG = process.env.DATELINE_LONG === '1';

const ALL = [
  ...SCENARIOS,
  ...HISTORY_SCENARIOS,
  ...WRITERS_SCENARIOS,
  ...NEWSROOM_SCENARIOS,
  ...TIDYING_SCENARIOS,
  ...BACKUP_SCENARIOS,
];

/** Those that go through every step that a file of the library takes: made, replaced, renamed, mended, moved, thrown away. */
const TELLING =
  /^(?:creating an article|a save of what|throwing an article|bringing an article|opening a damaged|putting a photo|keeping a revision \(typing|repairing$)/u;

const claims = createClaims(sealedDiskOn);

if (IS_LONG) claims.inMemory(ALL);
else
  claims.inMemory(
    ALL.filter(({ name }) => TELLING.test(name)),
    FEW_FAULTS,
  );
claims.onTheRealDisk(SCENARIOS.filter(({ name }) => /save after|throwing|damaged/u.test(name)));
