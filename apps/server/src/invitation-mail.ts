import type { Mail } from './mail.ts';

export function invitationMail(to: string, clientName: string, link: string): Mail {
  return {
    to,
    subject: 'Your training log is waiting',
    text: `Hello ${clientName},\n\nYour coach keeps your training on Halteres and asks you to take over your own log.\n\nAccept here within 14 days:\n${link}\n\nUntil then nobody but your coach sees it. If you know of no coach, do nothing.\n`,
  };
}
