import {defineArrayMember, defineField} from 'sanity';
import {ImageIcon} from '@sanity/icons/Image';
import type {StudioWords} from '../../words/en.ts';

/** An image with the words that stand in for it and beside it. */
export function picture(words: StudioWords) {
  const text = words.articles.picture;
  return defineArrayMember({
    name: 'image',
    title: text.title,
    type: 'image',
    icon: ImageIcon,
    options: {hotspot: true},
    fields: [
      defineField({
        name: 'alt',
        ...text.fields.alt,
        type: 'string',
        validation: (rule) =>
          rule.custom((alt, {parent}) => describesAsset(alt, parent) || text.noAlt).warning(),
      }),
      defineField({name: 'caption', ...text.fields.caption, type: 'string'}),
    ],
  });
}

function describesAsset(alt: string | undefined, image: unknown): boolean {
  const hasAsset = typeof image === 'object' && image !== null && 'asset' in image;
  return !hasAsset || (alt ?? '').trim() !== '';
}
