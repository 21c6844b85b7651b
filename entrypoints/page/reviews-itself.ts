/** Set in the extension's own world of a page that is reviewed without a click, because its user has opted its site in. */
export const reviewsItself: unique symbol = Symbol.for('second-source:reviews-itself')
