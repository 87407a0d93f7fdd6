import { expect, it } from 'vitest';
import { withoutStyles } from '../../../src/corpus/formats/without-styles.ts';

it.each([
  ['<p>a</p><style>p { color: red }</style><p>b</p>', '<p>a</p><p>b</p>'],
  ['<STYLE media="print">x</STYLE >b<style>y</style>c', 'bc'],
  ['a<style>never closed <p>b', 'a'],
])('takes the styles out of %s', (html, expected) => {
  expect(withoutStyles(html)).toBe(expected);
});

it('leaves style attributes without effect', () => {
  expect(withoutStyles('<p class="a" style="color: red">a</p>')).toBe('<p class="a" data-style="color: red">a</p>');
});

it.each([
  '<script>const css = "<style>p{}</style>";</script><p>a</p>',
  '<!-- <style>p{}</style> --><p>a</p>',
  '<styled-list>a</styled-list>',
  '<p>a style="color: red" in words</p>',
  '<script>never closed <style>',
  '',
])('leaves %s as it is', (html) => {
  expect(withoutStyles(html)).toBe(html);
});

it('reads no part of a hostile source twice', () => {
  const html = '<style '.repeat(200_000);
  expect(withoutStyles(html)).toBe('');
  expect(withoutStyles(`<style>${'</style'.repeat(200_000)}`)).toBe('');
  expect(withoutStyles('<p '.repeat(300_000))).toHaveLength(900_000);
  expect(withoutStyles(`<p ${'a '.repeat(400_000)}`)).toHaveLength(800_003);
  expect(withoutStyles('<!--'.repeat(200_000))).toHaveLength(800_000);
});
