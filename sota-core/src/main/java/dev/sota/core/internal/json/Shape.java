package dev.sota.core.internal.json;

import dev.sota.api.GenerationRequest;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a value type consists of, read off its public members only, so that it works for exported packages of a module
 * without opening them: the components of a record, or the accessors of a final class for which its builder has a
 * setter or its {@code builder(...)} method a parameter.
 */
final class Shape {

    /** A member of a value: its name, type, and the accessor that reads it. */
    record Member(String name, Type type, Method accessor) {
        @Nullable
        Object of(Object value) {
            return call(accessor, value);
        }
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> type;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    private Shape(Class<?> type) {
        this.type = type;
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                add(component.getName(), component.getAccessor());
                required.add(component.getName());
            }
        } else {
            Arrays.stream(type.getDeclaredFields())
                    .filter(f -> !Modifier.isStatic(f.getModifiers()))
                    .forEach(f -> accessor(type, f.getName()).ifPresent(m -> add(f.getName(), m)));
            factory()
                    .ifPresent(f -> Arrays.stream(f.getParameters())
                            .map(Parameter::getName)
                            .forEach(required::add));
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    Map<String, Member> members() {
        return members;
    }

    List<String> required() {
        return required;
    }

    /** Makes a value. Members that are missing keep their defaults. */
    Object make(Map<String, Object> values) {
        if (type.isRecord()) {
            Constructor<?> constructor = canonical();
            Object[] arguments = required.stream().map(values::get).toArray();
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                throw thrown(e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        Method factory = factory().orElseThrow();
        Object builder = Objects.requireNonNull(
                call(factory, null, required.stream().map(values::get).toArray()));
        return finish(builder, values);
    }

    /** Of a record's constructors the one that takes its components. */
    private Constructor<?> canonical() {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets what is not required on a builder and builds. */
    Object finish(Object builder, Map<String, Object> values) {
        values.forEach((name, value) -> {
            if (!required.contains(name)) {
                call(setter(builder.getClass(), name), builder, value);
            }
        });
        return Objects.requireNonNull(call(method(builder.getClass(), "build"), builder));
    }

    private void add(String name, Method accessor) {
        members.put(name, new Member(name, accessor.getGenericReturnType(), accessor));
    }

    private java.util.Optional<Method> factory() {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals("builder") && Modifier.isStatic(m.getModifiers()))
                .findFirst();
    }

    private static java.util.Optional<Method> accessor(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == 0)
                .findFirst();
    }

    private static Method setter(Class<?> builder, String name) {
        return Arrays.stream(builder.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(builder + " has no setter for " + name));
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object call(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException thrown(InvocationTargetException e) {
        return e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
    }

    /** Whether a type is a request, which begins with one of three sources and not with a builder. */
    static boolean isRequest(Class<?> type) {
        return type == GenerationRequest.class;
    }
}
