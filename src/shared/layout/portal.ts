/** The default layout, that of Vietnamese district and provincial portals. */
import * as v from 'valibot';
import portal from '../../../resources/layouts/portal.json';
import { houseLayoutSchema } from './house-layout';

export const PORTAL = v.parse(houseLayoutSchema, portal);
