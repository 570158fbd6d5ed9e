import { Button, Icon } from '@halteres/ui';
import { createLink, Link, type LinkProps } from '@tanstack/react-router';
import { forwardRef, type AnchorHTMLAttributes, type ReactNode } from 'react';
import classes from './button-link.module.css';

type AnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'color' | 'style'> & {
  variant?: 'filled' | 'default' | 'subtle';
  h?: number;
};

const ButtonAnchor = forwardRef<HTMLAnchorElement, AnchorProps>(function ButtonAnchor(
  { variant = 'filled', ...props },
  ref,
) {
  return <Button component="a" variant={variant} h={40} ref={ref} {...props} />;
});

/** A link that looks like a button, since it leads to an action. */
export const ButtonLink = createLink(ButtonAnchor);

/** The way back, above a title. */
export function BackLink({
  children,
  ...link
}: { children: ReactNode } & Pick<LinkProps, 'to' | 'params' | 'search'>): ReactNode {
  return (
    <Link {...link} className={classes.back ?? ''}>
      <Icon name="back" size={16} />
      {children}
    </Link>
  );
}
