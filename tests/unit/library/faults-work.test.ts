import { createClaims } from '../../support/fault-claims';
import { HISTORY_SCENARIOS } from '../../support/fault-scenarios-history';
import { WRITERS_SCENARIOS } from '../../support/fault-scenarios-writers';

createClaims().inMemory([...HISTORY_SCENARIOS, ...WRITERS_SCENARIOS]);
