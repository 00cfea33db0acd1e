package dev.jeton;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random tokens come back as they went, however their documents are laid out. The seed is in the message of a failure. */
class RoundTripTest {
    private static final int SEEDS = 3_000;

    private static final TokenCodec CODEC = TokenCodec.INSTANCE;

    @Test
    @Tag("exhaustive")
    void whatWasWrittenIsReadBackEqual() {
        JsonReader reader = JsonReader.create();
        JsonWriter writer = JsonWriter.create();
        JsonWriter pretty = JsonWriter.pretty();
        for (int seed = 0; seed < SEEDS; seed++) {
            Token token = randomToken(new SplittableRandom(seed));
            CODEC.write(token, writer);
            byte[] document = writer.toBytes();
            Token back = CODEC.read(reader.reset(document));
            assertWithMessage("seed %s", seed).that(back.text()).isEqualTo(token.text());
            CODEC.write(back, writer);
            assertWithMessage("seed %s", seed).that(writer.toBytes()).isEqualTo(document);
            CODEC.write(token, pretty);
            assertWithMessage("seed %s", seed)
                    .that(CODEC.read(reader.reset(pretty.toBytes())).text())
                    .isEqualTo(token.text());
        }
    }

    @Test
    @Tag("exhaustive")
    void orderOfMembersAndWhiteSpaceDoNotMatter() {
        JsonReader reader = JsonReader.create();
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Token token = withoutExtra(randomToken(random));
            byte[] shuffled = shuffle(CODEC.toBytes(token), random);
            assertWithMessage("seed %s: %s", seed, new String(shuffled, UTF_8))
                    .that(CODEC.read(reader.reset(shuffled)).text())
                    .isEqualTo(token.text());
        }
    }

    /** Raw JSON keeps the white space in it. */
    private static Token withoutExtra(Token token) {
        return new Token(
                token.accessToken(),
                token.tokenType(),
                token.expiresIn(),
                token.retries(),
                token.scope(),
                token.properties(),
                token.labels(),
                token.times(),
                token.kind(),
                Map.of());
    }

    /** Members in another order, and white space wherever it may stand. */
    private static byte[] shuffle(byte[] document, SplittableRandom random) {
        JsonReader reader = JsonReader.create().reset(document);
        List<Map.Entry<String, RawJson>> members = new ArrayList<>();
        reader.beginMap();
        for (String name = reader.nextKey(); name != null; name = reader.nextKey()) {
            members.add(Map.entry(name, reader.readRaw()));
        }
        Collections.shuffle(members, new Random(random.nextLong()));
        JsonWriter writer = JsonWriter.create();
        writer.beginObject();
        for (Map.Entry<String, RawJson> member : members) {
            writer.key(member.getKey());
            writer.writeRaw(member.getValue());
        }
        writer.endObject();
        ByteArrayOutputStream spaced = new ByteArrayOutputStream();
        boolean inString = false;
        byte before = 0;
        for (byte b : writer.toBytes()) {
            boolean structural = !inString && "{}[]:,".indexOf(b) >= 0;
            appendSpace(spaced, structural, random);
            spaced.write(b);
            appendSpace(spaced, structural, random);
            if (b == '"' && before != '\\') {
                inString = !inString;
            }
            before = before == '\\' ? 0 : b;
        }
        return spaced.toByteArray();
    }

    private static void appendSpace(ByteArrayOutputStream target, boolean allowed, SplittableRandom random) {
        while (allowed && random.nextInt(3) == 0) {
            target.write(" \t\r\n".charAt(random.nextInt(4)));
        }
    }

    private static Token randomToken(SplittableRandom random) {
        return new Token(
                randomText(random),
                random.nextBoolean() ? null : random.nextBoolean() ? "Bearer" : randomText(random),
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(randomLong(random)),
                random.nextInt(),
                random.nextBoolean() ? null : randomScope(random),
                random.nextBoolean() ? null : randomProperties(random),
                random.nextBoolean() ? null : randomLabels(random),
                LongStream.generate(() -> randomLong(random))
                        .limit(random.nextInt(20))
                        .toArray(),
                random.nextBoolean()
                        ? null
                        : KindCodec.INSTANCE.open(random.nextBoolean() ? "code" : randomText(random)),
                random.nextBoolean() ? Map.of() : Map.of("+" + randomText(random), randomRaw(random)));
    }

    private static long randomLong(SplittableRandom random) {
        return random.nextLong() >> random.nextInt(64);
    }

    private static List<String> randomScope(SplittableRandom random) {
        List<String> scope = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            scope.add("s" + randomText(random).replace(" ", "_"));
        }
        return scope;
    }

    private static List<Token.@Nullable Property> randomProperties(SplittableRandom random) {
        List<Token.@Nullable Property> properties = new ArrayList<>();
        for (int count = random.nextInt(40); count > 0; count--) {
            String key = random.nextInt(4) == 0 ? null : randomText(random);
            properties.add(random.nextInt(4) == 0 ? null : new Token.Property(key, random.nextBoolean()));
        }
        return properties;
    }

    private static Map<String, String> randomLabels(SplittableRandom random) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int count = random.nextInt(20); count > 0; count--) {
            labels.put(randomText(random), random.nextInt(4) == 0 ? null : randomText(random));
        }
        return labels;
    }

    private static RawJson randomRaw(SplittableRandom random) {
        JsonWriter writer = JsonWriter.create();
        writer.beginArray();
        writer.writeString(randomText(random));
        writer.writeDouble(random.nextDouble() * random.nextInt());
        writer.beginObject();
        writer.key(randomText(random));
        writer.writeNull();
        writer.endObject();
        writer.endArray();
        return RawJson.of(writer.toJson());
    }

    /** Text without half surrogate pairs, of ASCII or of anything, short or longer than a word. */
    private static String randomText(SplittableRandom random) {
        int bound = new int[] {0x80, 0x100, 0x3000, Character.MAX_CODE_POINT + 1}[random.nextInt(4)];
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(40); length > 0; length--) {
            int codePoint = random.nextInt(bound);
            boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
            text.appendCodePoint(surrogate ? '?' : codePoint);
        }
        return text.toString();
    }
}
