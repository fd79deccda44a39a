package dev.sota.core.internal.json;

import dev.sota.api.Document;
import dev.sota.api.DocumentCodec;
import dev.sota.api.GenerationException;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents as JSON (RFC 8259), indented, members in the order in which the types declare them. */
final class JsonCodec implements DocumentCodec {

    private static final int LONGEST_DOCUMENT = 32 << 20;
    private static final int LONGEST_STRING = 4 << 20;
    private static final int DEEPEST_NESTING = 32;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LONGEST_DOCUMENT)
                            .maxStringLength(LONGEST_STRING)
                            .maxNestingDepth(DEEPEST_NESTING)
                            .build())
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public String encode(Document document) {
        return mapper.writeValueAsString(new TreeWriter(mapper).write(document)) + "\n";
    }

    @Override
    public <T extends Document> T decode(String text, Class<T> type) {
        JsonNode tree;
        try {
            tree = mapper.readTree(text);
        } catch (JacksonException e) {
            throw notJson(type, e);
        }
        return type.cast(new TreeReader().read(tree, type, ""));
    }

    private static GenerationException notJson(Class<?> type, JacksonException e) {
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return GenerationException.request("The " + name(type) + " is not valid JSON" + where + ": "
                        + Objects.requireNonNullElse(e.getOriginalMessage(), "it cannot be read") + ".")
                .remedy("Correct it there, or write it again with the 'plan' command.")
                .cause(e)
                .build();
    }

    static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
