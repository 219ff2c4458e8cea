/** The columns of the grid on a wide screen: number, source, one or two targets. On a narrow one all stand below each other. */
export const columnsClass = (targets: number): string =>
  targets > 1 ? 'wide:grid-cols-[56px_repeat(3,minmax(0,1fr))]' : 'wide:grid-cols-[56px_repeat(2,minmax(0,1fr))]';
