package dev.jeton.codegen;

import dev.jeton.JsonCodec;
import dev.jeton.OpenEnum;
import dev.jeton.Patch;
import dev.jeton.RawJson;
import dev.jeton.internal.codec.NullableCodec;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds the text that {@link JsonCodec#describe} returns. It looks like the {@code toString} of a record, with {@code <redacted>} in place of secrets
 * and of raw JSON. Objects inside are described by their codecs, never by their own {@code toString}, which might show what the codec redacts.
 *
 * <p>Objects may contain themselves, and may do so twice, so two limits keep text and time finite: what lies deeper than {@value #MAX_DEPTH} objects
 * and containers is shown as {@code ...}, and so is each value after {@value #MAX_LENGTH} chars.
 *
 * <p>Allocates: it is meant for logs. One thread at a time.
 */
public final class Description {
    /** The depth that {@link dev.jeton.JsonLimits#DEFAULT} allows documents: what was read with it is described whole. */
    private static final int MAX_DEPTH = 64;

    private static final int MAX_LENGTH = 1 << 16;

    private static final String REDACTED = "<redacted>";
    private static final String OMITTED = "...";

    private final StringBuilder text = new StringBuilder();

    /** How many objects and containers are open. */
    private int depth;

    /** Whether the next property, element or entry is the first of what was opened last. */
    private boolean first;

    private Description() {}

    /**
     * Describes a value.
     *
     * @param value the value, not null
     * @param codec the codec of its type
     * @return the text
     */
    static <T> String of(T value, ObjectCodec<T> codec) {
        Description description = new Description();
        codec.describe(value, description);
        return description.text.toString();
    }

    /**
     * Begins an object.
     *
     * @param type the simple name of its type
     */
    public void begin(String type) {
        text.append(type);
        open('[');
    }

    /** Appends a constant of an enum. */
    void constant(Enum<?> value) {
        text.append(value.name());
    }

    /** Ends an object. */
    public void end() {
        close(']');
    }

    /**
     * Appends a property whose type has no generated codec: a number, a text, or a container of such values.
     *
     * @param name the property's name in Java
     * @param value its value
     */
    public void value(String name, @Nullable Object value) {
        name(name);
        append(value, Integer.MAX_VALUE, this::appendPlain);
    }

    /**
     * Appends a property whose type has a codec.
     *
     * @param name the property's name in Java
     * @param value its value
     * @param codec the codec of its type
     */
    public <T> void value(String name, @Nullable T value, JsonCodec<T> codec) {
        name(name);
        append(value, 0, object -> appendObject(object, codec));
    }

    /**
     * Appends a property that is a container of values whose type has a codec.
     *
     * @param name the property's name in Java
     * @param container its value
     * @param levels how many containers lie around a value: 2 in {@code Optional<List<T>>}
     * @param codec the codec of {@code T}
     */
    public void values(String name, @Nullable Object container, int levels, JsonCodec<?> codec) {
        name(name);
        append(container, levels, object -> appendObject(object, codec));
    }

    /**
     * Appends a property that holds raw JSON, or a container of it. Its content is unknown, so it counts as a secret.
     *
     * @param name the property's name in Java
     * @param value its value
     */
    public void raw(String name, @Nullable Object value) {
        name(name);
        append(value, Integer.MAX_VALUE, any -> text.append(REDACTED));
    }

    /**
     * Appends a property that is a secret. Shows whether there is a value, and nothing of it.
     *
     * @param name the property's name in Java
     * @param value its value
     */
    public void secret(String name, @Nullable Object value) {
        name(name);
        text.append(value == null || isEmptyOptional(value) ? value : REDACTED);
    }

    /**
     * Appends the property that collects unknown members. Shows whether there are any, and nothing of them.
     *
     * @param name the property's name in Java
     * @param members the members
     */
    public void extra(String name, @Nullable Map<String, ?> members) {
        name(name);
        if (members == null) {
            text.append("null");
        } else {
            text.append(members.isEmpty() ? "{}" : REDACTED);
        }
    }

    private void name(String name) {
        separate();
        text.append(name).append('=');
    }

    private void separate() {
        if (!first) {
            text.append(", ");
        }
        first = false;
    }

    private void open(char bracket) {
        text.append(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) {
        text.append(bracket);
        depth--;
        first = false;
    }

    private boolean isFull() {
        return text.length() > MAX_LENGTH;
    }

    /** Appends what is inside of at most so many containers. */
    private void append(@Nullable Object value, int levels, Consumer<Object> inside) {
        if (value == null) {
            text.append("null");
        } else if (isFull()) {
            text.append(OMITTED);
        } else if (levels == 0) {
            inside.accept(value);
        } else if (value instanceof Optional<?> optional) {
            appendOptional(optional, levels, inside);
        } else if (value instanceof Patch<?> patch) {
            appendPatch(patch, levels, inside);
        } else if (value instanceof Object[] array) {
            appendElements(Arrays.asList(array).iterator(), levels, inside);
        } else if (value instanceof Map<?, ?> map) {
            appendEntries(map, levels, inside);
        } else if (value instanceof Iterable<?> elements) {
            appendElements(elements.iterator(), levels, inside);
        } else {
            inside.accept(value);
        }
    }

    private void appendOptional(Optional<?> optional, int levels, Consumer<Object> inside) {
        if (optional.isEmpty()) {
            text.append(optional);
            return;
        }
        // Not counted as deeper: an Optional in an Optional is no type of a property.
        text.append("Optional[");
        append(optional.get(), levels - 1, inside);
        text.append(']');
    }

    private void appendPatch(Patch<?> patch, int levels, Consumer<Object> inside) {
        if (!patch.isPresent()) {
            text.append(patch);
            return;
        }
        // Not counted as deeper: only a property is a patch.
        text.append("Patch[");
        append(patch.get(), levels - 1, inside);
        text.append(']');
    }

    private void appendElements(Iterator<?> elements, int levels, Consumer<Object> inside) {
        if (depth >= MAX_DEPTH) {
            text.append(OMITTED);
            return;
        }
        open('[');
        while (elements.hasNext() && separateUnlessFull()) {
            append(elements.next(), levels - 1, inside);
        }
        close(']');
    }

    private void appendEntries(Map<?, ?> map, int levels, Consumer<Object> inside) {
        if (depth >= MAX_DEPTH) {
            text.append(OMITTED);
            return;
        }
        open('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext() && separateUnlessFull()) {
            Map.Entry<?, ?> entry = entries.next();
            text.append(entry.getKey()).append('=');
            append(entry.getValue(), levels - 1, inside);
        }
        close('}');
    }

    /** Returns whether there is room for an element or entry; if not, says that some are left out. */
    private boolean separateUnlessFull() {
        separate();
        if (isFull()) {
            text.append(OMITTED);
            return false;
        }
        return true;
    }

    private void appendObject(Object value, JsonCodec<?> codec) {
        if (depth >= MAX_DEPTH) {
            text.append(OMITTED);
        } else {
            describe(value, codec);
        }
    }

    @SuppressWarnings("unchecked") // Generated code passes the codec of the type that it gives the property.
    private <T> void describe(Object value, JsonCodec<T> codec) {
        T object = (T) value;
        if (codec instanceof ObjectCodec<T> generated) {
            generated.describe(object, this);
        } else if (codec instanceof NullableCodec<T> nullable) {
            describe(value, nullable.content());
        } else {
            text.append(codec.describe(object));
        }
    }

    private void appendPlain(Object value) {
        if (value instanceof RawJson) {
            text.append(REDACTED);
        } else if (value instanceof OpenEnum<?> open) {
            text.append(open.text());
        } else if (value instanceof byte[] bytes) {
            text.append(Arrays.toString(bytes));
        } else if (value.getClass().isArray()) {
            appendPrimitives(value);
        } else {
            text.append(value);
        }
    }

    private void appendPrimitives(Object array) {
        if (array instanceof int[] ints) {
            text.append(Arrays.toString(ints));
        } else if (array instanceof long[] longs) {
            text.append(Arrays.toString(longs));
        } else if (array instanceof double[] doubles) {
            text.append(Arrays.toString(doubles));
        } else if (array instanceof boolean[] booleans) {
            text.append(Arrays.toString(booleans));
        } else if (array instanceof short[] shorts) {
            text.append(Arrays.toString(shorts));
        } else if (array instanceof float[] floats) {
            text.append(Arrays.toString(floats));
        } else {
            // Chars are a string that can be erased, and so a secret.
            text.append(REDACTED);
        }
    }

    private static boolean isEmptyOptional(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof Patch<?> patch && !patch.isPresent()
                || value instanceof OptionalLong number && number.isEmpty()
                || value instanceof OptionalInt small && small.isEmpty()
                || value instanceof OptionalDouble real && real.isEmpty();
    }
}
