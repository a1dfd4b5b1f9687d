import {Flex, Inline, Stack, Switch, Text, TextInput} from '@sanity/ui';
import {useId} from 'react';
import {Choice} from '../preview/Choice.tsx';
import type {Chosen} from './chosen.ts';
import {PLATFORMS, type Platform} from './snippet.ts';

interface EmbedFormProps {
  readonly platform: Platform;
  readonly source: 'project' | 'snapshot';
  readonly chosen: Chosen;
  readonly languages: readonly string[];
  readonly onPlatform: (platform: Platform) => void;
  readonly onSource: (source: 'project' | 'snapshot') => void;
  readonly onChange: (part: Partial<Chosen>) => void;
}

/** What can be chosen about a test on a page. */
export function EmbedForm(props: EmbedFormProps) {
  const {platform, source, chosen, languages, onPlatform, onSource, onChange} = props;
  return (
    <Stack gap={4}>
      <Inline gap={4}>
        <Choice label="Page" onChange={onPlatform} options={PLATFORMS} value={platform} />
        <Choice
          label="Content"
          onChange={onSource}
          options={[
            {id: 'project', title: 'Always the latest'},
            {id: 'snapshot', title: 'A file beside the page'},
          ]}
          value={source}
        />
        <Choice
          label="Look"
          onChange={(theme) => onChange({theme})}
          options={[
            {id: 'auto', title: 'As the page'},
            {id: 'light', title: 'Light'},
            {id: 'dark', title: 'Dark'},
          ]}
          value={chosen.theme}
        />
        <Choice
          label="Language"
          onChange={(language) => onChange({language})}
          options={[{id: '', title: 'As the page'}, ...languages.map((id) => ({id, title: id}))]}
          value={chosen.language}
        />
        <Choice
          label="Items at once"
          onChange={(itemsPerStep) => onChange({itemsPerStep})}
          options={[
            {id: '', title: 'As the test says'},
            ...['1', '3', '6', 'all'].map((id) => ({id, title: id})),
          ]}
          value={chosen.itemsPerStep}
        />
        <Choice
          label="Answers are kept"
          onChange={(storage) => onChange({storage})}
          options={[
            {id: 'local', title: 'Thirty days on the device'},
            {id: 'session', title: 'While the tab is open'},
            {id: 'none', title: 'Not at all'},
          ]}
          value={chosen.storage}
        />
      </Inline>
      <ShareSwitch isOn={chosen.share} onChange={(share) => onChange({share})} />
      <Field
        label="Accent colour"
        onChange={(accent) => onChange({accent})}
        placeholder="that of the page, or such as #7a4b2a"
        value={chosen.accent}
      />
      <Field
        label="Address of the script"
        onChange={(script) => onChange({script})}
        value={chosen.script}
      />
      <Field
        label="Hash of the script"
        onChange={(integrity) => onChange({integrity})}
        placeholder="none: the browser takes the script as it comes"
        value={chosen.integrity}
      />
    </Stack>
  );
}

interface ShareSwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function ShareSwitch({isOn, onChange}: ShareSwitchProps) {
  const id = useId();
  return (
    <Flex align="center" gap={2}>
      <Switch
        checked={isOn}
        id={id}
        onChange={({currentTarget}) => onChange(currentTarget.checked)}
      />
      <Text as="label" htmlFor={id} size={1}>
        Visitors may share their result
      </Text>
    </Flex>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

function Field({label, value, placeholder, onChange}: FieldProps) {
  const id = useId();
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} muted size={1}>
        {label}
      </Text>
      <TextInput
        fontSize={1}
        id={id}
        onChange={({currentTarget}) => onChange(currentTarget.value.trim())}
        padding={2}
        value={value}
        {...(placeholder !== undefined && {placeholder})}
      />
    </Stack>
  );
}
