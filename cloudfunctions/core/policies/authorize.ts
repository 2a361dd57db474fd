import { AppError } from '../contract/app-error';
import type { Actor } from './actor';
import type { ActionKey, Rule } from './rule';
import { RULES } from './rules';
import type { Subject } from './subject';

/** Whether a rule lets the actor do this to anything at all. */
export const mayEver = (actor: Actor, action: ActionKey): boolean => rulesFor(actor, action).length > 0;

/** Refuses an actor whom no rule lets do this to anything. Comes before anything is read. */
export function requireRole(actor: Actor, action: ActionKey): void {
  if (mayEver(actor, action)) return;
  throw new AppError(actor.personId === '' ? 'unauthenticated' : 'forbidden');
}

/**
 * Refuses an actor who may not do this to this subject: `not_found` when they may not even read it, so that an id that
 * was guessed and one that is another's look the same; else `forbidden`.
 */
export function requireFor(actor: Actor, action: ActionKey, subject: Subject): void {
  requireRole(actor, action);
  const reading = action.startsWith('citizen.') ? 'citizen.my_question' : 'desk.question';
  if (!can(actor, reading, subject)) throw new AppError('not_found');
  if (can(actor, action, subject)) return;
  throw new AppError('forbidden', rulesFor(actor, action).find((rule) => rule.refusal)?.refusal);
}

/** Whether a rule lets the actor do this to this subject. */
export function can(actor: Actor, action: ActionKey, subject: Subject): boolean {
  return rulesFor(actor, action).some((rule) => rule.when?.(actor, subject) ?? true);
}

function rulesFor(actor: Actor, action: ActionKey): Rule[] {
  return RULES.filter((rule) => rule.action === action && isFor(rule, actor));
}

function isFor({ who }: Rule, actor: Actor): boolean {
  if (who === 'anyone') return true;
  if (who === 'person') return actor.personId !== '';
  return who.some((role) => actor.roles.includes(role));
}
