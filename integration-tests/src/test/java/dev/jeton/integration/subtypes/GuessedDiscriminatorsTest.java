package dev.jeton.integration.subtypes;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.Subtypes;
import dev.jeton.integration.JsonComparedCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Objects whose discriminator comes late are read as the subtype that the ones before were. The codec and the view that have read others, and a scan by a reader that has
 * read nothing say the same, of errors code, path and offset.
 */
class GuessedDiscriminatorsTest {
    private static final byte[] REPLACEMENTS = {'"', '{', '}', '[', ']', ',', '0', '-', ' ', 'x', 'e', 0, -1};

    /** What is drawn by chance: in calm documents nothing that is out of the ordinary. */
    private record Chance(Random random, boolean odd) {
        boolean oneIn(int many) {
            return odd && random.nextInt(many) == 0;
        }

        int below(int bound) {
            return random.nextInt(bound);
        }
    }

    /** A type, how a scan reads it, and what is in its documents. */
    private enum Kind {
        /** With a fallback and the discriminator as a property. */
        DETAIL(
                new JsonComparedCodec<>(DetailCodec.INSTANCE, new DetailView(), DetailView::toValue),
                DetailCodec.SUBTYPES,
                reader -> switch (reader.nextSubtype(DetailCodec.SUBTYPES)) {
                    case 0 -> Detail_PaymentCodec.INSTANCE.decode(reader);
                    case 1, 2 -> Detail_AccountCodec.INSTANCE.decode(reader);
                    case 3 -> Detail_PingCodec.INSTANCE.decode(reader);
                    default -> Detail_OtherCodec.INSTANCE.decode(reader);
                },
                "type",
                List.of("payment_initiation", "account", "account_information", "ping", "other")),
        /** Classes, of whose members the last one counts. */
        EVENT(
                new JsonComparedCodec<>(EventCodec.INSTANCE, new EventView(), EventView::toValue),
                EventCodec.SUBTYPES,
                reader -> switch (reader.nextSubtype(EventCodec.SUBTYPES)) {
                    case 0 -> Event_OpenedCodec.INSTANCE.decode(reader);
                    case 1 -> Event_MovedCodec.INSTANCE.decode(reader);
                    default -> Event_ClosedCodec.INSTANCE.decode(reader);
                },
                "@event",
                List.of("opened", "moved", "closed")),
        /** Holds itself, and refuses unknown members. */
        EXPRESSION(
                new JsonComparedCodec<>(ExpressionCodec.INSTANCE, new ExpressionView(), ExpressionView::toValue),
                ExpressionCodec.SUBTYPES,
                reader -> switch (reader.nextSubtype(ExpressionCodec.SUBTYPES)) {
                    case 0 -> Expression_LiteralCodec.INSTANCE.decode(reader);
                    case 1 -> Expression_SumCodec.INSTANCE.decode(reader);
                    case 2 -> Expression_ProductCodec.INSTANCE.decode(reader);
                    default -> Expression_CallCodec.INSTANCE.decode(reader);
                },
                "op",
                List.of("literal", "sum", "product", "call"));

        final JsonComparedCodec<?, ?> viewed;
        final Subtypes subtypes;
        final Function<CodecReader, Object> scan;
        final String discriminator;
        final List<String> values;

        Kind(
                JsonComparedCodec<?, ?> viewed,
                Subtypes subtypes,
                Function<CodecReader, Object> scan,
                String discriminator,
                List<String> values) {
            this.viewed = viewed;
            this.subtypes = subtypes;
            this.scan = scan;
            this.discriminator = discriminator;
            this.values = values;
        }

        /** A document of a subtype whose discriminator mostly comes last. */
        String document(String value, Chance chance, int depth) {
            List<String> members = new ArrayList<>();
            for (int count = chance.below(4); count > 0; count--) {
                String member = member(value, chance, depth);
                String name = member.substring(0, member.indexOf(':'));
                if (chance.odd() || members.stream().noneMatch(other -> other.startsWith(name))) {
                    members.add(member);
                }
            }
            int copies = chance.oneIn(15) ? chance.below(3) : 1;
            for (int copy = 0; copy < copies; copy++) {
                int at = chance.oneIn(4) ? chance.below(members.size() + 1) : members.size();
                String given = copy > 0 && chance.below(2) == 0 ? values.get(chance.below(values.size())) : value;
                members.add(at, key(discriminator, chance) + string(given, chance));
            }
            String space = chance.oneIn(6) ? " " : "";
            return space + "{" + space + String.join(space + "," + space, members) + space + "}";
        }

        private String member(String value, Chance chance, int depth) {
            if (chance.oneIn(12)) {
                return key("x" + chance.below(2), chance) + "[{\"" + discriminator + "\":\"" + value + "\"}]";
            }
            return switch (this) {
                case DETAIL -> detail(chance);
                case EVENT -> event(chance);
                case EXPRESSION -> expression(value, chance, depth);
            };
        }

        private static String detail(Chance chance) {
            return switch (chance.below(4)) {
                case 0 -> key("creditor_name", chance) + "\"n\"";
                case 1 -> key("amount", chance) + (chance.oneIn(9) ? "\"a\"" : "5");
                case 2 -> key("actions", chance) + "[\"a\",null]";
                default -> key("iban", chance) + "\"i\"";
            };
        }

        private static String event(Chance chance) {
            return switch (chance.below(3)) {
                case 0 -> key("source", chance) + "\"s\"";
                case 1 -> key("count", chance) + (chance.oneIn(9) ? "null" : "7");
                default -> key("to", chance) + (chance.oneIn(9) ? "\"\"" : "\"t\"");
            };
        }

        private String expression(String value, Chance chance, int depth) {
            String inner = chance.oneIn(6) ? values.get(chance.below(values.size())) : value;
            String operand = depth == 0 ? "null" : document(inner, chance, depth - 1);
            return switch (value) {
                case "literal" -> key("value", chance) + "1.5";
                case "call" ->
                    switch (chance.below(3)) {
                        case 0 -> key("name", chance) + "\"n\"";
                        case 1 -> key("arguments", chance) + "[" + (depth == 0 ? "" : operand) + "]";
                        default -> key("last", chance) + (depth == 0 ? "null" : document("sum", chance, depth - 1));
                    };
                default -> key(chance.below(2) == 0 ? "left" : "right", chance) + operand;
            };
        }
    }

    private static String key(String name, Chance chance) {
        return switch (chance.odd() ? chance.below(20) : 2) {
            case 0 -> String.format("\"\\u%04x%s\":", (int) name.charAt(0), name.substring(1));
            case 1 -> "\"" + name + "\" : ";
            default -> "\"" + name + "\":";
        };
    }

    private static String string(String text, Chance chance) {
        return switch (chance.odd() ? chance.below(40) : 6) {
            case 0, 1 -> String.format("\"\\u%04x%s\"", (int) text.charAt(0), text.substring(1));
            case 2 -> "null";
            case 3 -> "1";
            case 4 -> "\"unknown\"";
            case 5 -> "\"" + text.substring(1) + "\"";
            default -> "\"" + text + "\"";
        };
    }

    private final JsonReader reader = JsonReader.create();

    /** What becomes of a document: its value as JSON with its class, or its error. */
    private static <T> String outcome(
            JsonCodec<T> codec, Function<CodecReader, ?> read, JsonReader reader, byte[] json) {
        try {
            Object value = read.apply((CodecReader) reader.reset(json));
            reader.endDocument();
            @SuppressWarnings("unchecked")
            T typed = (T) value;
            return value.getClass().getSimpleName() + codec.toJson(typed);
        } catch (JsonException rejection) {
            return rejection.getMessage();
        }
    }

    private String compare(Kind kind, byte[] json) {
        String scanned = outcome(kind.viewed, kind.scan, JsonReader.create(), json);
        assertWithMessage(new String(json, UTF_8))
                .that(outcome(kind.viewed, kind.viewed::decode, reader, json))
                .isEqualTo(scanned);
        try {
            kind.viewed.read(json);
        } catch (JsonException rejection) {
            assertThat(rejection.path()).startsWith("$");
        }
        return scanned;
    }

    private int guess(Kind kind, byte[] json) {
        try {
            CodecReader asked = (CodecReader) reader.reset(json);
            int likely = asked.likelySubtype(kind.subtypes);
            return asked.isGuess() ? likely : Integer.MIN_VALUE;
        } catch (JsonException rejection) {
            return Integer.MIN_VALUE;
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsOfRandomObjectsAreReadAsAScanFindsThem(Kind kind) {
        Random random = new Random(20_470);
        int accepted = 0;
        int guesses = 0;
        for (int round = 0; round < 500; round++) {
            String value = kind.values.get(random.nextInt(kind.values.size()));
            int calm = random.nextInt(4) == 0 ? 66 : random.nextInt(4);
            for (int length = calm + random.nextInt(4); length >= 0; length--) {
                boolean odd = length < 3;
                byte[] json = kind.document(value, new Chance(random, odd), 2).getBytes(UTF_8);
                guesses += guess(kind, json) == Integer.MIN_VALUE ? 0 : 1;
                accepted += compare(kind, json).endsWith("}") ? 1 : 0;
                if (odd) {
                    byte[] damaged = json.clone();
                    damaged[random.nextInt(json.length)] = REPLACEMENTS[random.nextInt(REPLACEMENTS.length)];
                    compare(kind, damaged);
                    compare(kind, Arrays.copyOf(json, random.nextInt(json.length)));
                }
            }
        }
        assertThat(accepted).isGreaterThan(5_000);
        assertThat(guesses).isGreaterThan(300);
    }

    /** The object before was sound, and of the same or another subtype: right guesses and wrong ones meet the damage. */
    @ParameterizedTest
    @EnumSource
    void damageAtEveryPositionIsSeenAsByAScan(Kind kind) {
        Random random = new Random(5);
        Chance chance = new Chance(random, true);
        for (int sample = 0; sample < 3; sample++) {
            String value = kind.values.get(sample);
            byte[] sound = kind.document(value, chance, 1).getBytes(UTF_8);
            byte[] other = kind.document(kind.values.get(sample + (sample < 2 ? 1 : -1)), chance, 1)
                    .getBytes(UTF_8);
            for (int at = 0; at < sound.length; at++) {
                for (byte replacement : REPLACEMENTS) {
                    byte[] damaged = sound.clone();
                    damaged[at] = replacement;
                    compare(kind, damaged);
                }
                // Runs get as long as they must be for a guess, and are ended by the other subtype.
                for (int time = 0; time < 66; time++) {
                    compare(kind, sound);
                }
                if (random.nextInt(5) == 0) {
                    compare(kind, other);
                }
                compare(kind, Arrays.copyOf(sound, at));
            }
        }
    }

    /** A wrong guess has noted the extras of the fallback, which come again. */
    @Test
    void wrongGuessLeavesNoNamesBehind() {
        byte[] other = "{\"a\":1,\"b\":2,\"type\":\"other\"}".getBytes(UTF_8);
        for (int time = 0; time < 3; time++) {
            compare(Kind.DETAIL, other);
        }
        byte[] payment = "{\"a\":1,\"b\":2,\"amount\":3,\"type\":\"payment_initiation\"}".getBytes(UTF_8);
        assertThat(guess(Kind.DETAIL, payment)).isEqualTo(Subtypes.NONE);
        assertThat(compare(Kind.DETAIL, payment)).startsWith("Payment");
    }

    /** A subtype that was right for a hundred documents is wrong for the next. */
    @Test
    void lateDiscriminatorRulesARunOut() {
        byte[] payment = "{\"creditor_name\":\"M\",\"amount\":5,\"type\":\"payment_initiation\"}".getBytes(UTF_8);
        byte[] account = "{\"creditor_name\":\"M\",\"amount\":\"?\",\"type\":\"account\"}".getBytes(UTF_8);
        for (int time = 0; time < 100; time++) {
            compare(Kind.DETAIL, payment);
        }
        assertThat(guess(Kind.DETAIL, account)).isEqualTo(0);
        assertThat(compare(Kind.DETAIL, account)).isEqualTo("Account{\"type\":\"account\"}");
        assertThat(guess(Kind.DETAIL, payment)).isEqualTo(Integer.MIN_VALUE);
    }

    /** Each level is gone through once more for each one around it, whatever is guessed of the outermost. */
    @Test
    void nestedGuessesCostAtMostTheSizeTimesTheNesting() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            String[] operators = {"sum", "product"};
            for (int round = 0; round < 8; round++) {
                StringBuilder nested = new StringBuilder("{\"value\":1,\"op\":\"literal\"}");
                for (int depth = 0; depth < 60; depth++) {
                    nested.insert(0, "{\"left\":")
                            .append(",\"op\":\"")
                            .append(operators[(round + depth) / 2 % 2])
                            .append("\"}");
                }
                compare(Kind.EXPRESSION, nested.toString().getBytes(UTF_8));
            }
        });
    }
}
