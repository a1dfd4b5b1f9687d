/** The version of Sanity's HTTP API that our own requests from the Studio name. */
export const API_VERSION = '2025-02-19';
