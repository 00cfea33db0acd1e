package dev.jeton.conformance.types;

import dev.jeton.OpenEnum;
import dev.jeton.Patch;
import dev.jeton.RawJson;
import dev.jeton.conformance.oracle.PlainParser;
import dev.jeton.conformance.oracle.Tree;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A value as a text that tells it from every other one: floating-point numbers by their bits. */
final class Shown {
    private Shown() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof Double number) {
            return number(number);
        } else if (value instanceof Float number) {
            return number(number);
        } else if (value instanceof Character || value instanceof String) {
            return text(value.toString());
        } else if (value instanceof OpenEnum<?> open) {
            return open(open.constant(), open.text());
        } else if (value instanceof Enum<?> constant) {
            return constant(constant.name());
        } else if (value instanceof RawJson raw) {
            return raw(raw.json());
        } else if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? some(of(optional.get())) : NOTHING;
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? some(of(optional.getAsInt())) : NOTHING;
        } else if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? some(of(optional.getAsLong())) : NOTHING;
        } else if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? some(of(optional.getAsDouble())) : NOTHING;
        } else if (value instanceof Patch<?> patch) {
            return PatchOf.shown(patch);
        } else if (value instanceof byte[] bytes) {
            return bytes(bytes);
        } else if (value instanceof char[] chars) {
            return text(new String(chars));
        }
        return container(value);
    }

    private static String container(Object value) {
        List<String> elements = new ArrayList<>();
        if (value instanceof Iterable<?> collection) {
            collection.forEach(element -> elements.add(of(element)));
            return sequence(elements);
        } else if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(of(Array.get(value, i)));
            }
            return sequence(elements);
        } else if (value instanceof Map<?, ?> map) {
            Map<String, String> entries = new TreeMap<>();
            map.forEach((key, content) -> entries.put(
                    key instanceof Enum<?> constant ? constant(constant.name()) : key.toString(), of(content)));
            return map(entries);
        } else if (Own.isOne(value)) {
            return raw(String.valueOf(Fields.of(value).get("json")));
        } else if (Fields.isOurs(value)) {
            return object(Fields.of(value).values().stream().map(Shown::of).toList());
        }
        return value.toString();
    }

    static final String NOTHING = "()";

    static String some(String content) {
        return "(" + content + ")";
    }

    static String number(double value) {
        return "d" + Long.toHexString(Double.doubleToRawLongBits(value));
    }

    static String number(float value) {
        return "f" + Integer.toHexString(Float.floatToRawIntBits(value));
    }

    static String text(String text) {
        return new Tree.Str(text).text();
    }

    static String constant(String name) {
        return "#" + name;
    }

    static String open(@Nullable Object constant, String text) {
        return "#" + constant + text(text);
    }

    /** White space does not count. */
    static String raw(String json) {
        try {
            return raw(PlainParser.parse(json.getBytes(StandardCharsets.UTF_8)));
        } catch (PlainParser.Rejection rejection) {
            throw new AssertionError("raw JSON that is none", rejection);
        }
    }

    static String raw(Tree tree) {
        return "<" + tree.text() + ">";
    }

    static String bytes(byte[] bytes) {
        return "0x" + HexFormat.of().formatHex(bytes);
    }

    static String sequence(Collection<String> elements) {
        return elements.toString();
    }

    static String map(Map<String, String> sorted) {
        StringJoiner text = new StringJoiner(",", "{", "}");
        sorted.forEach((key, value) -> text.add(text(key) + ":" + value));
        return text.toString();
    }

    static String object(List<String> values) {
        return "record" + values;
    }
}
