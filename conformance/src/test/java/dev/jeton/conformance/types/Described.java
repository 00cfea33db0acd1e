package dev.jeton.conformance.types;

import dev.jeton.OpenEnum;
import dev.jeton.Patch;
import dev.jeton.RawJson;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@code describe} must return, made by reflection and without a codec. */
final class Described {
    private static final String REDACTED = "<redacted>";
    private static final String EXTRA = "extra";

    /** The secret components of all types, as {@code R1.c0}. */
    private final Set<String> secrets = new TreeSet<>();

    private final Map<String, Property> known = new TreeMap<>();

    Described(List<RecordType> types) {
        for (RecordType type : RandomTypes.withFlattened(types)) {
            type.properties().forEach(property -> known.put(type.name() + "." + property.component(), property));
            type.properties().stream()
                    .filter(property -> property.has(Property.Mark.SECRET) || TextLeaf.hasChars(property.kind()))
                    .forEach(property -> secrets.add(type.name() + "." + property.component()));
        }
    }

    String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof RawJson) {
            return REDACTED;
        } else if (value instanceof OpenEnum<?> open) {
            return open.text();
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? "Optional[" + of(optional.get()) + "]" : "Optional.empty";
        } else if (value instanceof Patch<?> patch) {
            return patch.isPresent() ? "Patch[" + of(patch.get()) + "]" : patch.toString();
        } else if (value instanceof Collection<?> collection) {
            return collection.stream().map(this::of).toList().toString();
        } else if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            // Not forEach, for which Hashtable has another order.
            map.entrySet().forEach(entry -> entries.add(entry.getKey() + "=" + of(entry.getValue())));
            return "{" + String.join(", ", entries) + "}";
        } else if (value.getClass().isArray()) {
            List<String> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(of(Array.get(value, i)));
            }
            return elements.toString();
        }
        return Fields.isOurs(value) ? object(value) : value.toString();
    }

    private String object(Object object) {
        List<String> properties = new ArrayList<>();
        addTo(properties, object, "");
        return object.getClass().getSimpleName() + "[" + String.join(", ", properties) + "]";
    }

    /** What is flattened has no object of its own. */
    private void addTo(List<String> shown, Object object, String path) {
        String type = object.getClass().getSimpleName();
        Fields.of(object).forEach((name, value) -> {
            Property property = known.get(type + "." + name);
            String named = path.isEmpty() ? name : path + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            if (property != null && property.kind() instanceof Flattened) {
                if (value != null) {
                    addTo(shown, value, named);
                }
            } else {
                boolean secret = secrets.contains(type + "." + name);
                boolean hidden = secret || name.equals(EXTRA) && !Map.of().equals(value);
                shown.add(named + "=" + (hidden ? secret(value) : of(value)));
            }
        });
    }

    /** Only that there is nothing is no secret. */
    private static String secret(@Nullable Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof Patch<?> patch && !patch.isPresent()) {
            return patch.toString();
        } else if (value.equals(Optional.empty())) {
            return "Optional.empty";
        } else if (value.equals(OptionalInt.empty())
                || value.equals(OptionalLong.empty())
                || value.equals(OptionalDouble.empty())) {
            return value.toString();
        }
        return REDACTED;
    }
}
