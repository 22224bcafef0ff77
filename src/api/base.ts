/** Where the API's addresses begin. */
export const apiBase = '/api/v1';
