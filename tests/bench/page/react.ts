/** Rendering for both subjects that are made with React. */
import { createElement, type ReactNode, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';

interface FinishProps {
  readonly children: ReactNode;
  readonly onFinish: () => void;
}

/** Calls back when its children are in the page. */
function Finish({ children, onFinish }: FinishProps): ReactNode {
  useEffect(onFinish, [onFinish]);
  return children;
}

export function makeRoot(place: ParentNode): Root {
  const box = document.createElement('div');
  place.append(box);
  return createRoot(box);
}

export const render = (root: Root, content: ReactNode): Promise<void> =>
  new Promise((onFinish) => {
    root.render(createElement(Finish, { onFinish, children: content }));
  });
