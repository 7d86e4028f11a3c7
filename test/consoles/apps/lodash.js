/** The one function that @alifd/next takes from the whole of lodash without naming it among its dependencies. */
export const cloneDeep = structuredClone;
