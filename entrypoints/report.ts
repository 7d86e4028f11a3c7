import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structureReport } from '../utils/page/report.ts';

/** Put into a page when a person asks for its structure report; the result goes back to who asked. */
export default defineUnlistedScript(() => structureReport(document, new URL(location.href)));
