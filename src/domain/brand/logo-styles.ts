const plate = (ground: string) => `box-sizing:content-box;padding:.3rem .5rem;background:${ground}`;

/**
 * The styles of a company's logo, which only a site with one carries. They stand in no layer, and so win over all that do.
 * @param night the brand's night as the site has it, `#rrggbb`
 */
export function logoStyles(night: string): string {
  return `.site-logo{flex:none;block-size:2.4rem;inline-size:auto;max-inline-size:min(12rem,30vw);object-fit:contain}
.site-logo.in-footer,.site-logo.in-sheet{block-size:2rem}
.site-logo.in-root{block-size:4rem;max-inline-size:min(24rem,60vw)}
picture:has(>.site-logo){display:contents}
.plate-light,.plate-dark,.plate-night{border-radius:var(--radius-sm)}
@media not (prefers-color-scheme:dark){:root:not([data-theme=dark]) .plate-light{${plate(night)}}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]) .plate-dark{${plate('#fff')}}}
:root[data-theme=light] .plate-light{${plate(night)}}
:root[data-theme=dark] .plate-dark{${plate('#fff')}}
@media (forced-colors:active){.site-logo{forced-color-adjust:none}.on-night{background:${night}}}
.plate-night{box-sizing:content-box;padding:.3rem .5rem;background:#fff}
@media (width<30rem){.site-logo.in-header{block-size:2rem;max-inline-size:24vw}}
@media (width<40rem){[data-logo=wide]>span{position:absolute;overflow:hidden;inline-size:1px;block-size:1px;clip-path:inset(50%)}}`;
}
