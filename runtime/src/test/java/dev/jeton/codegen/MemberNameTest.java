package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonReader;
import dev.jeton.Readers;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A name that is likely to come next is found where it stands with all its bytes, and nowhere else. */
class MemberNameTest {
    private static final int LONGEST = 60;

    private static MemberName name(String name) {
        return NameTable.of(name).memberName(0);
    }

    private static String ofLength(int length) {
        return "abcdefghij".repeat(LONGEST).substring(0, length);
    }

    @Test
    void isFoundAtEachOffsetAndOnlyWithAllBytesInside() {
        for (int length = 0; length <= LONGEST; length++) {
            MemberName name = name(ofLength(length));
            byte[] text = (",\"" + ofLength(length) + "\":").getBytes(UTF_8);
            assertThat(name.size()).isEqualTo(text.length);
            for (int offset = 0; offset < 9; offset++) {
                byte[] buffer = new byte[offset + text.length + 8];
                System.arraycopy(text, 0, buffer, offset, text.length);
                assertThat(name.isAt(buffer, offset, buffer.length)).isTrue();
                assertThat(name.isFirstAt(buffer, offset, buffer.length)).isFalse();
                assertThat(name.isAt(buffer, offset, offset + text.length - 1)).isFalse();
                buffer[offset] = '{';
                assertThat(name.isAt(buffer, offset, buffer.length)).isFalse();
                assertThat(name.isFirstAt(buffer, offset, buffer.length)).isTrue();
            }
        }
    }

    @Test
    void nothingIsReadBehindTheEnd() {
        for (int length = 0; length <= LONGEST; length++) {
            MemberName name = name(ofLength(length));
            byte[] text = (",\"" + ofLength(length) + "\":").getBytes(UTF_8);
            // A name of less than four bytes is compared as a word, which must be inside.
            assertThat(name.isAt(text, 0, text.length)).isEqualTo(text.length >= Long.BYTES);
            byte[] cut = Arrays.copyOf(text, text.length - 1);
            assertThat(name.isAt(cut, 0, cut.length)).isFalse();
        }
    }

    @Test
    void eachByteCounts() {
        for (int length = 0; length <= LONGEST; length++) {
            MemberName name = name(ofLength(length));
            byte[] buffer = (",\"" + ofLength(length) + "\":12345678").getBytes(UTF_8);
            for (int at = 0; at < name.size(); at++) {
                for (int bit = 0; bit < Byte.SIZE; bit++) {
                    buffer[at] ^= (byte) (1 << bit);
                    assertWithMessage("length %s, byte %s, bit %s", length, at, bit)
                            .that(name.isAt(buffer, 0, buffer.length))
                            .isFalse();
                    buffer[at] ^= (byte) (1 << bit);
                }
            }
            buffer[name.size()] = 'x';
            assertThat(name.isAt(buffer, 0, buffer.length)).isTrue();
        }
    }

    @Test
    void theReaderMovesToTheValueOfTheMemberThatItWasAskedFor() {
        NameTable table = NameTable.of("a", "expires_in", "scope");
        CodecReader reader =
                Readers.of(JsonReader.create().reset("{\"a\":1,\"expires_in\":2,\"scope\":3}".getBytes(UTF_8)));
        reader.beginObject(table);
        assertThat(reader.firstMember(table.memberName(0))).isEqualTo(0);
        assertThat(reader.readInt()).isEqualTo(1);
        assertThat(reader.nextMemberIs(table.memberName(2))).isFalse();
        assertThat(reader.nextMemberIs(table.memberName(1))).isTrue();
        assertThat(reader.memberName()).isEqualTo("expires_in");
        assertThat(reader.readInt()).isEqualTo(2);
        assertThat(reader.nextMember()).isEqualTo(2);
        assertThat(reader.readInt()).isEqualTo(3);
        assertThat(reader.nextMemberIs(table.memberName(1))).isFalse();
        assertThat(reader.nextMember()).isEqualTo(JsonReader.END_OBJECT);
        reader.endDocument();
    }

    @Test
    void whiteSpaceAndOtherSpellingsAreLeftToTheSearch() {
        NameTable table = NameTable.of("scope", "token");
        for (String document : new String[] {
            "{ \"scope\":1,\"token\":2}",
            "{\"scope\" :1 ,\"token\":2}",
            "{\"scope\":1, \"token\":2}",
            "{\"scop\\u0065\":1,\"t\\u006fken\" : 2}",
            "{\n  \"scope\": 1,\n  \"token\": 2\n}"
        }) {
            CodecReader reader = Readers.of(JsonReader.create().reset(document.getBytes(UTF_8)));
            reader.beginObject(table);
            assertThat(reader.firstMember(table.memberName(0))).isEqualTo(0);
            assertThat(reader.readInt()).isEqualTo(1);
            if (!reader.nextMemberIs(table.memberName(1))) {
                assertThat(reader.nextMember()).isEqualTo(1);
            }
            assertThat(reader.readInt()).isEqualTo(2);
            assertThat(reader.nextMember()).isEqualTo(JsonReader.END_OBJECT);
        }
    }

    @Test
    void aNameShowsItself() {
        assertThat(name("scope").toString()).isEqualTo("scope");
    }
}
