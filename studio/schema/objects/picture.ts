import {defineArrayMember, defineField} from 'sanity';
import {ImageIcon} from '@sanity/icons/Image';

/** An image with the words that stand in for it and beside it. */
export const picture = defineArrayMember({
  name: 'image',
  title: 'Picture',
  type: 'image',
  icon: ImageIcon,
  options: {hotspot: true},
  fields: [
    defineField({
      name: 'alt',
      title: 'Alternative text',
      description:
        'What somebody who cannot see the picture needs to know. Leave it empty only for decoration.',
      type: 'string',
      validation: (rule) => rule.custom((alt, {parent}) => describesAsset(alt, parent)).warning(),
    }),
    defineField({name: 'caption', title: 'Caption', type: 'string'}),
  ],
});

function describesAsset(alt: string | undefined, image: unknown): true | string {
  const hasAsset = typeof image === 'object' && image !== null && 'asset' in image;
  return hasAsset && (alt ?? '').trim() === '' ? 'Describe the picture in a sentence.' : true;
}
