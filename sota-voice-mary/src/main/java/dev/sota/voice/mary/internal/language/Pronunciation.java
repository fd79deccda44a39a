package dev.sota.voice.mary.internal.language;

import java.util.ArrayList;
import java.util.List;

/**
 * How a word sounds.
 *
 * @param syllables its syllables in order; never empty
 */
public record Pronunciation(List<Syllable> syllables) {

    /** Copies the list. */
    public Pronunciation {
        syllables = List.copyOf(syllables);
        if (syllables.isEmpty()) {
            throw new IllegalArgumentException("a pronunciation has at least one syllable");
        }
    }

    /**
     * Reads the lexicon's notation: phones apart by spaces, syllables apart by hyphens, a stress mark before a syllable,
     * for example {@code r @ - ' k O r d}.
     *
     * @param transcription what the lexicon or a rule gave
     * @return the pronunciation
     * @throws IllegalArgumentException when there is no phone in it
     */
    public static Pronunciation parse(String transcription) {
        List<Syllable> syllables = new ArrayList<>();
        for (String part : transcription.split("-", -1)) {
            String body = part.strip();
            Stress stress = Stress.NONE;
            for (Stress s : Stress.values()) {
                if (!s.mark().isEmpty() && body.startsWith(s.mark())) {
                    stress = s;
                    body = body.substring(1).strip();
                }
            }
            if (!body.isEmpty()) {
                syllables.add(new Syllable(stress, List.of(body.split("\\s+"))));
            }
        }
        return new Pronunciation(syllables);
    }

    /** The first sound of the word. */
    public String firstPhone() {
        return syllables.get(0).phones().get(0);
    }

    /** The last sound of the word. */
    public String lastPhone() {
        List<String> phones = syllables.get(syllables.size() - 1).phones();
        return phones.get(phones.size() - 1);
    }

    /** How many sounds the word has. */
    public int phoneCount() {
        return syllables.stream().mapToInt(s -> s.phones().size()).sum();
    }

    /**
     * This word with sounds added to its last syllable.
     *
     * @param phones what to add
     * @return a longer pronunciation
     */
    public Pronunciation withSuffix(List<String> phones) {
        List<Syllable> longer = new ArrayList<>(syllables);
        Syllable last = longer.remove(longer.size() - 1);
        List<String> all = new ArrayList<>(last.phones());
        all.addAll(phones);
        longer.add(new Syllable(last.stress(), all));
        return new Pronunciation(longer);
    }

    /**
     * This word with a further unstressed syllable.
     *
     * @param phones the sounds of the new syllable
     * @return a longer pronunciation
     */
    public Pronunciation withSyllable(List<String> phones) {
        List<Syllable> longer = new ArrayList<>(syllables);
        longer.add(new Syllable(Stress.NONE, phones));
        return new Pronunciation(longer);
    }

    /**
     * Two words run together as one, the stress of the second weakened as in a compound.
     *
     * @param next what follows
     * @return the compound
     */
    public Pronunciation compound(Pronunciation next) {
        List<Syllable> all = new ArrayList<>(syllables);
        for (Syllable s : next.syllables) {
            all.add(s.stress() == Stress.PRIMARY ? new Syllable(Stress.SECONDARY, s.phones()) : s);
        }
        return new Pronunciation(all);
    }

    /** The lexicon's notation. */
    public String transcription() {
        StringBuilder out = new StringBuilder();
        for (Syllable s : syllables) {
            out.append(out.isEmpty() ? "" : " - ");
            out.append(s.stress() == Stress.NONE ? "" : s.stress().mark() + " ");
            out.append(String.join(" ", s.phones()));
        }
        return out.toString();
    }
}
