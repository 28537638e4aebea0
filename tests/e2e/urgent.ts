// The way when it is urgent, as each region's routine has it.

import type { Region } from './regions.ts';

/** What to do, and then the number if the routine has one. */
export const URGENT: Record<Region, [action: string, number?: string]> = {
  vgr: ['Ring VGR-IT, dygnet runt, alla dagar', '010-47 37 100, knappval 5'],
  kronoberg: ['Ring VIS-supporten, dygnet runt'],
  jonkoping: ['Ring Region Jönköpings läns Kontaktcenter, rutinen anger inga tider', '010-241 00 00'],
  'jamtland-harjedalen': ['Kontakta bakjouren på barnkliniken, rutinen anger inga tider'],
};
