package dev.sota.inference.sketch.internal.words;

/** What a thing does, where a picture can show it. */
public enum Action {
    /** Nothing that shows. */
    STILL,
    FLYING,
    SAILING,
    SWIMMING,
    RUNNING,
    WALKING,
    JUMPING,
    CLIMBING,
    RISING,
    FALLING,
    GROWING,
    BURNING,
    SHINING,
    DRIVING,
    SLEEPING,
    LYING,
    SITTING,
    STANDING,
    /** Eating, drinking or sniffing: with the head down. */
    EATING,
    DIGGING,
    SHAKING,
    REARING,
    CREEPING,
    LOOKING_UP,
    FIGHTING
}
