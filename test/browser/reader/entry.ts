/** What the browser tests of the reader put into a page. */
export { actionOfEvent } from '../../../utils/page/event.ts';
export { readPage } from '../../../utils/page/read.ts';
export { watchPage } from '../../../utils/page/watch.ts';
export { CHANGE_NAMES, perturb } from './perturb.ts';
