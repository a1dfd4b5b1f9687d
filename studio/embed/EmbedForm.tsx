import {Flex, Inline, Stack, Switch, Text, TextInput} from '@sanity/ui';
import {useId} from 'react';
import {Choice} from '../preview/Choice.tsx';
import {useWords} from '../words/useWords.ts';
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
  const words = useWords().embedding;
  return (
    <Stack gap={4}>
      <Inline gap={4}>
        <Choice
          label={words.page}
          onChange={onPlatform}
          options={PLATFORMS.map((id) => ({id, title: words.platforms[id]}))}
          value={platform}
        />
        <Choice
          label={words.content}
          onChange={onSource}
          options={[
            {id: 'project', title: words.sources.project},
            {id: 'snapshot', title: words.sources.snapshot},
          ]}
          value={source}
        />
        <Choice
          label={words.look}
          onChange={(theme) => onChange({theme})}
          options={[
            {id: 'auto', title: words.asPage},
            {id: 'light', title: words.light},
            {id: 'dark', title: words.dark},
          ]}
          value={chosen.theme}
        />
        <Choice
          label={words.language}
          onChange={(language) => onChange({language})}
          options={[{id: '', title: words.asPage}, ...languages.map((id) => ({id, title: id}))]}
          value={chosen.language}
        />
        <Choice
          label={words.itemsAtOnce}
          onChange={(itemsPerStep) => onChange({itemsPerStep})}
          options={[
            {id: '', title: words.asTestSays},
            ...['1', '3', '6'].map((id) => ({id, title: id})),
            {id: 'all', title: words.all},
          ]}
          value={chosen.itemsPerStep}
        />
        <Choice
          label={words.storage}
          onChange={(storage) => onChange({storage})}
          options={[
            {id: 'local', title: words.storages.local},
            {id: 'session', title: words.storages.session},
            {id: 'none', title: words.storages.none},
          ]}
          value={chosen.storage}
        />
      </Inline>
      <ShareSwitch isOn={chosen.share} onChange={(share) => onChange({share})} />
      <Field
        label={words.accent}
        onChange={(accent) => onChange({accent})}
        placeholder={words.accentPlaceholder}
        value={chosen.accent}
      />
      <Field label={words.script} onChange={(script) => onChange({script})} value={chosen.script} />
      <Field
        label={words.integrity}
        onChange={(integrity) => onChange({integrity})}
        placeholder={words.integrityPlaceholder}
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
  const {share} = useWords().embedding;
  const id = useId();
  return (
    <Flex align="center" gap={2}>
      <Switch
        checked={isOn}
        id={id}
        onChange={({currentTarget}) => onChange(currentTarget.checked)}
      />
      <Text as="label" htmlFor={id} size={1}>
        {share}
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
