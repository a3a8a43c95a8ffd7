import type { SceneName } from '../../schemas/scene.ts';

/**
 * What each drawing shows, in a field of 240 by 150 above the relay line, which lies at 128. Classes give the colours: `k` paper, `f` flame, `h` hot, `v` violet,
 * `n` night; `s` a violet line; `l`
 * makes a line of a shape.
 */
export const scenes: Readonly<Record<SceneName, string>> = {
  charter:
    '<rect class="k" x="56" y="20" width="78" height="96" rx="6"/><path class="l n" d="M82 36h40M82 48h32M82 60h40M82 72h26M82 84h40M82 96h30M82 106h36" stroke-width="4"/><path class="h" d="M66 32h8v8h-8zM66 44h8v8h-8zM66 56h8v8h-8zM66 68h8v8h-8zM66 80h8v8h-8zM66 92h8v8h-8zM66 102h8v8h-8z"/>',
  voices:
    '<path class="k" d="M38 26h80a12 12 0 0 1 12 12v22a12 12 0 0 1-12 12H66L48 86V72H38a12 12 0 0 1-12-12V38a12 12 0 0 1 12-12z"/><path class="h" d="M104 62h54a12 12 0 0 1 12 12v20a12 12 0 0 1-12 12h-8v14l-18-14h-28a12 12 0 0 1-12-12V74a12 12 0 0 1 12-12z"/><path class="l n" d="M44 44h60M44 56h40" stroke-width="5"/><path class="l k" d="M108 78h44M108 90h28" stroke-width="5"/>',
  badge:
    '<path class="l f" d="M66 4l30 34 30-34" stroke-width="7"/><rect class="k" x="56" y="34" width="80" height="82" rx="8"/><rect class="n" x="84" y="42" width="24" height="6" rx="3"/><circle class="v" cx="96" cy="70" r="13"/><path class="v" d="M74 98a22 16 0 0 1 44 0z"/><path class="l n" d="M76 106h40" stroke-width="5"/>',
  padlock:
    '<path class="l k" d="M72 64V46a24 24 0 0 1 48 0v18" stroke-width="10"/><rect class="f" x="56" y="60" width="80" height="54" rx="9"/><circle class="n" cx="96" cy="82" r="8"/><path class="n" d="M92 84h8l4 18H88z"/>',
  question:
    '<path class="k" d="M54 20h84a16 16 0 0 1 16 16v40a16 16 0 0 1-16 16H98l-24 22V92H54a16 16 0 0 1-16-16V36a16 16 0 0 1 16-16z"/><path class="l n" d="M82 46a14 14 0 1 1 21 12c-6 3-7 6-7 11" stroke-width="8"/><circle class="h" cx="96" cy="80" r="5.5"/>',
  pencil:
    '<path class="l k" d="M34 40h74M34 60h56M34 80h36" stroke-width="7"/><g transform="rotate(-42 112 84)"><path class="h" d="M74 74h76v20H74z"/><path class="v" d="M150 74h10a5 5 0 0 1 5 5v10a5 5 0 0 1-5 5h-10z"/><path class="k" d="M74 74v20L50 84z"/><path class="n" d="M58 80.600v6.800L50 84z"/></g>',
  reply:
    '<path class="k" d="M44 24h88a12 12 0 0 1 12 12v34a12 12 0 0 1-12 12H80L60 98V82H44a12 12 0 0 1-12-12V36a12 12 0 0 1 12-12z"/><path class="l n" d="M50 44h70M50 60h44" stroke-width="5"/><path class="l f" d="M150 114c0-22-14-30-44-30" stroke-width="8"/><path class="f" d="M112 66v36L88 84z"/>',
  frame:
    '<path class="l k" d="M44 46V26h22M126 26h22v20M148 94v20h-22M66 114H44V94" stroke-width="8"/><circle class="f" cx="96" cy="58" r="15"/><path class="h" d="M66 106a30 26 0 0 1 60 0z"/><circle class="v" cx="132" cy="42" r="6"/>',
  key: '<circle class="l f" cx="66" cy="70" r="22" stroke-width="12"/><path class="f" d="M90 64h66v12h-8v16h-11V76h-10v10h-10V76H90z"/><circle class="h" cx="66" cy="70" r="6"/>',
  undo: '<path class="l k" d="M62 52h46a30 30 0 0 1 0 60H70" stroke-width="11"/><path class="f" d="M68 26v52L34 52z"/><circle class="h" cx="104" cy="82" r="9"/>',
  microphone:
    '<rect class="k" x="80" y="18" width="32" height="58" rx="16"/><path class="l k" d="M66 60a30 30 0 0 0 60 0M96 90v26M76 116h40" stroke-width="7"/><path class="l n" d="M86 36h20M86 48h20" stroke-width="4"/><path class="l h" d="M138 34a34 34 0 0 1 0 40M54 34a34 34 0 0 0 0 40" stroke-width="6"/>',
  clock:
    '<circle class="k" cx="88" cy="70" r="46"/><path class="l n" d="M88 42v28l20 12" stroke-width="7"/><path class="n" d="M86 28h4v8h-4zM86 104h4v8h-4zM46 68h8v4h-8zM122 68h8v4h-8z"/><path class="f" d="M158 22a20 20 0 1 0 16 30 24 24 0 0 1-16-30z"/>',
  network:
    '<path class="l s" d="M56 44l50 30 46-38M106 74l-42 36M106 74l44 32" stroke-width="5"/><circle class="h" cx="106" cy="74" r="19"/><circle class="k" cx="56" cy="44" r="13"/><circle class="f" cx="152" cy="36" r="12"/><circle class="v" cx="64" cy="110" r="12"/><circle class="k" cx="150" cy="106" r="11"/>',
  door: '<path class="k" d="M64 16h72v112H64z"/><path class="n" d="M74 26h52v102H74z"/><path class="h" d="M74 26l38 12v82l-38 8z"/><circle class="f" cx="104" cy="80" r="4"/><path class="l f" d="M30 96h26" stroke-width="7"/><path class="f" d="M48 82l18 14-18 14z"/>',
  book: '<path class="k" d="M94 34c-14-10-34-12-58-8v78c24-4 44-2 58 8 14-10 34-12 58-8V26c-24-4-44-2-58 8z"/><path class="l n" d="M94 36v74M48 46c12-2 22-1 32 3M48 62c12-2 22-1 32 3M48 78c12-2 22-1 32 3M140 46c-12-2-22-1-32 3M140 62c-12-2-22-1-32 3" stroke-width="4"/><path class="h" d="M152 38h12v14h-12z"/><path class="f" d="M152 58h12v14h-12z"/><path class="v" d="M152 78h12v14h-12z"/>',
  route:
    '<path class="l s" d="M36 112c40 0 20-44 56-44s14-36 54-36" stroke-width="7"/><circle class="k" cx="36" cy="112" r="9"/><circle class="f" cx="92" cy="68" r="11"/><path class="l k" d="M146 34V10" stroke-width="5"/><path class="h" d="M146 8l28 9-28 11z"/><circle class="k" cx="146" cy="34" r="8"/>',
  torch:
    '<path class="k" d="M52 70h22l-6 52H58z"/><path class="f" d="M64 20c14 16 20 26 20 34a21 21 0 0 1-42 0c0-10 6-14 12-18 2 6 4 8 8 8 2-8 0-14 2-24z"/><path class="h" d="M64 44c8 8 10 12 10 17a11 11 0 0 1-22 0c0-6 4-8 7-10 1 3 2 4 4 4 1-4 0-7 1-11z"/><path class="k" d="M118 80h20l-6 42h-8z"/><path class="f" d="M128 42c10 12 15 19 15 25a15 15 0 0 1-30 0c0-7 4-10 8-13 2 4 3 6 6 6 1-6 0-10 1-18z"/>',
  phone:
    '<rect class="k" x="62" y="16" width="60" height="104" rx="10"/><rect class="n" x="69" y="26" width="46" height="78" rx="3"/><circle class="n" cx="92" cy="112" r="4"/><path class="h" d="M76 40h32v8H76z"/><path class="f" d="M76 54h24v8H76z"/><path class="v" d="M76 68h32v24H76z"/><path class="l h" d="M134 44a26 26 0 0 1 0 40M144 32a42 42 0 0 1 0 64" stroke-width="6"/>',
  quote:
    '<path class="f" d="M86 34c-22 6-36 24-36 48a22 22 0 1 0 22-22c2-8 8-13 16-16zM150 34c-22 6-36 24-36 48a22 22 0 1 0 22-22c2-8 8-13 16-16z"/><path class="l k" d="M50 116h96" stroke-width="6"/>',
  people:
    '<circle class="k" cx="62" cy="58" r="16"/><path class="k" d="M34 118a28 34 0 0 1 56 0z"/><circle class="v" cx="142" cy="58" r="16"/><path class="v" d="M114 118a28 34 0 0 1 56 0z"/><circle class="h" cx="102" cy="46" r="19"/><path class="h" d="M68 118a34 42 0 0 1 68 0z"/>',
  eye: '<path class="k" d="M30 70c20-30 44-44 68-44s48 14 68 44c-20 30-44 44-68 44S50 100 30 70z"/><circle class="v" cx="98" cy="70" r="27"/><circle class="n" cx="98" cy="70" r="12"/><circle class="f" cx="108" cy="60" r="7"/>',
  sound:
    '<path class="l k" d="M38 60v20M58 44v52M78 26v88M98 50v40M118 34v72M138 52v36M158 62v16" stroke-width="9"/><path class="l h" d="M78 26v88" stroke-width="9"/><path class="l f" d="M118 34v72" stroke-width="9"/>',
  letter:
    '<rect class="k" x="38" y="32" width="114" height="80" rx="7"/><path class="l n" d="M42 40l53 40 53-40" stroke-width="6"/><circle class="h" cx="148" cy="36" r="15"/><path class="l k" d="M148 29v8l6 4" stroke-width="4"/>',
  chart:
    '<path class="k" d="M46 78h20v40H46z"/><path class="v" d="M76 58h20v60H76z"/><path class="h" d="M106 36h20v82h-20z"/><path class="f" d="M136 66h20v52h-20z"/><path class="l k" d="M40 40l34-14 30-8" stroke-width="5"/>',
  bolt: '<path class="f" d="M112 12L58 78h32l-14 46 56-70H98z"/><path class="l h" d="M34 44l14 8M34 92l14-6M150 92l14 8M152 40l12-6" stroke-width="6"/>',
  cable:
    '<path class="l f" d="M28 108c36 0 40-22 40-46s18-34 40-34 30 18 30 40-4 40 30 46" stroke-width="9"/><path class="k" d="M20 96h16v24H20zM160 100h16v24h-16z"/><circle class="h" cx="108" cy="28" r="9"/><circle class="k" cx="68" cy="66" r="6"/><circle class="k" cx="138" cy="74" r="6"/>',
  heart:
    '<path class="h" d="M96 114C60 90 44 72 44 52a24 24 0 0 1 52-8 24 24 0 0 1 52 8c0 20-16 38-52 62z"/><path class="l k" d="M62 52a10 10 0 0 1 12-9" stroke-width="6"/>',
  ladder:
    '<path class="l k" d="M74 14v106M118 14v106" stroke-width="8"/><path class="l f" d="M74 32h44M74 54h44M74 76h44M74 98h44" stroke-width="7"/><circle class="h" cx="150" cy="40" r="11"/>',
};
