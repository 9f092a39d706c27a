/** Statuses by which a server says that it did not carry the request out. */
const refusals = new Set([400, 401, 403, 404, 405, 413, 415, 422, 429])

export const isRefusal = (status: number): boolean => refusals.has(status)
