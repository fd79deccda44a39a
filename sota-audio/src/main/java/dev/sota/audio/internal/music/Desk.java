package dev.sota.audio.internal.music;

import dev.sota.audio.internal.filter.Biquad;
import dev.sota.audio.internal.synth.Place;
import dev.sota.audio.internal.synth.Reverb;
import java.util.EnumMap;
import java.util.Map;

/** Mixes a score player's places into two channels, with the hall, and makes room for a voice. Not thread-safe. */
final class Desk {
    private static final double HALL_SECONDS = 2.4;
    private static final double HALL_BRIGHTNESS = 0.4;
    /** Below this there is nothing but offset and rumble. */
    private static final double LOWEST_HERTZ = 34;
    /** Consonants live here: the bed steps back. */
    private static final double VOICE_HERTZ = 2300;

    private static final double VOICE_DECIBELS = -3;

    private final ScorePlayer player;
    private final Reverb hall;
    private final Map<Place, Bus> buses = new EnumMap<>(Place.class);
    private final Bus send;
    private final Biquad[] left;
    private final Biquad[] right;

    Desk(Score score, double rate, int blockSize) {
        this.player = new ScorePlayer(score, rate);
        this.hall = new Reverb(HALL_SECONDS, HALL_BRIGHTNESS, rate);
        for (Place place : Place.values()) {
            buses.put(place, Bus.of(blockSize));
        }
        this.send = Bus.of(blockSize);
        this.left = filters(rate);
        this.right = filters(rate);
    }

    private static Biquad[] filters(double rate) {
        return new Biquad[] {
            Biquad.highPass(LOWEST_HERTZ, 0.707, rate), Biquad.peak(VOICE_HERTZ, 0.7, VOICE_DECIBELS, rate)
        };
    }

    int voices() {
        return player.voices();
    }

    /** Writes the next samples over what is in a bus. */
    void render(Bus out, int count) {
        buses.values().forEach(bus -> bus.clear(count));
        player.render(buses, count);
        out.clear(count);
        send.clear(count);
        buses.forEach((place, bus) -> {
            out.add(bus, 1, count);
            send.add(bus, (float) place.send(), count);
        });
        hall.add(send.left(), send.right(), out.left(), out.right(), count);
        filter(left, out.left(), count);
        filter(right, out.right(), count);
    }

    private static void filter(Biquad[] chain, float[] samples, int count) {
        for (Biquad biquad : chain) {
            biquad.process(samples, count);
        }
    }
}
