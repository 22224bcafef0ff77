// Lets TypeScript import a .sql file as its text, in tests exactly as in the bundle.
export const sqlPlugin = {
  name: 'sql-as-text',
  transform(code, id) {
    if (id.endsWith('.sql')) return { code: `export default ${JSON.stringify(code)};`, map: null };
    return undefined;
  },
};
