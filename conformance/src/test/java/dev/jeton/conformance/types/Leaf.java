package dev.jeton.conformance.types;

import dev.jeton.RawJson;
import dev.jeton.conformance.oracle.Tree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Kinds of values with nothing inside. */
enum Leaf implements Kind {
    BOOLEAN("boolean", "Boolean", boolean.class, Boolean.class),
    BYTE("byte", "Byte", byte.class, Byte.class),
    SHORT("short", "Short", short.class, Short.class),
    INT("int", "Integer", int.class, Integer.class),
    LONG("long", "Long", long.class, Long.class),
    CHAR("char", "Character", char.class, Character.class),
    FLOAT("float", "Float", float.class, Float.class),
    DOUBLE("double", "Double", double.class, Double.class),
    STRING("String", "String", String.class, String.class),
    DECIMAL("java.math.BigDecimal", "java.math.BigDecimal", BigDecimal.class, BigDecimal.class),
    INTEGER("java.math.BigInteger", "java.math.BigInteger", BigInteger.class, BigInteger.class),
    RAW("dev.jeton.RawJson", "dev.jeton.RawJson", RawJson.class, RawJson.class),
    UUID("java.util.UUID", "java.util.UUID", java.util.UUID.class, java.util.UUID.class),
    BYTES("byte[]", "byte[]", byte[].class, byte[].class);

    static final List<Leaf> PRIMITIVES = List.of(BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE);

    private final String source;
    private final String boxed;
    private final Class<?> type;
    private final Class<?> boxedType;

    Leaf(String source, String boxed, Class<?> type, Class<?> boxedType) {
        this.source = source;
        this.boxed = boxed;
        this.type = type;
        this.boxedType = boxedType;
    }

    @Override
    public String source(boolean inside) {
        return inside ? boxed : source;
    }

    @Override
    public Class<?> type(boolean inside, Loaded loaded) {
        return inside ? boxedType : type;
    }

    @Override
    public boolean isPrimitive() {
        return type.isPrimitive();
    }

    @Override
    public boolean keepsNull() {
        return this == RAW;
    }

    @Override
    public String absent() {
        return switch (this) {
            case BOOLEAN -> "false";
            case CHAR -> Shown.text("\0");
            case FLOAT -> Shown.number(0f);
            case DOUBLE -> Shown.number(0.0);
            default -> isPrimitive() ? "0" : "null";
        };
    }

    @Override
    public boolean isNumber() {
        return isPrimitive() ? this != BOOLEAN && this != CHAR : this == DECIMAL || this == INTEGER;
    }

    @Override
    public boolean takesLeniency() {
        return isNumber() || this == STRING || this == BOOLEAN;
    }

    @Override
    public String read(Tree tree, Rules rules) throws Mismatch {
        switch (this) {
            case BOOLEAN -> {
                if (tree instanceof Tree.Literal literal && !literal.isNull()) {
                    return literal.text();
                }
                if (rules.lenient()) {
                    return lenientBoolean(tree);
                }
            }
            case CHAR -> {
                if (tree instanceof Tree.Str string && string.value().length() == 1) {
                    return Shown.text(string.value());
                }
            }
            case STRING -> {
                if (tree instanceof Tree.Str string) {
                    return Shown.text(string.value());
                } else if (rules.lenient() && tree instanceof Tree.Num number) {
                    return Shown.text(number.spelling());
                }
            }
            case RAW -> {
                return Shown.raw(tree);
            }
            case UUID -> {
                if (tree instanceof Tree.Str string
                        && string.value().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
                    return string.value().toLowerCase(Locale.ROOT);
                }
            }
            case BYTES -> {
                if (tree instanceof Tree.Str string) {
                    return Shown.bytes(decoded(string.value()));
                }
            }
            default -> {
                return Numbers.read(this, tree, rules);
            }
        }
        throw new Mismatch("no " + this);
    }

    private static byte[] decoded(String base64) throws Mismatch {
        String unpadded = base64.replaceAll("={0,2}$", "");
        if (unpadded.length() < base64.length() && base64.length() % 4 != 0) {
            throw new Mismatch("padding");
        }
        boolean url = unpadded.matches(".*[-_].*");
        try {
            byte[] bytes = (url ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(unpadded);
            Base64.Encoder canonical = url ? Base64.getUrlEncoder() : Base64.getEncoder();
            if (!canonical.withoutPadding().encodeToString(bytes).equals(unpadded)) {
                throw new Mismatch("bits left over");
            }
            return bytes;
        } catch (IllegalArgumentException malformed) {
            throw (Mismatch) new Mismatch("base64").initCause(malformed);
        }
    }

    private static String lenientBoolean(Tree tree) throws Mismatch {
        String text = tree instanceof Tree.Str string
                ? string.value()
                : tree instanceof Tree.Num number ? number.spelling() : "";
        return switch (text) {
            case "true", "1" -> "true";
            case "false", "0" -> "false";
            default -> throw new Mismatch("no boolean");
        };
    }

    @Override
    public @Nullable String defaultText() {
        return switch (this) {
            case BOOLEAN -> "true";
            case BYTE, SHORT, INT, LONG, INTEGER -> "-7";
            case CHAR -> "c";
            case FLOAT, DOUBLE -> "1.5";
            case DECIMAL -> "1.50";
            case STRING -> "d\"ef\u00e4";
            case UUID -> "F81d4fae-7dec-11d0-a765-00a0c91e6bf6";
            case RAW, BYTES -> null;
        };
    }

    @Override
    public String defaultShown() {
        return switch (this) {
            case FLOAT -> Shown.number(1.5f);
            case DOUBLE -> Shown.number(1.5);
            case CHAR, STRING -> Shown.text(String.valueOf(defaultText()));
            case UUID -> String.valueOf(defaultText()).toLowerCase(Locale.ROOT);
            default -> String.valueOf(defaultText());
        };
    }

    @Override
    public String sample(SplittableRandom random) {
        return switch (this) {
            case RAW -> Samples.json(random);
            case BOOLEAN ->
                List.of("true", "false", "1", "0", "\"1\"", "\"fals\\u0065\"").get(random.nextInt(6));
            case CHAR, STRING, UUID, BYTES -> Samples.of(value(random, Loaded.NOTHING), random);
            default -> Numbers.sample(this, random);
        };
    }

    @Override
    public Object value(SplittableRandom random, Loaded loaded) {
        return switch (this) {
            case BOOLEAN -> random.nextBoolean();
            case CHAR -> "a\"\\\u0000\u00e9\u20ac\uffff/".charAt(random.nextInt(8));
            case STRING -> Samples.text(random);
            case RAW -> RawJson.of(Samples.strictJson(random));
            case UUID -> new java.util.UUID(random.nextLong(), random.nextLong());
            case BYTES -> Samples.bytes(random);
            default -> Numbers.value(this, random);
        };
    }
}
