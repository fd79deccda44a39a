package dev.sota.api;

/** How captions look that are drawn into the picture. All can be read over any picture. */
public enum CaptionStyle {
    /** White letters on a dark band across the picture. */
    BAR,
    /** White letters with a dark outline and a soft shadow, and nothing behind them. */
    OUTLINE,
    /** Each line on a box of its own. */
    BOXED,
    /** White letters on a rounded box; the word that is spoken is lit. */
    KARAOKE,
    /** One large word at a time, when it is spoken: for upright films. Caption files have whole lines. */
    POP,
    /** Not drawn; caption files lie beside the film all the same. */
    NONE
}
