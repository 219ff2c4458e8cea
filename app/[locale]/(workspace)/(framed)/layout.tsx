import type { ReactNode } from 'react';
import { Frame } from '#components/shell/frame.tsx';

const FramedLayout = ({ children }: { children: ReactNode }) => <Frame>{children}</Frame>;

export default FramedLayout;
