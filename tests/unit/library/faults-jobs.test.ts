import { createClaims } from '../../support/fault-claims';
import { BACKUP_SCENARIOS } from '../../support/fault-scenarios-backup';
import { TIDYING_SCENARIOS } from '../../support/fault-scenarios-tidying';

createClaims().inMemory([...TIDYING_SCENARIOS, ...BACKUP_SCENARIOS]);
