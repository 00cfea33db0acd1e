package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Tree;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the keys of a map are. */
enum Key {
    STRING("String", random -> random.nextInt(3) + Samples.text(random)),
    INT("Integer", SplittableRandom::nextInt),
    LONG("Long", SplittableRandom::nextLong),
    SHORT("Short", random -> (short) random.nextInt()),
    BYTE("Byte", random -> (byte) random.nextInt()),
    UUID("java.util.UUID", random -> new java.util.UUID(random.nextLong(), random.nextLong())),
    LOCAL_DATE("java.time.LocalDate", random -> LocalDate.ofEpochDay(random.nextInt(-1_000_000, 1_000_000))),
    /** Its codec is listed for the package. */
    LISTED("ListedKey", random -> random.nextInt(3) + Samples.text(random)),
    CHOICE("Choice", random -> "");

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final List<String> ODD = List.of("01", "+1", "", "1.0", "200", "40000", "3000000000", "x");

    private final String source;
    private final Function<SplittableRandom, Object> maker;

    Key(String source, Function<SplittableRandom, Object> maker) {
        this.source = source;
        this.maker = maker;
    }

    String source() {
        return source;
    }

    /** What a name stands for, shown. */
    String read(String name, Kind.Rules rules) throws Mismatch {
        return switch (this) {
            case STRING -> name;
            case LISTED -> "ListedKey[name=" + name + "]";
            case UUID -> matching(UUID_TEXT, name).toLowerCase(Locale.ROOT);
            case CHOICE -> new Named.Choice().read(new Tree.Str(name), new Kind.Rules(false, rules.lastWins()));
            case LOCAL_DATE -> TextLeaf.LOCAL_DATE.read(new Tree.Str(name), rules);
            default -> integer(name);
        };
    }

    private static String matching(Pattern pattern, String name) throws Mismatch {
        if (pattern.matcher(name).matches()) {
            return name;
        }
        throw new Mismatch("no key");
    }

    private String integer(String name) throws Mismatch {
        int bits = this == BYTE ? 7 : this == SHORT ? 15 : this == INT ? 31 : 63;
        if (new BigInteger(matching(INTEGER, name)).bitLength() <= bits) {
            return name;
        }
        throw new Mismatch("no key");
    }

    Object value(SplittableRandom random, Loaded loaded) {
        return switch (this) {
            case CHOICE -> new Named.Choice().value(random, loaded);
            case LISTED -> loaded.make(source, List.of(String.class), List.of(maker.apply(random)));
            default -> maker.apply(random);
        };
    }

    /** A name in a document, seldom one that is no key. */
    String name(SplittableRandom random) {
        if (random.nextInt(12) == 0) {
            return ODD.get(random.nextInt(ODD.size()));
        }
        return switch (this) {
            case CHOICE -> {
                String sample = new Named.Choice().sample(random);
                yield sample.startsWith("\"") && !sample.contains("\\")
                        ? sample.substring(1, sample.length() - 1)
                        : "x";
            }
            case UUID -> {
                String name = maker.apply(random).toString();
                yield random.nextBoolean() ? name.toUpperCase(Locale.ROOT) : name;
            }
            case LOCAL_DATE, LISTED, STRING -> maker.apply(random).toString();
            default ->
                random.nextInt(4) == 0
                        ? Integer.toString(random.nextInt(3))
                        : maker.apply(random).toString();
        };
    }
}
