/** What the extension keeps, read in a page of its own: `await ownPage.evaluate(dumpStores)`. */

/** Everything that the extension keeps: settings, session, and every row of its databases. */
export const dumpStores = (): Promise<string> => {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: Record<'local' | 'session', { get(key: null): Promise<unknown> }> };
  };
  const rowsOf = (name: string) =>
    new Promise<unknown>((resolve, reject) => {
      const opened = indexedDB.open(name);
      opened.addEventListener('error', () => reject(new Error(`${name} did not open`)));
      opened.addEventListener('success', () => {
        const db = opened.result;
        const stores = [...db.objectStoreNames];
        if (stores.length === 0) return resolve([]);
        const reading = db.transaction(stores).objectStore.bind(db.transaction(stores));
        Promise.all(
          stores.map(
            (store) =>
              new Promise((done) => {
                const all = reading(store).getAll();
                all.addEventListener('success', () => done([store, all.result]));
              }),
          ),
        ).then(resolve, reject);
      });
    });
  return (async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
      await Promise.all(databases.map(({ name }) => rowsOf(name ?? ''))),
    ]);
  })();
};
