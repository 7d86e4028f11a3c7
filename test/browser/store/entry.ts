/** What the browser tests of the case store put into a page. */
export { openStore, watch } from '../../../utils/cases/store.ts';
export { salvage } from '../../../utils/cases/store-backup.ts';
export { addCases, changeCases, countCases, readCase } from '../../../utils/cases/store-cases.ts';
