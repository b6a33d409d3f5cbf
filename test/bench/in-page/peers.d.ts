declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Node,
    options: { find: RegExp; wrap: string },
  ): void;
}

declare module 'mark.js' {
  export default class Mark {
    constructor(root: HTMLElement);
    markRegExp(find: RegExp, options: { element: string; done: () => void }): void;
  }
}
