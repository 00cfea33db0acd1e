package dev.jeton.fuzz;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.integration.Color;
import dev.jeton.integration.Everything;
import dev.jeton.integration.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must become of a document that is read as {@link Everything}, worked out slowly from what Jackson says is in it, from the types of
 * the components, and with the numbers of the JDK. Values are those of the components; an {@link OpenEnum} is its text.
 */
final class Oracle {
    private static final Pattern INTEGER = Pattern.compile("-?\\d+");

    /** Which of these exponents a {@link BigDecimal} takes differs from JDK to JDK. */
    private static final Pattern HUGE_EXPONENT = Pattern.compile(".*[eE][+-]?\\d{9,}");

    private Oracle() {}

    /** The document does not fit. */
    static final class Misfit extends Exception {
        private static final long serialVersionUID = 1L;

        Misfit() {
            super(null, null, false, false);
        }
    }

    /** What must become of the document depends on the JDK. */
    static final class Undecided extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undecided() {
            super(null, null, false, false);
        }
    }

    /** The values by the names of the components. */
    static Map<String, @Nullable Object> everything(Said document) throws Misfit {
        if (!(document instanceof Said.Members object)) {
            throw new Misfit();
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : Everything.class.getRecordComponents()) {
            components.put(CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, component.getName()), component);
            values.put(component.getName(), absent(component.getType()));
        }
        components.remove("extra");
        Map<String, Object> extra = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Said.Member member : object.members()) {
            if (!seen.add(member.name())) {
                throw new Misfit();
            }
            RecordComponent component = components.get(member.name());
            if (component == null) {
                extra.put(member.name(), member.raw());
            } else {
                values.put(component.getName(), property(component, member));
            }
        }
        values.put("extra", extra);
        return values;
    }

    private static @Nullable Object absent(Class<?> type) {
        if (type == boolean.class) {
            return false;
        } else if (type == char.class) {
            return '\0';
        } else if (type.isPrimitive()) {
            return number(type, "0");
        }
        return nothing(type);
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == OptionalInt.class) {
            return OptionalInt.empty();
        } else if (type == OptionalLong.class) {
            return OptionalLong.empty();
        } else if (type == OptionalDouble.class) {
            return OptionalDouble.empty();
        }
        return type == Optional.class ? Optional.empty() : null;
    }

    private static @Nullable Object property(RecordComponent component, Said.Member member) throws Misfit {
        return switch (component.getName()) {
            case "raw", "rawText" -> member.raw();
            case "scope" -> member.value() instanceof Said.Nothing ? null : words(member.value());
            case "audience" ->
                member.value() instanceof Said.Nothing ? null : new LinkedHashSet<>(words(member.value()));
            default -> value(component.getGenericType(), member.value());
        };
    }

    private static List<String> words(Said said) throws Misfit {
        List<String> words = new ArrayList<>();
        for (Said element : said instanceof Said.Elements array ? array.elements() : List.of(said)) {
            if (!(element instanceof Said.Text text)) {
                throw new Misfit();
            }
            for (String word : text.text().split(" ")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static @Nullable Object value(Type type, Said said) throws Misfit {
        Class<?> raw = raw(type);
        if (said instanceof Said.Nothing) {
            if (raw.isPrimitive()) {
                throw new Misfit();
            }
            return nothing(raw);
        }
        if (raw == Optional.class) {
            return Optional.ofNullable(value(argument(type, 0), said));
        } else if (Collection.class.isAssignableFrom(raw)) {
            return elements(argument(type, 0), said, raw == Set.class ? new LinkedHashSet<>() : new ArrayList<>());
        } else if (raw == Map.class) {
            return map(argument(type, 1), said);
        } else if (raw == Everything.class) {
            return everything(said);
        }
        return scalar(raw, said);
    }

    private static Object elements(Type type, Said said, Collection<@Nullable Object> target) throws Misfit {
        if (!(said instanceof Said.Elements array)) {
            throw new Misfit();
        }
        for (Said element : array.elements()) {
            target.add(value(type, element));
        }
        return target;
    }

    private static Object map(Type type, Said said) throws Misfit {
        if (!(said instanceof Said.Members object)) {
            throw new Misfit();
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Said.Member member : object.members()) {
            Object value = value(type, member.value());
            if (map.containsKey(member.name())) {
                throw new Misfit();
            }
            map.put(member.name(), value);
        }
        return map;
    }

    private static Object scalar(Class<?> type, Said said) throws Misfit {
        if (type == boolean.class || type == Boolean.class) {
            if (said instanceof Said.Truth truth) {
                return truth.value();
            }
        } else if (said instanceof Said.Text text) {
            return text(type, text.text());
        } else if (said instanceof Said.Digits digits && isNumber(type)) {
            if (HUGE_EXPONENT.matcher(digits.text()).matches()) {
                throw new Undecided();
            }
            Object number = number(type, digits.text());
            if (number != null) {
                return number;
            }
        }
        throw new Misfit();
    }

    private static boolean isNumber(Class<?> type) {
        return type != String.class
                && type != char.class
                && type != Character.class
                && !type.isEnum()
                && type != OpenEnum.class
                && type != RawJson.class;
    }

    private static Object text(Class<?> type, String text) throws Misfit {
        if (type == String.class || type == OpenEnum.class) {
            return text;
        } else if ((type == char.class || type == Character.class) && text.length() == 1) {
            return text.charAt(0);
        } else if (type == Size.class) {
            return Ascii.equalsIgnoreCase(text, "SMALL")
                    ? Size.SMALL
                    : Ascii.equalsIgnoreCase(text, "LARGE") ? Size.LARGE : Size.OTHER;
        } else if (type == Color.class) {
            return switch (text) {
                case "red" -> Color.RED;
                case "dark-green", "grass" -> Color.DARK_GREEN;
                case "Blue!" -> Color.BLUE;
                default -> throw new Misfit();
            };
        }
        throw new Misfit();
    }

    /** The number, or null if it is none of this type. */
    private static @Nullable Object number(Class<?> type, String text) {
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        } else if (type == float.class || type == Float.class) {
            float value = Float.parseFloat(text);
            return Float.isInfinite(value) ? null : value;
        } else if (type == double.class || type == Double.class || type == OptionalDouble.class) {
            double value = Double.parseDouble(text);
            return Double.isInfinite(value) ? null : type == OptionalDouble.class ? OptionalDouble.of(value) : value;
        } else if (!INTEGER.matcher(text).matches()) {
            return null;
        }
        BigInteger value = new BigInteger(text);
        try {
            if (type == BigInteger.class) {
                return value;
            } else if (type == byte.class || type == Byte.class) {
                return value.byteValueExact();
            } else if (type == short.class || type == Short.class) {
                return value.shortValueExact();
            } else if (type == int.class || type == Integer.class) {
                return value.intValueExact();
            } else if (type == OptionalInt.class) {
                return OptionalInt.of(value.intValueExact());
            }
            return type == OptionalLong.class
                    ? OptionalLong.of(value.longValueExact())
                    : (Object) value.longValueExact();
        } catch (ArithmeticException outOfRange) {
            return null;
        }
    }

    private static Class<?> raw(Type type) {
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
