package dev.sota.audio.internal.music;

import dev.sota.audio.internal.synth.Instrument;
import java.util.List;

/**
 * Instruments that suit a mood; each chapter of a piece picks its own among them.
 *
 * @param pads who may hold the chords
 * @param figures who may play the accompaniment
 * @param leads who may play the motif
 * @param basses who may play the bass
 */
record Band(List<Instrument> pads, List<Instrument> figures, List<Instrument> leads, List<Instrument> basses) {}
