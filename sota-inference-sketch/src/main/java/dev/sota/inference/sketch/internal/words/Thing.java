package dev.sota.inference.sketch.internal.words;

import java.util.Map;

/**
 * Something that can be drawn, as the lexicon describes it.
 *
 * @param art how it is drawn: {@code drawing:fox}, {@code icon:cellphone}, {@code person:walk} or {@code plant:oak}
 * @param attributes further facts, such as {@code place}, {@code habitat}, {@code hue} and {@code role}
 */
public record Thing(String art, Map<String, String> attributes) {

    /** Copies the map. */
    public Thing {
        attributes = Map.copyOf(attributes);
    }

    /** What an entry of the lexicon leads to. */
    static Thing of(Entry entry) {
        return entry.kind() == Entry.Kind.WORD
                ? new Thing("word:" + entry.name(), entry.attributes())
                : new Thing(entry.name(), entry.attributes());
    }

    /** A fact, or a default. */
    public String get(String key, String otherwise) {
        return attributes.getOrDefault(key, otherwise);
    }

    /** A number, or a default. */
    public double number(String key, double otherwise) {
        String value = attributes.get(key);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    /** Whether it stands in the landscape rather than acts in it. */
    public boolean landmark() {
        return get("role", "").equals("landmark");
    }

    /** Whether it is a person. */
    public boolean person() {
        return art.startsWith("person:");
    }
}
