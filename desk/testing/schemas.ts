/** Schemas that real exports are held against. */

const selector = {
  type: 'object',
  required: ['type', 'exact', 'prefix', 'suffix'],
  properties: { type: { const: 'TextQuoteSelector' }, exact: { type: 'string', minLength: 1 } },
}

/** The musts of the Web Annotation Data Model, and what Hypothesis' API asks of a new annotation. */
export const annotationPageSchema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'items'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: { type: 'string', format: 'uri' },
    type: { const: 'AnnotationPage' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['@context', 'id', 'type', 'target', 'uri', 'text', 'tags'],
        properties: {
          '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
          id: { type: 'string', format: 'uri' },
          type: { const: 'Annotation' },
          motivation: { enum: ['assessing', 'commenting'] },
          created: { type: 'string', format: 'date-time' },
          modified: { type: 'string', format: 'date-time' },
          body: {
            type: 'array',
            items: {
              type: 'object',
              required: ['type', 'value'],
              properties: {
                type: { const: 'TextualBody' },
                value: { type: 'string' },
                format: { type: 'string', pattern: '^[a-z]+/[a-z]+$' },
                purpose: { enum: ['assessing', 'commenting', 'tagging'] },
              },
            },
          },
          target: {
            type: 'array',
            minItems: 1,
            maxItems: 1,
            items: {
              type: 'object',
              required: ['source'],
              properties: { source: { type: 'string', format: 'uri' }, selector: { type: 'array', items: selector } },
            },
          },
          uri: { type: 'string', format: 'uri' },
          text: { type: 'string' },
          tags: { type: 'array', items: { type: 'string' } },
          document: { type: 'object', properties: { title: { type: 'array', items: { type: 'string' } } } },
        },
      },
    },
  },
}

/** What Google asks of ClaimReview; a draft has no `ratingValue`, for which `alternateName` may stand. */
export const claimReviewsSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['@context', '@type', 'claimReviewed', 'reviewRating', 'url', 'author', 'itemReviewed'],
    properties: {
      '@context': { const: 'https://schema.org' },
      '@type': { const: 'ClaimReview' },
      claimReviewed: { type: 'string', minLength: 1 },
      url: { type: 'string', format: 'uri' },
      datePublished: { type: 'string', format: 'date' },
      reviewRating: {
        type: 'object',
        required: ['@type', 'alternateName'],
        properties: { '@type': { const: 'Rating' } },
        not: { required: ['ratingValue'] },
      },
      itemReviewed: { type: 'object', required: ['@type', 'appearance'], properties: { '@type': { const: 'Claim' } } },
      citation: { type: 'string', format: 'uri' },
    },
  },
}
