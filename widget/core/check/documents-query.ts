/**
 * Every document that a test is made of, with what its result leads to. Parameter: `$test`, the
 * id or the slug of a test. The answer is a list with gaps and repetitions, of stored documents.
 */
export const testDocumentsQuery = `*[_type == "relationshipTest" && (_id == $test || slug.current == $test)][0]{
  "documents": [
    ...[@],
    ...[responseScale->],
    ...coalesce(items[]->, []),
    ...coalesce(items[]->responseScale->, []),
    ...coalesce(dimensions[]->, []),
    ...coalesce(patterns[]->, []),
    ...coalesce(patterns[]->actionReport->, []),
    ...*[_id == "siteSettings"],
    ...*[_type == "relationshipTest" && slug.current == ^.slug.current],
    ...*[_type == "article" && _id in ^.patterns[]->articles[]._ref],
    ...*[_type == "translation.metadata" && count((translations[].value._ref)[@ in ^.^.patterns[]->articles[]._ref]) > 0],
    ...coalesce(*[_type == "translation.metadata" && count((translations[].value._ref)[@ in ^.^.patterns[]->articles[]._ref]) > 0].translations[].value->, [])
  ]
}.documents`;
