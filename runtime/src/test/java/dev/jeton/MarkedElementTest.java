package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Cursors that return to an element that they were at. */
class MarkedElementTest {
    private static final String JSON = " [ 1 ,[2,[3]],\"four\" , {\"five\":[5]},null,true]";

    private static ElementCursor elements(String json) {
        ElementCursor cursor = new ElementCursor();
        CodecReader reader = Readers.of(JsonReader.create().reset(json));
        cursor.begin(reader);
        reader.skipValue();
        cursor.end(reader);
        return cursor;
    }

    private static List<Long> marks(ElementCursor cursor) {
        List<Long> marks = new ArrayList<>();
        while (cursor.next()) {
            marks.add(cursor.mark());
        }
        return marks;
    }

    private static List<String> raws(ElementCursor cursor) {
        List<String> raws = new ArrayList<>();
        while (cursor.next()) {
            raws.add(cursor.asRaw().text());
        }
        return raws;
    }

    @Test
    void aMarkedElementIsReadAsItWasAndFollowedByTheNext() {
        ElementCursor cursor = elements(JSON);
        List<String> raws = raws(cursor);
        cursor.rewind();
        List<Long> marks = marks(cursor);
        Random random = new Random(20261128);
        for (int step = 0; step < 1_000; step++) {
            int index = random.nextInt(raws.size());
            if (random.nextInt(4) == 0) {
                cursor.rewind();
            }
            cursor.returnTo(marks.get(index));
            assertThat(cursor.index()).isEqualTo(index);
            assertThat(cursor.mark()).isEqualTo(marks.get(index));
            assertThat(cursor.asRaw().text()).isEqualTo(raws.get(index));
            if (cursor.kind() == JsonKind.ARRAY && random.nextBoolean()) {
                // Leaves the reader deeper than the element.
                cursor.asArray().next();
                assertThrows(JsonException.class, cursor::asLong);
            }
            if (random.nextBoolean()) {
                assertThat(cursor.next()).isEqualTo(index + 1 < raws.size());
                assertThat(cursor.index()).isEqualTo(index + 1);
                assertThat(raws(cursor)).isEqualTo(raws.subList(Math.min(raws.size(), index + 2), raws.size()));
            }
        }
    }

    @Test
    void errorsBehindAReturnHaveTheIndexOfTheElement() {
        ElementCursor cursor = elements(JSON);
        List<Long> marks = marks(cursor);
        cursor.returnTo(marks.get(2));
        assertThat(assertThrows(JsonException.class, cursor::asLong).path()).isEqualTo("$[2]");
        cursor.next();
        assertThat(assertThrows(JsonException.class, cursor::asLong).path()).isEqualTo("$[3]");
    }

    @Test
    void anElementWithoutBracketsIsReturnedTo() {
        ElementCursor cursor = elements(" 7");
        List<Long> marks = marks(cursor);
        assertThat(marks).hasSize(1);
        cursor.returnTo(marks.get(0));
        assertThat(cursor.asLong()).isEqualTo(7);
        assertThat(cursor.index()).isEqualTo(0);
        assertThat(cursor.next()).isFalse();
    }

    @Test
    void aDefaultIsReturnedTo() {
        ElementCursor cursor = new ElementCursor();
        cursor.setDefault("[1,2]".getBytes(UTF_8));
        List<Long> marks = marks(cursor);
        cursor.returnTo(marks.get(1));
        assertThat(cursor.asLong()).isEqualTo(2);
        cursor.returnTo(marks.get(0));
        assertThat(raws(cursor)).containsExactly("2");
    }

    @Test
    void thereIsNoMarkWhereThereIsNoElement() {
        ElementCursor cursor = elements("[1]");
        assertThrows(IllegalStateException.class, cursor::mark);
        long mark = marks(cursor).get(0);
        assertThrows(IllegalStateException.class, cursor::mark);
        cursor.forget();
        assertThrows(IllegalStateException.class, () -> cursor.returnTo(mark));
        assertThrows(IllegalStateException.class, () -> new ElementCursor().returnTo(0));
    }

    @Test
    void aMarkOutsideOfTheArrayIsRefusedAndNothingMoves() {
        ElementCursor cursor = elements("[1,2]");
        cursor.next();
        long mark = cursor.mark();
        for (long wrong : new long[] {mark + 4, -1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThrows(IndexOutOfBoundsException.class, () -> cursor.returnTo(wrong));
            assertThat(cursor.index()).isEqualTo(0);
            assertThat(cursor.asLong()).isEqualTo(1);
        }
        assertThat(raws(cursor)).containsExactly("2");
    }

    @Test
    void theKindOfAValueIsThatOfItsFirstByte() {
        ElementCursor cursor = elements(JSON);
        List<JsonKind> kinds = new ArrayList<>();
        while (cursor.next()) {
            kinds.add(cursor.kind());
            assertWithMessage("asking moves nothing").that(cursor.kind()).isEqualTo(kinds.get(cursor.index()));
        }
        assertThat(kinds)
                .containsExactly(
                        JsonKind.NUMBER,
                        JsonKind.ARRAY,
                        JsonKind.STRING,
                        JsonKind.OBJECT,
                        JsonKind.NULL,
                        JsonKind.BOOLEAN)
                .inOrder();
        assertThrows(IllegalStateException.class, cursor::kind);
    }

    @Test
    void aValueThatWasChangedHasNoKind() {
        byte[] json = "[1]".getBytes(UTF_8);
        ElementCursor cursor = new ElementCursor();
        CodecReader reader = Readers.of(JsonReader.create().reset(json));
        cursor.begin(reader);
        reader.skipValue();
        cursor.end(reader);
        cursor.next();
        json[1] = '?';
        assertThrows(JsonException.class, cursor::kind);
    }
}
