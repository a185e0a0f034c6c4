import { createClaims } from '../../support/fault-claims';
import { SCENARIOS } from '../../support/fault-scenarios';

const claims = createClaims();

claims.inMemory(SCENARIOS);
claims.onTheRealDisk(SCENARIOS.filter(({ name }) => /save after|throwing|bringing|damaged|creating/u.test(name)));
