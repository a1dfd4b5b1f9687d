import {Notice} from './Notice.tsx';

/** Neither the page nor the build says where the content is. */
export function NothingConfigured() {
  return (
    <Notice title="This Studio does not know yet where its content is">
      <p>
        To work on one machine, start it with <code>./run demo</code>: the store, the Studio and a
        blog open together.
      </p>
      <p>
        To use hosted Sanity, build it with <code>SANITY_STUDIO_PROJECT_ID</code> and{' '}
        <code>SANITY_STUDIO_DATASET</code>.
      </p>
    </Notice>
  );
}

/** The page names a lake, and nothing answers there. */
export function LakeNotReached({url, reason}: {readonly url: string; readonly reason: string}) {
  return (
    <Notice
      title="The store is not answering"
      action={{label: 'Try again', onClick: () => location.reload()}}
    >
      <p>
        Your content is kept by a small server at <code>{url}</code>, and it does not seem to be
        running. Start it with <code>./run demo</code>, then try again. Nothing you published is
        lost.
      </p>
      <p className="notice-reason">{reason}</p>
    </Notice>
  );
}

/** The page names a lake in a way that cannot be read. */
export function SettingsUnreadable({reason}: {readonly reason: string}) {
  return (
    <Notice title="This page’s settings cannot be read">
      <p>
        The element <code>{'<script type="application/json" id="lake">'}</code> must hold an object
        with <code>url</code>, <code>projectId</code>, <code>dataset</code> and <code>token</code>.
      </p>
      <p className="notice-reason">{reason}</p>
    </Notice>
  );
}
