package dev.jeton.integration;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.ElementCursor;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonException;
import dev.jeton.JsonView;
import dev.jeton.MemberCursor;
import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.Utf8Slice;
import dev.jeton.ValueCursor;
import dev.jeton.WordCursor;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what the accessors of a view say with what the record says, one property after the other and to any depth. */
public final class ViewComparison {
    /** Looked up once: there are many thousands of values. */
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    private ViewComparison() {}

    /** Fails where they differ. */
    public static void assertSaysTheSame(JsonView view, Object expected) {
        for (RecordComponent component : COMPONENTS.computeIfAbsent(expected.getClass(), Class::getRecordComponents)) {
            if (!component.getName().equals("ignored")) {
                Object value = unwrapped(call(component.getAccessor(), expected));
                assertProperty(view, component, value);
            }
        }
    }

    private static void assertProperty(JsonView view, RecordComponent component, @Nullable Object expected) {
        String name = component.getName();
        Object actual = ask(view, name);
        if (!name.equals("extra")) {
            boolean present = (boolean) ask(view, "has" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
            boolean mayBeAbsent = component.getType().isPrimitive()
                    || view.getClass().getSimpleName().contains("Defaults")
                    || view instanceof ForgivingView
                    || name.equals("defaulted");
            assertWithMessage("presence of %s", name)
                    .that(present || expected != null && mayBeAbsent)
                    .isEqualTo(expected != null);
        }
        if (expected == null) {
            assertWithMessage(name).that(isNothing(actual)).isTrue();
        } else if (expected instanceof OpenEnum<?> open) {
            assertWithMessage(name).that(actual).isEqualTo(open.constant());
            assertWithMessage(name).that(ask(view, name + "Text").toString()).isEqualTo(open.text());
        } else if (actual instanceof ElementCursor elements) {
            assertElements(name, elements, elementsOf(expected));
        } else if (actual instanceof MemberCursor members) {
            assertMembers(name, members, (Map<?, ?>) expected);
        } else if (actual instanceof WordCursor words) {
            assertWords(name, words, (Collection<?>) expected);
        } else if (actual instanceof JsonView nested) {
            assertSaysTheSame(nested, expected);
        } else {
            assertWithMessage(name).that(plain(actual)).isEqualTo(plain(expected));
        }
    }

    /** Absent properties of primitives are 0. */
    private static boolean isNothing(@Nullable Object actual) {
        if (actual instanceof Utf8Slice slice) {
            return !slice.isPresent() && slice.length() == 0;
        }
        if (actual instanceof ValueCursor cursor) {
            return !cursor.isPresent() && !cursor.next();
        }
        if (actual instanceof WordCursor words) {
            return !words.isPresent() && !words.next();
        }
        return actual == null
                || actual.equals(false)
                || actual.equals('\0')
                || actual instanceof Number number && number.doubleValue() == 0;
    }

    /** A set drops what comes twice, in whatever spelling, a view does not. */
    private static void assertElements(String name, ElementCursor actual, Collection<?> expected) {
        Iterator<?> values = expected.iterator();
        List<@Nullable Object> earlier = new ArrayList<>();
        while (actual.next()) {
            if (!(expected instanceof Set) || !isOneOf(earlier, name, actual)) {
                Object value = nextOf(name, values);
                assertValue(name, actual, value);
                earlier.add(value);
            }
        }
        assertWithMessage("more %s", name).that(values.hasNext()).isFalse();
    }

    private static boolean isOneOf(List<@Nullable Object> earlier, String name, ElementCursor actual) {
        for (Object value : earlier) {
            try {
                assertValue(name, actual, value);
                return true;
            } catch (AssertionError | JsonException different) {
                continue;
            }
        }
        return false;
    }

    /** Where names may come twice, the last one counts. */
    private static void assertMembers(String name, MemberCursor actual, Map<?, ?> expected) {
        Map<String, Integer> counts = new HashMap<>();
        while (actual.next()) {
            counts.merge(actual.key().text(), 1, Integer::sum);
        }
        assertWithMessage(name).that(counts.keySet()).isEqualTo(expected.keySet());
        actual.rewind();
        while (actual.next()) {
            String key = actual.key().text();
            if (counts.merge(key, -1, Integer::sum) == 0) {
                assertValue(name, actual, expected.get(key));
            }
        }
    }

    private static void assertWords(String name, WordCursor actual, Collection<?> expected) {
        Set<String> seen = new HashSet<>();
        Iterator<?> words = expected.iterator();
        while (actual.next()) {
            if (seen.add(actual.word().text()) || !(expected instanceof Set)) {
                assertWithMessage(name).that(actual.word().text()).isEqualTo(nextOf(name, words));
            }
        }
        assertWithMessage("more %s", name).that(words.hasNext()).isFalse();
    }

    private static @Nullable Object nextOf(String name, Iterator<?> expected) {
        assertWithMessage("as many %s", name).that(expected.hasNext()).isTrue();
        return expected.next();
    }

    private static void assertValue(String name, ValueCursor actual, @Nullable Object expected) {
        if (expected == null) {
            assertWithMessage(name).that(actual.isNull()).isTrue();
        } else if (expected instanceof Map<?, ?> map) {
            assertMembers(name, actual.asMap(), map);
        } else if (expected instanceof byte[] bytes) {
            assertWithMessage(name).that(actual.asBytes()).isEqualTo(bytes);
        } else if (expected instanceof Collection<?> || expected.getClass().isArray()) {
            assertElements(name, actual.asArray(), elementsOf(expected));
        } else if (expected instanceof OpenEnum<?> open) {
            if (open.constant() instanceof Letters.Shade shade) {
                assertWithMessage(name).that(scalar(actual, shade)).isEqualTo(shade);
            } else {
                assertWithMessage(name).that(actual.asOpen(ColorCodec.INSTANCE)).isEqualTo(open.constant());
            }
            assertWithMessage(name).that(actual.asSlice().text()).isEqualTo(open.text());
        } else if (expected instanceof Record) {
            assertSaysTheSame(actual.as(newView(expected.getClass())), expected);
        } else {
            assertWithMessage(name).that(scalar(actual, expected)).isEqualTo(plain(expected));
        }
    }

    /** A view is named after its type and the types around that. */
    private static JsonView newView(Class<?> type) {
        String name = type.getName().replace('$', '_') + "View";
        try {
            return (JsonView) Class.forName(name, true, type.getClassLoader())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(name, failure);
        }
    }

    private static Object scalar(ValueCursor actual, Object like) {
        if (like instanceof Boolean) {
            return actual.asBoolean();
        } else if (like instanceof Short) {
            return actual.asShort();
        } else if (like instanceof Integer) {
            return actual.asInt();
        } else if (like instanceof Long) {
            return actual.asLong();
        } else if (like instanceof Float) {
            return actual.asFloat();
        } else if (like instanceof Double) {
            return actual.asDouble();
        } else if (like instanceof Character) {
            return actual.asChar();
        } else if (like instanceof BigDecimal) {
            return actual.asBigDecimal();
        } else if (like instanceof BigInteger) {
            return actual.asBigInteger();
        } else if (like instanceof Color) {
            return actual.as(ColorCodec.INSTANCE);
        } else if (like instanceof Letters.Shade) {
            return actual.as(Letters_ShadeCodec.INSTANCE.ignoringCase());
        } else if (like instanceof Enum<?> constant) {
            return Enum.valueOf(
                    constant.getDeclaringClass(), actual.asSlice().text().toUpperCase(Locale.ROOT));
        }
        var standard = JsonCodecs.find(like.getClass());
        if (standard.isPresent() && !(like instanceof RawJson || like instanceof String)) {
            return actual.as(standard.get());
        }
        return (like instanceof RawJson ? actual.asRaw() : actual.asSlice()).text();
    }

    private static Object plain(Object value) {
        if (value instanceof Utf8Slice slice) {
            return slice.text();
        }
        return value instanceof RawJson raw ? raw.json() : value;
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        } else if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        } else if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        return value;
    }

    private static Collection<?> elementsOf(Object container) {
        if (container instanceof Collection<?> collection) {
            return collection;
        }
        List<@Nullable Object> elements = new ArrayList<>();
        for (int index = 0; index < Array.getLength(container); index++) {
            elements.add(Array.get(container, index));
        }
        return elements;
    }

    private static @Nullable Object ask(JsonView view, String name) {
        Method accessor = ACCESSORS
                .computeIfAbsent(view.getClass(), ViewComparison::accessorsOf)
                .get(name);
        if (accessor == null) {
            throw new AssertionError("the view has no " + name);
        }
        return call(accessor, view);
    }

    private static Map<String, Method> accessorsOf(Class<?> view) {
        return java.util.Arrays.stream(view.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .collect(Collectors.toMap(Method::getName, method -> method));
    }

    private static @Nullable Object call(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(method.toString(), failure);
        }
    }
}
