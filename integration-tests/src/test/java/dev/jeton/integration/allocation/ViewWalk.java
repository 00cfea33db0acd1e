package dev.jeton.integration.allocation;

import dev.jeton.ElementCursor;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import dev.jeton.MemberCursor;
import dev.jeton.Utf8Slice;
import dev.jeton.ValueCursor;
import dev.jeton.WordCursor;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks a view everything that is said to make no garbage: each accessor, each method of each slice, each element and member to any
 * depth, in nested views too. Makes none itself once it has seen the view.
 */
final class ViewWalk {
    private static final int LARGEST = 4_096;

    private final Map<Class<?>, ViewAccessors> types = new HashMap<>();
    private final byte[] array = new byte[LARGEST];
    private final ByteBuffer heap = ByteBuffer.allocate(LARGEST);
    private final ByteBuffer direct = ByteBuffer.allocateDirect(LARGEST);
    private final char[] chars = new char[LARGEST];
    private final StringBuilder text = new StringBuilder(LARGEST);
    private final JsonWriter writer = JsonWriter.create();
    private final Utf8Slice none = new Utf8Slice();

    private long sum;

    ViewAccessors accessorsOf(JsonView view) {
        return types.computeIfAbsent(view.getClass(), type -> new ViewAccessors(view.getClass()));
    }

    /** What was found, in a number: the same for the same document. */
    long walk(JsonView view) {
        sum = 0;
        all(view);
        return sum;
    }

    private void all(JsonView view) {
        ViewAccessors accessors = types.get(view.getClass());
        if (accessors == null) {
            accessors = accessorsOf(view);
        }
        for (int index = 0; index < accessors.booleans.size(); index++) {
            sum += accessors.booleans.get(index).test(view) ? index : 0;
        }
        for (int index = 0; index < accessors.integers.size(); index++) {
            sum += accessors.integers.get(index).applyAsLong(view);
        }
        for (int index = 0; index < accessors.fractions.size(); index++) {
            sum += (long) accessors.fractions.get(index).applyAsDouble(view);
        }
        for (int index = 0; index < accessors.objects.size(); index++) {
            result(accessors.objects.get(index).apply(view));
        }
        sum += view.isEmpty() ? 1 : view.tryCopyTo(array, 0, LARGEST);
        if (!view.isEmpty()) {
            writer.reset();
            view.write(writer);
        }
    }

    private void result(@Nullable Object result) {
        if (result instanceof Utf8Slice slice) {
            slice(slice);
        } else if (result instanceof ElementCursor elements) {
            elements(elements);
        } else if (result instanceof MemberCursor members) {
            members(members);
        } else if (result instanceof WordCursor words) {
            words(words);
        } else if (result instanceof JsonView view) {
            all(view);
        } else if (result instanceof Enum<?> constant) {
            sum += constant.ordinal() + 1;
        } else if (result != null) {
            throw new AssertionError("nobody knows what to ask " + result.getClass());
        }
    }

    private void slice(Utf8Slice slice) {
        sum += slice.length() + slice.hashCode() + (slice.length() > 0 ? slice.byteAt(0) : 0);
        sum += slice.contentEquals("Bearer") || slice.contentEquals(array) || slice.contentEquals(none) ? 1 : 0;
        sum += slice.equals(none) || slice.equalsIgnoringAsciiCase("bearer") || slice.startsWith("B") ? 1 : 0;
        sum += slice.constantTimeEquals("a.b.c\u00e9\u20ac\ud83d\ude00") || slice.constantTimeEquals(array) ? 1 : 0;
        sum += slice.constantTimeEquals(none) ? 1 : 0;
        sum += slice.tryCopyTo(array, 0, LARGEST) + slice.tryDecode(chars, 0, LARGEST);
        sum += slice.tryCopyTo(heap.clear()) + slice.tryCopyTo(direct.clear());
        text.setLength(0);
        slice.appendTo(text);
        for (WordCursor words = slice.words(); words.next(); ) {
            sum += words.word().length();
        }
        if (slice.isPresent()) {
            writer.reset();
            slice.write(writer);
        }
    }

    private void words(WordCursor words) {
        while (words.next()) {
            slice(words.word());
        }
    }

    private void elements(ElementCursor elements) {
        while (elements.next()) {
            sum += elements.index();
            value(elements);
        }
    }

    private void members(MemberCursor members) {
        while (members.next()) {
            slice(members.key());
            value(members);
        }
    }

    private void value(ValueCursor value) {
        slice(value.asRaw());
        if (value.isNull()) {
            return;
        }
        switch (value.asRaw().byteAt(0)) {
            case 't', 'f' -> sum += value.asBoolean() ? 1 : 0;
            case '"' -> slice(value.asSlice());
            case '[' -> elements(value.asArray());
            case '{' -> members(value.asMap());
            default -> {
                slice(value.asSlice());
                sum += (long) value.asDouble();
            }
        }
    }
}
