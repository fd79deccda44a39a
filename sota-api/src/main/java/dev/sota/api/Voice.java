package dev.sota.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A voice that a speech engine offers.
 *
 * @param id what a request names, unique in its engine, for example {@code mary:cmu-slt}
 * @param name what a person is shown
 * @param languages what it speaks; a language without a country covers all of its countries
 * @param description one line about how it sounds
 */
public record Voice(String id, String name, List<Locale> languages, String description) {

    /** The id that asks for a film without speech. */
    public static final String NONE = "none";

    /** Copies the list. */
    public Voice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        languages = List.copyOf(languages);
        Objects.requireNonNull(description, "description");
    }

    /**
     * Whether this voice speaks a language.
     *
     * @param language what is to be spoken
     * @return true when one of {@link #languages()} covers it
     */
    public boolean speaks(Locale language) {
        return languages.stream()
                .anyMatch(l -> l.getLanguage().equals(language.getLanguage())
                        && (l.getCountry().isEmpty()
                                || language.getCountry().isEmpty()
                                || l.getCountry().equals(language.getCountry())));
    }
}
