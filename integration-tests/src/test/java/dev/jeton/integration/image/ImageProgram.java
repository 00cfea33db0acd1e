package dev.jeton.integration.image;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonError;
import dev.jeton.JsonException;
import dev.jeton.JsonView;
import dev.jeton.integration.generic.Page;
import dev.jeton.integration.generic.Result;
import dev.jeton.integration.generic.User;
import dev.jeton.stream.JsonIterator;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import dev.jeton.tokens.oauth.TokenResult;
import dev.jeton.tokens.oauth.TokenResults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Reads, writes and damages documents of every kind of type, finds codecs in the index, and tells what came out: a line for each type. A JVM and a native image
 * must tell the same. With the name of a file it compares with what is in there, and fails if that is something else; else it prints it.
 */
public final class ImageProgram {
    /** What a document is damaged by at each position; -2 stands for a byte that is left out. */
    private static final int[] DAMAGE = {-2, '"', '}', '0', 0xFF};

    private final StringBuilder told = new StringBuilder();

    /**
     * Runs the program.
     *
     * @param arguments none, or a file that holds what another run has told
     */
    public static void main(String[] arguments) throws IOException {
        String told = new ImageProgram().run();
        if (arguments.length == 0) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(told);
            return;
        }
        String expected = Files.readString(Path.of(arguments[0])).replace("\r\n", "\n");
        if (!expected.equals(told)) {
            System.err.println("expected:\n" + expected + "told:\n" + told);
            System.exit(1);
        }
        System.out.println("the same: " + told.lines().count() + " lines");
    }

    /** Returns what came out. */
    String run() {
        for (Sample<?, ?> sample : Samples.all()) {
            tell(sample);
        }
        tellOfTypes();
        tellOfStreams();
        tellOfAnswers();
        return told.toString();
    }

    private <T, V extends JsonView> void tell(Sample<T, V> sample) {
        JsonCodec<T> codec = sample.codec();
        require(JsonCodecs.of(codec.type()) == codec, sample.name() + ": the index has another codec");
        String written = codec.toJson(codec.read(sample.json()));
        require(codec.toJson(codec.read(written)).equals(written), sample.name() + ": the round trip changes it");
        byte[] sound = written.getBytes(StandardCharsets.UTF_8);
        CRC32 digest = new CRC32();
        digest.update(sound);
        V view = sample.view().get();
        JsonError error = new JsonError();
        int rejected = 0;
        for (int at = 0; at < sound.length; at++) {
            for (int damage : DAMAGE) {
                byte[] damaged = damaged(sound, at, damage);
                String outcome = outcome(codec, damaged);
                String viewed = viewed(sample, view, error, damaged);
                boolean isRejected = outcome.startsWith("!");
                require(
                        isRejected ? viewed.startsWith("!") : viewed.equals(outcome),
                        sample.name() + " at " + at + ": " + outcome + " by the codec, " + viewed + " by the view");
                digest.update(outcome.getBytes(StandardCharsets.UTF_8));
                digest.update(viewed.getBytes(StandardCharsets.UTF_8));
                rejected += isRejected ? 1 : 0;
            }
        }
        tell(sample.name() + ": " + written + " " + rejected + " of " + sound.length * DAMAGE.length
                + " damaged ones rejected, " + Long.toHexString(digest.getValue()));
    }

    private static byte[] damaged(byte[] sound, int at, int damage) {
        byte[] damaged = sound.clone();
        if (damage >= 0) {
            damaged[at] = (byte) damage;
            return damaged;
        }
        System.arraycopy(sound, at + 1, damaged, at, sound.length - at - 1);
        return Arrays.copyOf(damaged, sound.length - 1);
    }

    /** The document that is written again, or what is wrong with it. */
    private static <T> String outcome(JsonCodec<T> codec, byte[] json) {
        try {
            return codec.toJson(codec.read(json));
        } catch (JsonException rejection) {
            return "!" + rejection.getMessage();
        }
    }

    /** The same by the view. What it makes on request, it checks as late as that, so it may find another fault first. */
    private static <T, V extends JsonView> String viewed(Sample<T, V> sample, V view, JsonError error, byte[] json) {
        if (!view.tryParse(json, 0, json.length, error)) {
            return "!" + error.toException().getMessage();
        }
        try {
            return sample.codec().toJson(sample.toValue().apply(view));
        } catch (JsonException onRequest) {
            return "!" + onRequest.getMessage();
        }
    }

    /** As frameworks look for codecs. */
    private void tellOfTypes() {
        rewrite(new TypeOf<Page<User>>() {}, "{'items':[{'name':'a'}],'total':1}");
        rewrite(new TypeOf<List<Page<Page<String>>>>() {}, "[{'items':[{'items':['x'],'total':1}],'total':1}]");
        rewrite(new TypeOf<Result<List<Long>, Map<String, String>>>() {}, "{'value':[1,2],'error':{'a':'b'}}");
        rewrite(new TypeOf<Map<Integer, User[]>>() {}, "{'1':[{'name':'a'}]}");
        require(JsonCodecs.find(new TypeOf<Page<Object>>() {}.type()).isEmpty(), "a codec of Page<Object>");
        require(JsonCodecs.find(StringBuilder.class).isEmpty(), "a codec of StringBuilder");
    }

    @SuppressWarnings("unchecked")
    private void rewrite(TypeOf<?> type, String json) {
        JsonCodec<Object> codec = (JsonCodec<Object>) JsonCodecs.of(type.type());
        String sound = json.replace('\'', '"');
        String written = codec.toJson(codec.read(sound));
        require(written.equals(sound), "instead of " + sound + ": " + written);
        tell(written + " " + outcome(codec, "{\"items\":[7],\"value\":[7,[]]}".getBytes(StandardCharsets.UTF_8)));
    }

    private void tellOfStreams() {
        byte[] lines = "{\"name\":\"a\"}\n{\"name\":\n{\"name\":\"b\"}\n".getBytes(StandardCharsets.UTF_8);
        JsonStream<User> users = JsonStream.of(StreamFormat.LINES, JsonCodecs.of(User.class))
                .skipDamaged(damaged ->
                        tell("line " + damaged.line() + " " + damaged.error().getMessage()));
        try (JsonIterator<User> all = users.read(new ByteArrayInputStream(lines))) {
            all.forEachRemaining(user -> tell(user.toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void tellOfAnswers() {
        byte[] form = "access_token=t&scope=a+b".getBytes(StandardCharsets.UTF_8);
        TokenResult answer = TokenResults.read(200, "application/x-www-form-urlencoded", form);
        require(answer instanceof TokenResult.Granted, "a form is no token");
        tell(answer.toString());
    }

    private void tell(String line) {
        told.append(line).append('\n');
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new AssertionError(otherwise);
        }
    }

    /** Keeps a type with its arguments, as frameworks do. */
    private abstract static class TypeOf<T> {
        Type type() {
            return ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
        }
    }
}
