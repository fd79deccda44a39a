package dev.sota.audio.internal.mix;

import dev.sota.audio.internal.dynamics.DuckingCurve;
import dev.sota.audio.internal.dynamics.SpeechChain;
import dev.sota.audio.internal.loudness.Decibels;
import dev.sota.spi.Bus;
import dev.sota.spi.MixClip;
import dev.sota.spi.MixRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Listens to voices and music and decides their levels. Each voice clip is brought to the level of the speech chain; the
 * music is moved as a whole, so that its composer's balance stays. Effects stay as they are.
 */
final class MixPlanner {

    /**
     * Where music stands when nobody speaks: 5 LU below speech, so that it carries a title or an ending by itself. With
     * the usual ducking of -11 dB it is 16 LU below while someone speaks.
     */
    static final double MUSIC_LUFS = SpeechChain.LEVEL_LUFS - 5;

    private static final double MOST_GAIN_DB = 40;
    /** A clip shorter than this tells less about its own level: it leans on the level of all. */
    private static final double TELLING_SECONDS = 2;
    /** -60 dB: an edge above this clicks. */
    private static final double CLICK = 0.001;

    private final MixRequest request;
    private final int rate;
    private final MixProgress progress;

    MixPlanner(MixRequest request, int rate, MixProgress progress) {
        this.request = request;
        this.rate = rate;
        this.progress = progress;
    }

    MixPlan plan() throws IOException {
        List<MixClip> clips = request.clips().stream()
                .filter(c -> c.startSample() < request.samples())
                .sorted(Comparator.comparingLong(MixClip::startSample))
                .toList();
        List<ClipProfile> profiles = new ArrayList<>();
        for (int i = 0; i < clips.size(); i++) {
            profiles.add(profile(clips.get(i), (double) i / clips.size()));
        }
        progress.endSection();
        double speech = ClipProfile.together(only(Bus.SPEECH, clips, profiles));
        double music = ClipProfile.together(only(Bus.MUSIC, clips, profiles));
        List<PlannedClip> planned = new ArrayList<>();
        for (int i = 0; i < clips.size(); i++) {
            planned.add(planned(clips.get(i), profiles.get(i), speech, music));
        }
        return new MixPlan(List.copyOf(planned), ducking(clips, profiles));
    }

    /** Effects are not listened to: they are only opened when they begin. */
    private ClipProfile profile(MixClip clip, double part) throws IOException {
        long room = request.samples() - clip.startSample();
        if (clip.bus() == Bus.EFFECTS) {
            return new ClipProfile(room, 0, Double.NEGATIVE_INFINITY, 0, 0, new float[0]);
        }
        return ClipProfiler.profile(clip.asset(), rate, room, progress, part);
    }

    private static List<ClipProfile> only(Bus bus, List<MixClip> clips, List<ClipProfile> profiles) {
        List<ClipProfile> result = new ArrayList<>();
        for (int i = 0; i < clips.size(); i++) {
            if (clips.get(i).bus() == bus) {
                result.add(profiles.get(i));
            }
        }
        return result;
    }

    private PlannedClip planned(MixClip clip, ClipProfile profile, double speech, double music) {
        double gainDb = switch (clip.bus()) {
            case SPEECH -> speechGain(profile, speech);
            case MUSIC -> gain(MUSIC_LUFS, music);
            case EFFECTS -> 0;
        };
        boolean cut = clip.bus() != Bus.EFFECTS && clip.startSample() + profile.samples() == request.samples();
        return new PlannedClip(
                clip,
                profile.samples(),
                Decibels.toGain(gainDb),
                profile.first() > CLICK,
                profile.last() > CLICK || cut);
    }

    private static double speechGain(ClipProfile clip, double all) {
        if (!clip.sounds()) {
            return 0;
        }
        double own = Math.min(1, clip.seconds() / TELLING_SECONDS);
        return own * gain(SpeechChain.LEVEL_LUFS, clip.loudnessLufs()) + (1 - own) * gain(SpeechChain.LEVEL_LUFS, all);
    }

    private static double gain(double wanted, double measured) {
        if (measured == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        return Math.max(-MOST_GAIN_DB, Math.min(MOST_GAIN_DB, wanted - measured));
    }

    private DuckingCurve ducking(List<MixClip> clips, List<ClipProfile> profiles) {
        int hops = (int) (request.samples() * DuckingCurve.HOPS_PER_SECOND / rate) + 1;
        BitSet voice = new BitSet(hops);
        for (int i = 0; i < clips.size(); i++) {
            if (clips.get(i).bus() == Bus.SPEECH) {
                int first = (int) (clips.get(i).startSample() * DuckingCurve.HOPS_PER_SECOND / rate);
                profiles.get(i).markVoice(voice, first);
            }
        }
        return new DuckingCurve(voice, hops, request.duckingDb(), rate);
    }
}
