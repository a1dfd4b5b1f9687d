import {TranslateIcon} from '@sanity/icons/Translate';
import {Button, Flex} from '@sanity/ui';
import {useLocale, type ToolMenuProps} from 'sanity';
import {useWords} from '../words/useWords.ts';

/** The Studio's tools, and beside them the way to its other language, in that language's name. */
export function ToolsAndLanguage(props: ToolMenuProps) {
  const {locales, currentLocale, changeLocale} = useLocale();
  const {readIn} = useWords().structure;
  const isSidebar = props.context === 'sidebar';
  return (
    <Flex align={isSidebar ? 'stretch' : 'center'} direction={isSidebar ? 'column' : 'row'} gap={1}>
      {props.renderDefault(props)}
      {locales
        .filter(({id}) => id !== currentLocale.id)
        .map(({id, title}) => (
          <Button
            key={id}
            aria-label={readIn(title)}
            data-testid={`language-${id}`}
            fontSize={1}
            icon={TranslateIcon}
            lang={id}
            mode="bleed"
            onClick={() => void changeLocale(id)}
            padding={2}
            text={title}
          />
        ))}
    </Flex>
  );
}
