package dev.sota.audio.internal.music;

import dev.sota.audio.internal.synth.Orchestra;
import dev.sota.audio.internal.synth.Place;
import dev.sota.audio.internal.synth.Voice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a score from beginning to end and keeps only the notes that sound at the moment. Not thread-safe. */
final class ScorePlayer {
    private final Score score;
    private final double rate;
    private final Orchestra orchestra;
    private final Map<Place, List<Voice>> sounding = new EnumMap<>(Place.class);
    private int next;
    private long position;

    ScorePlayer(Score score, double rate) {
        this.score = score;
        this.rate = rate;
        this.orchestra = new Orchestra(rate);
        for (Place place : Place.values()) {
            sounding.put(place, new ArrayList<>());
        }
    }

    /** Adds the next samples to each place's bus. */
    void render(Map<Place, Bus> buses, int count) {
        for (Map.Entry<Place, List<Voice>> entry : sounding.entrySet()) {
            Bus bus = bus(buses, entry.getKey());
            entry.getValue().removeIf(voice -> !voice.render(bus.left(), bus.right(), 0, count));
        }
        while (next < score.notes().size() && start(score.notes().get(next)) < position + count) {
            Note note = score.notes().get(next);
            Bus bus = bus(buses, note.instrument().place());
            long from = start(note);
            long samples = Math.max(1, sample(note.end()) - from);
            Voice voice = orchestra.play(note.instrument(), note.pitch(), note.velocity(), samples, seed(next));
            if (voice.render(bus.left(), bus.right(), (int) (from - position), count)) {
                sounding(note.instrument().place()).add(voice);
            }
            next++;
        }
        position += count;
    }

    /** How many notes sound: the bound of the memory that a performance takes. */
    int voices() {
        return sounding.values().stream().mapToInt(List::size).sum();
    }

    private List<Voice> sounding(Place place) {
        return sounding.computeIfAbsent(place, p -> new ArrayList<>());
    }

    private static Bus bus(Map<Place, Bus> buses, Place place) {
        Bus bus = buses.get(place);
        if (bus == null) {
            throw new IllegalStateException("no bus for " + place);
        }
        return bus;
    }

    private long start(Note note) {
        return sample(note.tick());
    }

    private long sample(long tick) {
        return Math.round(score.form().pulse().seconds(tick) * rate);
    }

    private static long seed(int index) {
        return new Dice(index).bits();
    }
}
