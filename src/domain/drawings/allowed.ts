/**
 * What a drawing may hold: shapes, text, paint and effects of SVG 2 (https://www.w3.org/TR/SVG2/), nothing that runs,
 * moves, loads or leads elsewhere. What is not named here never gets into the site.
 */
export const allowedElements: ReadonlySet<string> = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title image style switch
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
  feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
  feSpotLight feTile feTurbulence`.split(/\s+/),
);

/** What drawing programmes write for themselves, and what nobody sees in a picture: left out without a word. */
export const droppedElements: ReadonlySet<string> = new Set([
  'metadata',
  'desc',
  'view',
  'cursor',
  'font',
  'glyph',
  'font-face',
  'hkern',
  'vkern',
  'missing-glyph',
]);

/** Properties of CSS that are attributes too (SVG 2, 6.6), and the few others that drawing programmes write in styles. */
export const allowedProperties: ReadonlySet<string> = new Set(
  `alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters cx cy d direction
  display dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size
  font-size-adjust font-stretch font-style font-variant font-weight height image-rendering isolation letter-spacing lighting-color
  line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order r rx ry shape-rendering
  stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width text-align text-anchor text-decoration text-rendering text-transform transform transform-box transform-origin
  unicode-bidi vector-effect visibility white-space width word-spacing writing-mode x y`.split(/\s+/),
);

/** Attributes that are no properties of CSS. `href` has rules of its own. */
export const allowedAttributes: ReadonlySet<string> = new Set(
  `id class lang xml:space xml:lang version viewBox preserveAspectRatio x1 x2 y1 y2 dx dy fx fy fr points pathLength rotate textLength lengthAdjust
  startOffset method spacing side offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits in in2 result
  mode type values tableValues slope intercept amplitude exponent operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY
  edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle pointsAtX
  pointsAtY pointsAtZ azimuth elevation z scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed
  stitchTiles role requiredFeatures systemLanguage focusable`.split(/\s+/),
);

/** Functions that a value may call; `url()` only with the name of something in the drawing. */
export const allowedFunctions: ReadonlySet<string> = new Set(
  `url rgb rgba hsl hsla lab lch oklab oklch translate translatex translatey scale scalex scaley rotate skewx skewy matrix calc min max blur
  brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia polygon circle ellipse inset`.split(/\s+/),
);
