package dev.jeton.internal.name;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.codegen.MemberName;
import dev.jeton.codegen.NameTable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Members are found where they stand with all their bytes, whatever the other names of the type are. */
class MemberSearchTest {
    private static final String[] TOKEN_NAMES = {
        "access_token",
        "token_type",
        "expires_in",
        "ext_expires_in",
        "expires_on",
        "refresh_token",
        "scope",
        "id_token",
        "id",
        ""
    };

    private static @Nullable MemberName search(NameTable table, String document, int end) {
        return table.memberAt(document.getBytes(UTF_8), 1, end);
    }

    @Test
    void eachNameIsFoundBehindWhateverStandsBeforeIt() {
        NameTable table = NameTable.of(TOKEN_NAMES);
        for (int index = 0; index < TOKEN_NAMES.length; index++) {
            for (String before : new String[] {",", "{", " ", "\n"}) {
                String document = before + "\"" + TOKEN_NAMES[index] + "\":12345678901234567890";
                assertWithMessage(document)
                        .that(search(table, document, document.length()))
                        .isSameInstanceAs(table.memberName(index));
            }
        }
    }

    @Test
    void eachByteCountsAndAllOfThemMustBeInside() {
        for (int length = 0; length <= 60; length++) {
            String name = "abcdefghij".repeat(6).substring(0, length);
            NameTable table = NameTable.of("first", name, "last");
            byte[] document = (",\"" + name + "\":123456789").getBytes(UTF_8);
            int value = length + 4;
            assertThat(table.memberAt(document, 1, document.length)).isSameInstanceAs(table.memberName(1));
            for (int end = 2; end < value; end++) {
                assertWithMessage("length %s, end %s", length, end)
                        .that(table.memberAt(document, 1, end))
                        .isNull();
            }
            for (int at = 1; at < value; at++) {
                for (int bit = 0; bit < Byte.SIZE; bit++) {
                    document[at] ^= (byte) (1 << bit);
                    assertWithMessage("length %s, byte %s, bit %s", length, at, bit)
                            .that(table.memberAt(document, 1, document.length))
                            .isNull();
                    document[at] ^= (byte) (1 << bit);
                }
            }
        }
    }

    @Test
    void theColonNeedNotFollowAtOnceButAllOtherBytesCount() {
        for (int length = 0; length <= 60; length++) {
            String name = "abcdefghij".repeat(6).substring(0, length);
            NameTable table = NameTable.of("first", name, "last");
            for (String behind : new String[] {":", " :", "\n\t:", "x"}) {
                byte[] document = (",\"" + name + "\"" + behind + "123456789").getBytes(UTF_8);
                assertThat(table.quotedAt(document, 1, document.length)).isSameInstanceAs(table.memberName(1));
                for (int end = 2; end < length + 4; end++) {
                    byte[] cut = Arrays.copyOf(document, end);
                    assertThat(table.quotedAt(cut, 1, end)).isNull();
                }
                for (int at = 1; at < length + 3; at++) {
                    document[at] ^= 1;
                    assertWithMessage("length %s, byte %s", length, at)
                            .that(table.quotedAt(document, 1, document.length))
                            .isNull();
                    document[at] ^= 1;
                }
            }
        }
    }

    @Test
    void nothingIsReadBehindTheEnd() {
        NameTable table = NameTable.of(TOKEN_NAMES);
        for (String name : TOKEN_NAMES) {
            byte[] document = (",\"" + name + "\":123456789").getBytes(UTF_8);
            for (int end = 2; end <= document.length; end++) {
                byte[] cut = Arrays.copyOf(document, end);
                // In an array that ends there a look behind the end is an exception.
                assertThat(table.memberAt(cut, 1, end)).isEqualTo(table.memberAt(document, 1, end));
            }
        }
    }

    @Test
    void namesThatDifferInTheirLastBytesOnlyAreFoundToo() {
        String[] names = new String[250];
        Arrays.setAll(names, index -> "property_of_a_wide_type_%03d".formatted(index));
        NameTable table = NameTable.of(names);
        for (int index = 0; index < names.length; index++) {
            String document = ",\"" + names[index] + "\":12345678901234567890";
            assertThat(search(table, document, document.length())).isSameInstanceAs(table.memberName(index));
        }
    }

    @Test
    void manyNamesThatNoKeyTellsApartAreLeftToTheHash() {
        // The shortest name leaves three bytes to look at, and they are the same in all others.
        String[] names = new String[20];
        Arrays.setAll(names, index -> index == 0 ? "" : "same_start_" + index);
        NameTable table = NameTable.of(names);
        for (int index = 0; index < names.length; index++) {
            String document = ",\"" + names[index] + "\":12345678901234567890";
            MemberName found = search(table, document, document.length());
            assertThat(found).isEqualTo(index == 0 ? table.memberName(0) : null);
            assertThat(table.find(names[index].getBytes(UTF_8), 0, names[index].length()))
                    .isEqualTo(index);
        }
    }

    @Test
    void otherSpellingsAreNotFoundHere() {
        NameTable table = NameTable.of("scope", "token").withAlias(0, "scopes");
        for (String document : new String[] {
            ",\"scop\\u0065\":1234567890", ",\"scope\" :1234567890", ",\"scopes\":1234567890", ",\"Scope\":1234567890"
        }) {
            assertThat(search(table, document, document.length())).isNull();
        }
    }
}
