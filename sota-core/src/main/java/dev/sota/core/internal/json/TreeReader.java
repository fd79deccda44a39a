package dev.sota.core.internal.json;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Storyboard;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads values from JSON trees, strictly: what it does not know, or what does not fit, is an error that says where. */
final class TreeReader {

    /** Members of a request that its three sources replace. */
    static final Set<String> REQUEST_SOURCES = Set.of("source", "text", "storyboard");

    private static final List<String> SOURCES = List.of("script", "prompt", "storyboard");

    Object read(JsonNode node, Type type, String at) {
        if (type instanceof ParameterizedType p) {
            return generic(node, p, at);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return text(node, at);
        }
        if (raw == boolean.class) {
            require(node.isBoolean(), at, "true or false");
            return node.booleanValue();
        }
        if (raw == int.class || raw == long.class || raw == Long.class) {
            require(node.isIntegralNumber() && node.canConvertToLong(), at, "a whole number");
            require(raw != int.class || node.canConvertToInt(), at, "a smaller number");
            return raw == int.class ? (Object) node.intValue() : (Object) node.longValue();
        }
        if (raw == double.class) {
            return number(node, at);
        }
        if (raw.isEnum()) {
            return constant(text(node, at), raw, at);
        }
        return leafOrObject(node, raw, at);
    }

    private Object leafOrObject(JsonNode node, Class<?> raw, String at) {
        try {
            if (raw == Locale.class) {
                return new Locale.Builder().setLanguageTag(text(node, at)).build();
            }
            if (raw == Path.class) {
                return Path.of(text(node, at));
            }
            if (raw == Duration.class) {
                return Duration.parse(text(node, at));
            }
            if (raw == Instant.class) {
                return Instant.parse(text(node, at));
            }
        } catch (IllformedLocaleException | InvalidPathException | DateTimeException e) {
            throw fault(at, "'" + text(node, at) + "' is not a " + JsonCodec.name(raw));
        }
        return Shape.isRequest(raw) ? request(node, at) : object(node, raw, at);
    }

    private Object generic(JsonNode node, ParameterizedType type, String at) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return read(node, arguments[0], at);
        }
        if (raw == List.class) {
            require(node.isArray(), at, "a list");
            List<Object> list = new ArrayList<>();
            for (JsonNode item : node) {
                list.add(read(item, arguments[0], at + "[" + list.size() + "]"));
            }
            return list;
        }
        require(node.isObject(), at, "an object");
        Map<String, Object> map = new TreeMap<>();
        node.forEachEntry((name, item) -> map.put(name, read(item, arguments[1], at + "." + name)));
        return map;
    }

    private Object object(JsonNode node, Class<?> raw, String at) {
        require(node.isObject(), at, "an object");
        Shape shape = Shape.of(raw);
        Map<String, Object> values = members(node, shape.members(), at, Set.of());
        for (String name : shape.required()) {
            Shape.Member member =
                    java.util.Objects.requireNonNull(shape.members().get(name));
            boolean optional = member.type() instanceof ParameterizedType p && p.getRawType() == Optional.class;
            require(values.containsKey(name) || optional, path(at, name), "there");
        }
        return made(() -> shape.make(values), at);
    }

    private Object request(JsonNode node, String at) {
        require(node.isObject(), at, "an object");
        List<String> given = SOURCES.stream().filter(node::has).toList();
        require(given.size() == 1, at, "exactly one of script, prompt and storyboard");
        String source = given.get(0);
        JsonNode value = node.get(source);
        GenerationRequest.Builder builder = switch (source) {
            case "script" -> GenerationRequest.script(text(value, path(at, source)));
            case "prompt" -> GenerationRequest.prompt(text(value, path(at, source)));
            default -> GenerationRequest.storyboard((Storyboard) read(value, Storyboard.class, path(at, source)));
        };
        Shape shape = Shape.of(GenerationRequest.class);
        Map<String, Shape.Member> known = new LinkedHashMap<>(shape.members());
        known.keySet().removeAll(REQUEST_SOURCES);
        Map<String, Object> values = members(node, known, at, Set.of(source));
        return made(() -> shape.finish(builder, values), at);
    }

    private Map<String, Object> members(JsonNode node, Map<String, Shape.Member> known, String at, Set<String> taken) {
        Map<String, Object> values = new LinkedHashMap<>();
        node.forEachEntry((name, item) -> {
            if (taken.contains(name)) {
                return;
            }
            Shape.Member member = known.get(name);
            if (member == null) {
                throw fault(
                        path(at, name),
                        "there is no such member; there are: "
                                + Stream.concat(known.keySet().stream(), taken.stream())
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
            }
            if (!item.isNull()) {
                values.put(name, read(item, member.type(), path(at, name)));
            }
        });
        return values;
    }

    private static Object made(java.util.function.Supplier<Object> make, String at) {
        try {
            return make.get();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw fault(at, String.valueOf(e.getMessage()));
        }
    }

    private static Object constant(String name, Class<?> type, String at) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(name.replace('-', '_'))) {
                return constant;
            }
        }
        throw fault(at, "'" + name + "' is not one of " + Arrays.toString(type.getEnumConstants()));
    }

    private static double number(JsonNode node, String at) {
        if (node.isString() && node.stringValue().matches("-?Infinity|NaN")) {
            return Double.parseDouble(node.stringValue());
        }
        require(node.isNumber(), at, "a number");
        try {
            return node.doubleValue();
        } catch (JacksonException e) {
            throw fault(at, "it must be a smaller number");
        }
    }

    private static String text(JsonNode node, String at) {
        require(node.isString(), at, "text in quotes");
        return node.stringValue();
    }

    private static String path(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    private static void require(boolean ok, String at, String what) {
        if (!ok) {
            throw fault(at, "it must be " + what);
        }
    }

    private static GenerationException fault(String at, String what) {
        return GenerationException.request(
                        (at.isEmpty() ? "The document cannot be used: " : "'" + at + "' cannot be used: ") + what + ".")
                .remedy("Correct the document and try again.")
                .build();
    }
}
