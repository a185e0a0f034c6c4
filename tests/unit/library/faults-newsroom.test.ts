import { createClaims } from '../../support/fault-claims';
import { NEWSROOM_SCENARIOS } from '../../support/fault-scenarios-newsroom';

const claims = createClaims();

claims.inMemory(NEWSROOM_SCENARIOS);
claims.onTheRealDisk(NEWSROOM_SCENARIOS.filter(({ name }) => /first|another name/u.test(name)));
