package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.read.DocumentReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Names are exact: a member is the property whose name its unescaped key equals, in whatever order and spelling it comes. */
class MemberNamesTest {
    private static final NameTable TOKEN = NameTable.of("access_token", "token_type", "expires_in", "scope");

    private final CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);

    /** The indexes of a document's members, each of which has a number for a value. */
    private List<Integer> indexes(NameTable table, String document) {
        byte[] bytes = document.getBytes(UTF_8);
        return indexes(table, bytes, 0, bytes.length);
    }

    private List<Integer> indexes(NameTable table, byte[] bytes, int offset, int length) {
        List<Integer> indexes = new ArrayList<>();
        Readers.of(reader.reset(bytes, offset, length)).beginObject(table);
        for (int member = reader.nextMember(); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
            indexes.add(member);
            reader.skipValue();
        }
        reader.endDocument();
        return indexes;
    }

    private static String document(List<String> names) {
        JsonWriter writer = JsonWriter.create();
        writer.beginObject();
        for (String name : names) {
            writer.key(name);
            writer.writeInt(names.size());
        }
        writer.endObject();
        return writer.toJson();
    }

    @Test
    void keysWithTheHashOfANameAreUnknown() {
        for (String collision : List.of("hxmjaakn", "sonoapmk", "exhdaspw", "hwseauns")) {
            assertThat(indexes(TOKEN, "{\"" + collision + "\":1}")).containsExactly(JsonReader.UNKNOWN_MEMBER);
        }
    }

    @Test
    void keysThatShareEverythingTheHashLooksAtAreToldApart() {
        // The same length and the same first and last eight bytes.
        NameTable table = NameTable.of("12345678-a-12345678", "12345678-b-12345678", "12345678-c-12345678");
        assertThat(indexes(
                        table,
                        "{\"12345678-c-12345678\":1,\"12345678-d-12345678\":1,\"12345678-a-12345678\":1,"
                                + "\"12345678-b-12345678\":1}"))
                .containsExactly(2, JsonReader.UNKNOWN_MEMBER, 0, 1)
                .inOrder();
    }

    @Test
    void escapedKeysMatch() {
        assertThat(indexes(TOKEN, "{\"\\u0061ccess_token\":1,\"token\\u005ftype\":1,\"expires_i\\u006E\":1}"))
                .containsExactly(0, 1, 2)
                .inOrder();
    }

    @Test
    void keysWithSomethingSplicedInDoNotMatch() {
        for (String key : List.of(
                "toke\\n_type",
                "token_type\\u0000",
                "\\u0000token_type",
                "token_typ",
                "token_types",
                "oken_type",
                " token_type",
                "token_type ",
                "Token_type",
                "token-type",
                "token_type\\\"",
                "token\\\\_type",
                "",
                "t",
                "\u0442oken_type",
                "token_type\u200b",
                "token_typ\u0435")) {
            assertWithMessage(key)
                    .that(indexes(TOKEN, "{\"access_token\":1,\"" + key + "\":1}"))
                    .containsExactly(0, JsonReader.UNKNOWN_MEMBER)
                    .inOrder();
        }
    }

    @Test
    void invalidEscapeInAKeyIsRejectedEvenIfTheRestMatches() {
        for (String key : List.of("access\\_token", "\\u00g1ccess_token", "access_toke\\u006", "access_token\\")) {
            assertThrows(JsonException.class, () -> indexes(TOKEN, "{\"" + key + "\":1}"), key);
        }
    }

    @Test
    void keyAtTheVeryEndIsNotCompletedByStaleBytes() {
        byte[] bytes = "{\"access_token\":1}".getBytes(UTF_8);
        for (int length = 1; length < bytes.length; length++) {
            int cut = length;
            JsonException error = assertThrows(JsonException.class, () -> indexes(TOKEN, bytes, 0, cut));
            assertThat(error.code()).isEqualTo(JsonErrorCode.UNEXPECTED_END);
            assertThat(error.offset()).isEqualTo(cut);
        }
    }

    @Test
    void keyAtTheEndOfTheArrayMatches() {
        for (int padding = 0; padding < 16; padding++) {
            String document = "{\"" + "n".repeat(padding + 1) + "\":1}";
            NameTable table = NameTable.of("n".repeat(padding + 1));
            assertThat(indexes(table, document)).containsExactly(0);
        }
    }

    @Test
    void namesThatAreEqualAtTheStartOrPrefixesOfEachOther() {
        List<String> names = List.of(
                "a",
                "ab",
                "abc",
                "abcd",
                "abcde",
                "abcdef",
                "abcdefg",
                "abcdefgh",
                "abcdefghi",
                "abcdefghij",
                "abcd_1",
                "abcd_2",
                "abcdefgh_1",
                "abcdefgh_2",
                "abcdefghijklmnop",
                "abcdefghijklmnopq",
                "",
                "abcdefghijklmnoq");
        NameTable table = NameTable.of(names.toArray(new String[0]));
        for (int rotation = 0; rotation < names.size(); rotation++) {
            List<String> rotated = new ArrayList<>(names);
            Collections.rotate(rotated, rotation);
            assertThat(indexes(table, document(rotated)))
                    .containsExactlyElementsIn(
                            rotated.stream().map(names::indexOf).toList())
                    .inOrder();
        }
        assertThat(indexes(table, "{\"abcdefghijk\":1,\"b\":1,\"abcd_3\":1}")).containsExactly(-1, -1, -1);
    }

    @Test
    void unusualNames() {
        List<String> names = List.of(
                "",
                "\u00e9",
                "\u20ac",
                "\ud83d\ude00",
                "x5t#S256",
                "client_name#ja-Jpan-JP",
                "not-before-policy",
                "with \"quotes\"",
                "back\\slash",
                "line\nfeed",
                "\u0000",
                "\u001f\u007f",
                "/",
                "\\u0061",
                "$.a[0]['b']",
                "n".repeat(43),
                "n".repeat(44),
                "n".repeat(63),
                "n".repeat(64),
                "n".repeat(65),
                "\u20ac".repeat(300),
                "\u2028",
                "'",
                "null");
        NameTable table = NameTable.of(names.toArray(new String[0]));
        String inOrder = document(names);
        List<String> reversed = new ArrayList<>(names);
        Collections.reverse(reversed);
        List<Integer> expected = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            expected.add(index);
        }
        assertThat(indexes(table, inOrder)).containsExactlyElementsIn(expected).inOrder();
        Collections.reverse(expected);
        assertThat(indexes(table, document(reversed)))
                .containsExactlyElementsIn(expected)
                .inOrder();
    }

    @Test
    void nameWithAQuoteIsNotMatchedByAKeyThatEndsAtThatQuote() {
        NameTable table = NameTable.of("a\":1,\"b");
        assertThat(indexes(table, "{\"a\":1,\"b\":2}")).containsExactly(-1, -1);
        assertThat(indexes(table, "{\"a\\\":1,\\\"b\":2}")).containsExactly(0);
    }

    @Test
    void aliasesHaveTheIndexOfTheirNameButAreNotWritten() {
        NameTable table = TOKEN.withAlias(2, "expires").withAlias(3, "scopes").withAlias(2, "e");
        assertThat(indexes(table, "{\"e\":1,\"expires\":1,\"expires_in\":1,\"scopes\":1,\"scope\":1,\"expire\":1}"))
                .containsExactly(2, 2, 2, 3, 3, -1)
                .inOrder();
        assertThat(indexes(TOKEN, "{\"expires\":1}")).containsExactly(-1);
    }

    @Test
    void letterCaseIsIgnoredOnlyOnRequestAndOnlyOfAscii() {
        NameTable table = NameTable.of("Bearer", "bearer", "\u00c9", "K").ignoringCase();
        assertThat(indexes(
                        table,
                        "{\"BEARER\":1,\"bearer\":1,\"Bearer\":1,\"\u00e9\":1,\"\u00c9\":1,\"k\":1,\"\u212a\":1}"))
                .containsExactly(0, 1, 0, -1, 2, 3, -1)
                .inOrder();
        // A letter and what differs from it in the same bit only: [ and {, @ and `.
        NameTable symbols = NameTable.of("[", "@").ignoringCase();
        assertThat(indexes(symbols, "{\"{\":1,\"`\":1,\"[\":1,\"@\":1}"))
                .containsExactly(-1, -1, 0, 1)
                .inOrder();
    }

    @Test
    void moreThanSixtyFourNamesInAnyOrder() {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < 2_000; index++) {
            names.add("member_" + index);
        }
        NameTable table = NameTable.of(names.toArray(new String[0]));
        Random random = new Random(64);
        for (int round = 0; round < 5; round++) {
            List<String> shuffled = new ArrayList<>(names);
            Collections.shuffle(shuffled, random);
            assertThat(indexes(table, document(shuffled)))
                    .containsExactlyElementsIn(shuffled.stream()
                            .map(name -> Integer.parseInt(name.substring(7)))
                            .toList())
                    .inOrder();
        }
    }

    @Test
    void repeatedAndSkippedNamesDoNotConfuseTheSearch() {
        assertThat(indexes(TOKEN, "{\"scope\":1,\"scope\":1,\"access_token\":1,\"x\":1,\"token_type\":1,\"scope\":1}"))
                .containsExactly(3, 3, 0, -1, 1, 3)
                .inOrder();
    }

    @Test
    void randomTablesFindWhatAHashMapFinds() {
        SplittableRandom random = new SplittableRandom(4711);
        for (int round = 0; round < 400; round++) {
            Set<String> names = new LinkedHashSet<>();
            int size = random.nextInt(1, 90);
            while (names.size() < size) {
                names.add(randomName(random));
            }
            Map<String, Integer> oracle = new HashMap<>();
            names.forEach(name -> oracle.put(name, oracle.size()));
            NameTable table = NameTable.of(names.toArray(new String[0]));
            List<String> keys = new ArrayList<>(names);
            for (int more = 0; more < 40; more++) {
                keys.add(randomName(random));
            }
            Collections.shuffle(keys, new Random(round));
            assertWithMessage("round %s, names %s", round, names)
                    .that(indexes(table, document(keys)))
                    .containsExactlyElementsIn(keys.stream()
                            .map(key -> oracle.getOrDefault(key, -1))
                            .toList())
                    .inOrder();
        }
    }

    /** Names of few letters, so that they share beginnings and ends. */
    private static String randomName(SplittableRandom random) {
        String[] letters = {"a", "b", "_", "\u00e9", "\"", "\n", "aaaaaaa", "\ud83d\ude00"};
        StringBuilder name = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            name.append(letters[random.nextInt(random.nextInt(1, letters.length + 1))]);
        }
        return name.toString();
    }

    @Test
    void knownStringsAreTheTablesConstants() {
        NameTable known = NameTable.of("Bearer", "DPoP");
        byte[] document = "[\"DPoP\",\"B\\u0065arer\",\"bearer\",\"Bearer2\",\"\"]".getBytes(UTF_8);
        Readers.of(reader.reset(document)).beginArray();
        List<String> read = new ArrayList<>();
        while (reader.nextElement()) {
            read.add(reader.readString(known));
        }
        assertThat(read)
                .containsExactly("DPoP", "Bearer", "bearer", "Bearer2", "")
                .inOrder();
        assertThat(read.get(0)).isSameInstanceAs(known.name(1));
        assertThat(read.get(1)).isSameInstanceAs(known.name(0));
    }

    @Test
    void duplicatesThroughEscapesAndAliasesAreReportedOnTheSecondName() {
        for (String second : List.of("access_token", "access\\u005ftoken", "\\u0061ccess_token")) {
            assertDuplicate("{\"access_token\":\"a\",\"", second);
        }
        assertDuplicate("{\"access_token\":\"a\",\"expires_in\":1,\"", "expires");
        assertDuplicate("{\"access_token\":\"a\",\"expires\":null,\"", "expires_in");
        assertDuplicate("{\"access_token\":\"a\",\"new\":1,\"", "n\\u0065w");
    }

    private static void assertDuplicate(String before, String second) {
        String document = before + second + "\":\"b\"}";
        JsonException error = assertThrows(JsonException.class, () -> TokenCodec.INSTANCE.read(document));
        assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(error.offset()).isEqualTo(before.length() - 1);
    }

    @Test
    void membersOfOtherObjectsAreNoDuplicatesAndOverrideNothing() {
        Token token = TokenCodec.INSTANCE.read("{\"a\":{\"access_token\":\"inner\",\"access_token\":\"inner\"},"
                + "\"access_token\":\"outer\",\"b\":[{\"access_token\":\"inner\"}]}");
        assertThat(token.accessToken()).isEqualTo("outer");
        assertThat(token.extra().keySet()).containsExactly("a", "b").inOrder();
    }

    @Test
    void namesThatAreNotFoundByTheirFirstBytesAreFound() {
        // The shortest name leaves four bytes to tell them apart, which are the same in six of them.
        NameTable alike = NameTable.of("a", "bcd1", "bcd2", "bcd3", "bcd4", "bcd5", "bcd6");
        String document = "{\"bcd6\":12345678,\"bcd7\":12345678,\"bcd1\":12345678,\"a\":12345678,\"x\":12345678}";
        assertThat(indexes(alike, document)).containsExactly(6, -1, 1, 0, -1).inOrder();
    }

    @Test
    void whatIsNotThereByItsFirstBytesMayBeAnAliasOrInAnotherCase() {
        String document = "{\"Scope\":12345678,\"jeton\":12345678,\"other\":12345678}";
        assertThat(indexes(TOKEN, document)).containsExactly(-1, -1, -1).inOrder();
        assertThat(indexes(TOKEN.withAlias(0, "jeton"), document))
                .containsExactly(-1, 0, -1)
                .inOrder();
        assertThat(indexes(TOKEN.ignoringCase(), document))
                .containsExactly(3, -1, -1)
                .inOrder();
    }
}
