import type { z } from 'zod';
import type { Action } from './action';
import { admin } from './admin';
import { citizen } from './citizen';
import { desk } from './desk';
import { editor } from './editor';
import { reader } from './reader';
import { upload } from './upload';

/** Every function a client may call, and its actions: the only types both sides share. */
export const contract = { reader, citizen, desk, editor, admin, upload };
export type Contract = typeof contract;
export type FunctionName = keyof Contract;
export type ActionName<F extends FunctionName> = keyof Contract[F] & string;

type Of<F extends FunctionName, A extends ActionName<F>> = Contract[F][A];
export type Input<F extends FunctionName, A extends ActionName<F>> =
  Of<F, A> extends Action<infer S, unknown> ? z.input<S> : never;
export type Parsed<F extends FunctionName, A extends ActionName<F>> =
  Of<F, A> extends Action<infer S, unknown> ? z.output<S> : never;
export type Output<F extends FunctionName, A extends ActionName<F>> =
  Of<F, A> extends Action<z.ZodType, infer O> ? O : never;

export type { Action } from './action';
export * from './admin-views';
export * from './envelope';
export type { Setting, SettingValue } from './settings';
export * from './views';
