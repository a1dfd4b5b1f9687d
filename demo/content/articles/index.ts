/** Every document that the articles of the seed are made of. */
export const articleDocuments: readonly {readonly _id: string; readonly _type: string}[] = [];
