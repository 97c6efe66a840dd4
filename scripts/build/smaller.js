/**
 * How terser makes code smallest: it is slower than the bundler's default. What it calls unsafe are assumptions about other
 * people's code: that no plain function or method is called with `new`, and that to read a property for nothing does nothing.
 * @satisfies {import('terser').MinifyOptions}
 */
export const smaller = {
  ecma: 2022,
  compress: {
    passes: 3,
    pure_getters: true,
    sequences: false,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
};
