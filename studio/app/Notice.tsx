import type {ReactNode} from 'react';

/** What a notice says: what happened, what to do, and at most one button. */
export interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: {readonly label: string; readonly onClick: () => void};
}

/** A full page that stands where the Studio would, when it cannot open. */
export function Notice({title, children, action}: NoticeProps) {
  return (
    <main className="notice">
      <div className="notice-card" role="alert">
        <h1>{title}</h1>
        {children}
        {action !== undefined && (
          <button type="button" onClick={action.onClick}>
            {action.label}
          </button>
        )}
      </div>
    </main>
  );
}
