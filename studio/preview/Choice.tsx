import {Flex, Select, Text} from '@sanity/ui';
import {useId} from 'react';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {readonly id: T; readonly title: string}[];
  readonly onChange: (value: T) => void;
}

/** One thing to choose, with its name before it. */
export function Choice<T extends string>({label, value, options, onChange}: ChoiceProps<T>) {
  const id = useId();
  return (
    <Flex align="center" gap={2}>
      <Text as="label" htmlFor={id} muted size={1} style={{whiteSpace: 'nowrap'}}>
        {label}
      </Text>
      <Select
        fontSize={1}
        id={id}
        padding={2}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.currentTarget.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.title}
          </option>
        ))}
      </Select>
    </Flex>
  );
}
