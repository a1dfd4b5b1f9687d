export {DEFAULT_LANGUAGES, type ContentLanguage} from './languages.ts';
export {relationshipTest, type RelationshipTestOptions} from './plugin.ts';
export {type InterfaceLanguage} from './words/interfaceLanguage.ts';
export {schemaTypes} from './schema/index.ts';
export {relationshipTestListItems, structure} from './structure.ts';
export {defaultDocumentNode} from './structure/views.tsx';
