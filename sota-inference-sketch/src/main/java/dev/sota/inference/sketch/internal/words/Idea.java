package dev.sota.inference.sketch.internal.words;

/** Ideas that have a picture of their own. */
public enum Idea {
    /** One red coat in a grey crowd. */
    INDIVIDUALITY,
    /** One lit window in a dark street. */
    INSIGHT,
    /** A fork in a path. */
    CHOICE,
    /** A small boat under a storm. */
    RISK,
    /** A flag on a peak. */
    GOAL,
    /** Figures that carry one beam. */
    TEAMWORK,
    /** Long shadows, a candle. */
    TIME,
    /** A letter, a photograph, a faded window. */
    MEMORY,
    /** A balloon or birds over open land. */
    FREEDOM,
    /** A bridge between cliffs. */
    CONNECTION,
    /** A night town joined by lights. */
    NETWORK,
    /** A young tree beside grown ones, or steps that rise. */
    GROWTH,
    /** The first light over a calm sea. */
    HOPE,
    /** A lamp among books. */
    KNOWLEDGE,
    /** Two figures under one tree. */
    LOVE,
    /** One figure in a wide land. */
    SOLITUDE,
    /** A level balance. */
    JUSTICE,
    /** A lock or shield that stands before something small. */
    SECURITY,
    /** A road that goes over the hills. */
    JOURNEY,
    /** A wall across the path. */
    OBSTACLE,
    /** Two sides that face each other. */
    CONFLICT,
    /** A leaf that turns, a chrysalis, the seasons side by side. */
    CHANGE,
    /** An empty chair at a window. */
    LOSS,
    /** Coins or a ledger that stand as a skyline. */
    MONEY,
    /** Columns of a public building. */
    STATE
}
