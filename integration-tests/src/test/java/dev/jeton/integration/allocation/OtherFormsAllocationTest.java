package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.ElementCursor;
import dev.jeton.JsonError;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import dev.jeton.WordCursor;
import dev.jeton.integration.FlagsCodec;
import dev.jeton.integration.FlagsView;
import dev.jeton.integration.ForgivingCodec;
import dev.jeton.integration.ForgivingView;
import dev.jeton.integration.LettersCodec;
import dev.jeton.integration.LettersView;
import dev.jeton.integration.NullDefaultsCodec;
import dev.jeton.integration.NullDefaultsView;
import dev.jeton.integration.NullDefaults_LastDefaultsCodec;
import dev.jeton.integration.PrintablesCodec;
import dev.jeton.integration.PrintablesView;
import dev.jeton.integration.SinglesCodec;
import dev.jeton.integration.SinglesView;
import dev.jeton.integration.WordsCodec;
import dev.jeton.integration.WordsView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Values that servers send in another form than the usual one, and values that are forgiven. */
@Tag("allocation")
class OtherFormsAllocationTest {
    private static final String SINGLES =
            "{\"aud\":\"a\",\"codes\":\"7\",\"maps\":{\"a\":1000},\"branches\":{\"id\":1},"
                    + "\"times\":5,\"instants\":\"1970-01-01T00:00:01Z\",\"known\":\"b\"}";
    private static final String FLAGS =
            "{\"verified\":\"true\",\"boxed\":0,\"active\":\"1\",\"many\":[1,\"0\",true,\"false\",0],\"named\":{\"a\":\"1\"}}";
    private static final String LETTERS = "{\"shade\":\"DARK\",\"defaulted\":\"Night-shade\",\"unit\":\"seconds\","
            + "\"day\":\"Monday\",\"shades\":[\"Dark\"],\"units\":[\"days\"]}";
    private static final String PRINTABLES =
            "{\"text\":\"a \\u0062~\",\"lenient\":1.5e3,\"known\":\"DPoP\",\"defaulted\":\"x\","
                    + "\"optional\":\"x\\/y\",\"list\":[\"0123456789\"],\"array\":[\"a\"],\"map\":{\"b\":\"e\"}}";
    private static final String WORDS = "{\"tags\":\"a,,b\",\"quoted\":\"c'd\",\"spaced\":\"e f\",\"secret\":\"h/u\"}";

    private static final List<Sample<?>> SAMPLES = List.of(
            Sample.of("singles", SinglesCodec.INSTANCE, SINGLES),
            Sample.of("flags", FlagsCodec.INSTANCE, FLAGS),
            Sample.of("letters", LettersCodec.INSTANCE, LETTERS),
            Sample.of("printables", PrintablesCodec.INSTANCE, PRINTABLES),
            Sample.of("words", WordsCodec.INSTANCE, WORDS));

    private static final String FORGIVEN = "{\"count\":\"7\",\"expiresIn\":1e99,\"lenient\":\"x\",\"text\":[\"t\"],"
            + "\"defaulted\":{\"a\":1,\"\\u0062\":2},\"color\":\"pink\",\"instant\":\"today\",\"numbers\":[1,\"2\"],\"longs\":[2,2.5],"
            + "\"scope\":[\"a\",1],\"inner\":{\"flag\":1},\"inners\":[{\"id\":\"j\"},{\"id\":1}],\"again\":[],\"last\":\"z\"}";

    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    @Test
    void readingThemAllocatesTheObjectGraph() {
        for (Sample<?> sample : SAMPLES) {
            long graph = ObjectGraph.madeBy(() -> sample.read(reader)).bytes();
            assertWithMessage(sample.name())
                    .that(AllocationMeter.bytesOfMaking(() -> sample.read(reader)))
                    .isEqualTo(graph);
        }
    }

    @Test
    void defaultsAllocateNothing() {
        for (String json : new String[] {"{}", "{\"number\":null,\"list\":null,\"text\":null,\"forgiving\":null}"}) {
            Sample<?> sample = Sample.of("defaults", NullDefaults_LastDefaultsCodec.INSTANCE, json);
            long graph = ObjectGraph.madeBy(() -> sample.read(reader)).bytes();
            assertThat(AllocationMeter.bytesOfMaking(() -> sample.read(reader))).isEqualTo(graph);
            assertThat(graph).isAtMost(40);
        }
    }

    @Test
    void defaultsThatCanBeChangedAreMadeForEachValue() {
        Sample<?> sample = Sample.of("defaults", NullDefaultsCodec.INSTANCE, "{}");
        assertThat(AllocationMeter.bytesOfMaking(() -> sample.read(reader)))
                .isEqualTo(ObjectGraph.madeBy(() -> sample.read(reader)).bytes());
    }

    @Test
    void viewsOfDefaultsAllocateNothing() {
        NullDefaultsView view = new NullDefaultsView();
        byte[] absent = "{}".getBytes(StandardCharsets.UTF_8);
        byte[] given = "{\"list\":[\"x\"],\"scope\":\"a b\",\"array\":[3]}".getBytes(StandardCharsets.UTF_8);
        byte[][] documents = {absent, given};
        assertThat(AllocationMeter.bytes(() -> {
                    for (byte[] document : documents) {
                        view.parse(document);
                        ElementCursor list = view.list();
                        while (list.next()) {
                            list.asSlice();
                        }
                        WordCursor scope = view.scope();
                        while (scope.next()) {
                            scope.word();
                        }
                    }
                }))
                .isEqualTo(0L);
    }

    @Test
    void writingThemAllocatesNothing() {
        for (Sample<?> sample : SAMPLES) {
            assertWithMessage(sample.name())
                    .that(AllocationMeter.bytes(sample.writing(writer)))
                    .isEqualTo(0L);
        }
    }

    @Test
    void checkingThemAllocatesNothing() {
        Map<JsonView, String> documents = Map.of(
                new SinglesView(), SINGLES,
                new FlagsView(), FLAGS,
                new LettersView(), LETTERS,
                new PrintablesView(), PRINTABLES,
                new WordsView(), WORDS);
        documents.forEach((view, json) -> assertWithMessage(json)
                .that(AllocationMeter.bytes(() -> view.parse(bytes(json))))
                .isEqualTo(AllocationMeter.bytes(() -> bytes(json))));
    }

    /** What was made before the error is garbage; the error makes none. */
    @Test
    void forgivingAllocatesNothingForTheErrors() {
        Sample<?> none = Sample.of("none", ForgivingCodec.INSTANCE, "{\"last\":\"z\"}");
        String scalars =
                "{\"count\":\"7\",\"expiresIn\":1e99,\"lenient\":\"x\",\"text\":[\"t\"],\"defaulted\":{\"a\":1},"
                        + "\"color\":\"pink\",\"instant\":\"today\",\"longs\":[2,2.5],\"inner\":{\"flag\":1},\"last\":\"z\"}";
        Sample<?> wrong = Sample.of("wrong", ForgivingCodec.INSTANCE, scalars);
        assertThat(AllocationMeter.bytesOfMaking(() -> wrong.read(reader)))
                .isEqualTo(AllocationMeter.bytesOfMaking(() -> none.read(reader)));
    }

    @Test
    void parsingWhatIsForgivenAllocatesNothing() {
        ForgivingView view = new ForgivingView();
        JsonError error = new JsonError();
        byte[] json = bytes(FORGIVEN);
        assertThat(AllocationMeter.bytes(() -> view.parse(json))).isEqualTo(0L);
        assertThat(AllocationMeter.bytes(() -> view.tryParse(json, 0, json.length, error)))
                .isEqualTo(0L);
        byte[] rejected = bytes("{\"inner\":{\"id\":1,\"id\":2}}");
        assertThat(AllocationMeter.bytes(() -> view.tryParse(rejected, 0, rejected.length, error)))
                .isEqualTo(0L);
        assertThat(error.path()).isEqualTo("$.inner.*");
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
