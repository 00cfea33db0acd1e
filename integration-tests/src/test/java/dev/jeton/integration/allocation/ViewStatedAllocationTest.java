package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.ElementCursor;
import dev.jeton.JsonError;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.MemberCursor;
import dev.jeton.Utf8Slice;
import dev.jeton.integration.ArraysView;
import dev.jeton.integration.ColorCodec;
import dev.jeton.integration.EverythingView;
import dev.jeton.integration.IdentifiersView;
import dev.jeton.integration.NamesView;
import dev.jeton.integration.Policies_ClosedView;
import dev.jeton.internal.Retention;
import dev.jeton.internal.read.DocumentReader;
import dev.jeton.tokens.authlete.AuthzDetailsView;
import dev.jeton.tokens.authlete.TokenCreateResponseView;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is asked of views and makes something: as much as is stated, and not a byte more. */
@Tag("allocation")
class ViewStatedAllocationTest {
    private static final Retention SHARED = new Retention(0);

    private final EverythingView view = new EverythingView();

    private volatile long number;

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private EverythingView parsed(String json) {
        view.parse(bytes(json));
        return view;
    }

    /** What a new view allocates when it is asked something for the first time, and the second time. */
    private static <V> void assertOnlyFirst(Supplier<V> maker, Consumer<V> operation, long expected) {
        assertThat(AllocationMeter.bytesOfFirst(maker, operation)).isEqualTo(expected);
        V used = maker.get();
        assertThat(AllocationMeter.bytes(() -> operation.accept(used))).isEqualTo(0L);
    }

    private static void assertIsAllThatIsMade(Supplier<?> operation) {
        ObjectGraph graph = ObjectGraph.madeBy(operation);
        assertThat(graph.bytes()).isGreaterThan(0L);
        assertThat(AllocationMeter.bytesOfMaking(operation)).isEqualTo(graph.bytes() + graph.temporaryBytes());
    }

    @Test
    void viewsGrowAnewAfterADocumentBeyondTheirLimit() {
        EverythingView limited =
                new EverythingView(JsonLimits.builder().maxRetainedBytes(4_096).build());
        byte[] small = bytes("{\"text\":\"a\\n\"}");
        byte[] large = bytes("{\"text\":\"" + "a\\n".repeat(5_000) + "\"}");
        Runnable readLarge = () -> {
            limited.parse(large);
            number = limited.text().length();
        };
        readLarge.run();
        assertThat(AllocationMeter.bytes(readLarge)).isAtLeast(10_000L);
        limited.parse(small);
        assertThat(AllocationMeter.bytes(() -> {
                    limited.parse(small);
                    number = limited.text().length();
                }))
                .isEqualTo(0L);
    }

    @Test
    void textOfASliceIsANewString() {
        Utf8Slice slice = parsed("{\"text\":\"a \\u0062\"}").text();
        assertIsAllThatIsMade(slice::text);
        assertIsAllThatIsMade(slice::toString);
    }

    @Test
    void textBeyondAsciiCostsTheArraysOfTheDecoder() {
        for (String text : new String[] {"caf\u00e9 \u00ff", "0123456789 \u20ac"}) {
            Utf8Slice slice = parsed("{\"text\":\"" + text + "\"}").text();
            long string = ObjectGraph.madeBy(slice::text).bytes();
            long arrays = ObjectGraph.sizeOf(new byte[slice.length()]) + ObjectGraph.sizeOf(new char[slice.length()]);
            long made = AllocationMeter.bytesOfMaking(slice::text);
            assertThat(made).isGreaterThan(string);
            assertThat(made).isAtMost(string + arrays);
        }
    }

    @Test
    void secretsAreShownWithoutGarbage() {
        Utf8Slice slice = parsed("{\"raw\":{\"a\":1}}").raw();
        assertThat(AllocationMeter.bytesOfMaking(slice::toString)).isEqualTo(0L);
    }

    @Test
    void textsOfViewsCursorsAndErrorsAreMadeOnRequest() {
        ElementCursor numbers = parsed("{\"numbers\":[1]}").numbers();
        JsonError error = new JsonError();
        byte[] wrong = bytes("{\"texts\":[1]}");
        assertThat(new EverythingView().tryParse(wrong, 0, wrong.length, error)).isFalse();
        for (Object shown : new Object[] {view, numbers, error}) {
            assertWithMessage(shown.getClass().getName())
                    .that(AllocationMeter.bytesOfMaking(shown::toString))
                    .isGreaterThan(0L);
        }
        assertThat(AllocationMeter.bytesOfMaking(error::path)).isGreaterThan(0L);
        assertThat(AllocationMeter.bytesOfMaking(error::toException)).isGreaterThan(0L);
    }

    @Test
    void aPathWithANameThatMustBeEscapedIsSpeltWithGarbage() {
        NamesView names = new NamesView();
        assertThat(bytesOfPath(names, "{\"not-before-policy\":1}")).isEqualTo(0L);
        assertThat(bytesOfPath(names, "{\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\":1}"))
                .isGreaterThan(0L);
    }

    private static long bytesOfPath(JsonView view, String wrong) {
        JsonError error = new JsonError();
        StringBuilder path = new StringBuilder(1_000);
        assertThat(view.tryParse(bytes(wrong), 0, bytes(wrong).length, error)).isFalse();
        return AllocationMeter.bytes(() -> {
            path.setLength(0);
            error.appendPath(path);
        });
    }

    @Test
    void bigNumbersAreMadeOfTheirBytes() {
        String digits = "123456789012345678901234567890";
        parsed("{\"decimal\":" + digits + ",\"integer\":" + digits + "}");
        assertThat(AllocationMeter.bytesOfMaking(view::decimal))
                .isEqualTo(ObjectGraph.madeBy(view::decimal).bytes());
        assertThat(AllocationMeter.bytesOfMaking(view::integer))
                .isEqualTo(ObjectGraph.madeBy(view::integer).bytes());
    }

    @Test
    void bytesAreANewArray() {
        ArraysView arrays = new ArraysView();
        arrays.parse(bytes("{\"bytes\":\"AAECAwQF\"}"));
        assertThat(AllocationMeter.bytesOfMaking(arrays::bytes)).isEqualTo(ObjectGraph.sizeOf(new byte[6]));
    }

    @Test
    void uuidsAreMadeOnRequest() {
        IdentifiersView identifiers = new IdentifiersView();
        String text = "\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\"";
        byte[] json = bytes("{\"id\":" + text + ",\"sessions\":[" + text + "]}");
        assertThat(AllocationMeter.bytes(() -> identifiers.parse(json))).isEqualTo(0L);
        ElementCursor sessions = identifiers.sessions();
        assertThat(sessions.next()).isTrue();
        assertIsAllThatIsMade(identifiers::id);
        assertIsAllThatIsMade(sessions::asUuid);
    }

    @Test
    void elementsThatAreBigNumbersOrBytesAreMadeOnRequest() {
        parsed("{\"numbers\":[1200],\"texts\":[\"AAECAwQF\"]}");
        ElementCursor numbers = view.numbers();
        ElementCursor texts = view.texts();
        assertThat(numbers.next() && texts.next()).isTrue();
        assertIsAllThatIsMade(numbers::asBigDecimal);
        assertIsAllThatIsMade(numbers::asBigInteger);
        assertIsAllThatIsMade(texts::asBytes);
    }

    @Test
    void elementsAreReadAsWhatTheyAreWithoutGarbage() {
        EverythingView child = new EverythingView();
        byte[] json = bytes(
                "{\"numbers\":[1],\"colors\":[\"red\"],\"open_colors\":[\"mauve\"],\"children\":[{\"text\":\"a\"}]}");
        assertThat(AllocationMeter.bytes(() -> {
                    view.parse(json);
                    for (ElementCursor numbers = view.numbers(); numbers.next(); ) {
                        number += numbers.asByte() + numbers.asShort() + numbers.asInt() + numbers.asLong();
                        number += (long) numbers.asFloat() + (long) numbers.asDouble();
                    }
                    for (ElementCursor colors = view.colors(); colors.next(); ) {
                        number += colors.as(ColorCodec.INSTANCE).ordinal();
                    }
                    for (ElementCursor colors = view.openColors(); colors.next(); ) {
                        number += colors.asOpen(ColorCodec.INSTANCE) == null ? 1 : 0;
                    }
                    for (ElementCursor children = view.children(); children.next(); ) {
                        number += children.as(child).text().length();
                    }
                }))
                .isEqualTo(0L);
        assertThat(child.text().contentEquals("a")).isTrue();
    }

    @Test
    void objectsThatAReaderStandsAtAreReadWithoutGarbage() {
        JsonReader reader = JsonReader.create();
        byte[] json = bytes("[{\"text\":\"a\"},{\"text\":\"b\\n\"}]");
        EverythingView element = new EverythingView();
        assertThat(AllocationMeter.bytes(() -> {
                    reader.reset(json).beginArray();
                    while (reader.nextElement()) {
                        element.decode(reader);
                        number += element.text().length();
                    }
                    reader.endDocument();
                }))
                .isEqualTo(0L);
    }

    @Test
    void aCursorMakesItsReaderWhenItIsFirstUsed() {
        byte[] json = bytes("{\"numbers\":[1]}");
        assertOnlyFirst(
                () -> viewOf(json),
                used -> used.numbers().next(),
                ObjectGraph.madeBy(() -> new DocumentReader(JsonLimits.DEFAULT, SHARED))
                                .bytes()
                        + ObjectGraph.sizeOf(new Object[4]));
    }

    private static EverythingView viewOf(byte[] json) {
        EverythingView made = new EverythingView();
        made.parse(json);
        return made;
    }

    @Test
    void theCursorsInAValueAreMadeWhenTheyAreFirstAskedFor() {
        byte[] json = bytes("{\"text\":\"a b\",\"deep\":{\"a\":[]},\"named\":{\"a\":{}}}");
        assertOnlyFirst(
                () -> viewOf(json),
                used -> used.text().words(),
                ObjectGraph.madeBy(() -> viewOf(json).text().words()).bytes()
                        - ObjectGraph.madeBy(() -> viewOf(json).text()).bytes());
        assertOnlyFirst(
                () -> atFirst(viewOf(json).deep()),
                MemberCursor::asArray,
                ObjectGraph.madeBy(ElementCursor::new).bytes() + ObjectGraph.sizeOf(new Object()));
        assertOnlyFirst(
                () -> atFirst(viewOf(json).named()),
                MemberCursor::asMap,
                ObjectGraph.madeBy(MemberCursor::new).bytes() + ObjectGraph.sizeOf(new Object()));
    }

    private static MemberCursor atFirst(MemberCursor members) {
        assertThat(members.next()).isTrue();
        return members;
    }

    @Test
    void aViewInAViewIsMadeWhenItsFirstObjectIsSeen() {
        byte[] without = bytes("{\"unknown\":{}}");
        byte[] with = bytes("{\"authorizationDetails\":{}}");
        assertOnlyFirst(
                () -> {
                    TokenCreateResponseView made = new TokenCreateResponseView();
                    made.parse(without);
                    return made;
                },
                used -> used.parse(with),
                ObjectGraph.madeBy(AuthzDetailsView::new).bytes());
    }

    @Test
    void whatAViewOwnsGrowsOnceAndIsKept() {
        byte[] large = bytes("{\"id\":\"" + "\\n".repeat(2_000) + "\"}");
        ByteBuffer buffer = ByteBuffer.wrap(large);
        Consumer<Policies_ClosedView> operation = used -> {
            used.parse(buffer.rewind());
            number += used.id().length();
        };
        Supplier<Policies_ClosedView> small = () -> {
            Policies_ClosedView made = new Policies_ClosedView();
            made.parse(ByteBuffer.wrap(bytes("{\"id\":\"\\n\"}")));
            number += made.id().length();
            return made;
        };
        assertThat(AllocationMeter.bytesOfFirst(small, operation)).isAtLeast((long) large.length);
        Policies_ClosedView used = small.get();
        used.parse(ByteBuffer.wrap(large));
        assertThat(AllocationMeter.bytes(() -> operation.accept(used))).isEqualTo(0L);
        used.erase();
        assertThat(AllocationMeter.bytesOfFirst(() -> used, operation)).isEqualTo(0L);
    }

    @Test
    void parseRejectsWithAnException() {
        byte[] json = bytes("{\"text\":1}");
        assertThat(AllocationMeter.bytesOfMaking(() -> assertThrows(JsonException.class, () -> view.parse(json))))
                .isGreaterThan(0L);
    }
}
