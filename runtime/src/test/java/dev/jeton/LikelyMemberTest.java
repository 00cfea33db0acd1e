package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import org.junit.jupiter.api.Test;

/** Asking for the member that is likely to come next must not get around what is asked of every other. */
class LikelyMemberTest {
    private static final NameTable MEMBERS = NameTable.of("access_token", "scope", "id");

    private static CodecReader at(JsonLimits limits, String document) {
        CodecReader reader = Readers.of(JsonReader.create(limits).reset(document.getBytes(UTF_8)));
        reader.beginObject(MEMBERS);
        return reader;
    }

    @Test
    void nameThatIsTooLongIsNotLikely() {
        String document = "{\"scope\":12345,\"access_token\":12345}";
        CodecReader exact = at(JsonLimits.builder().maxNameBytes(12).build(), document);
        assertThat(exact.firstMember(MEMBERS.memberName(1))).isEqualTo(1);
        exact.skipValue();
        assertThat(exact.nextMemberIs(MEMBERS.memberName(0))).isTrue();

        CodecReader tooShort = at(JsonLimits.builder().maxNameBytes(11).build(), document);
        assertThat(tooShort.firstMember(MEMBERS.memberName(1))).isEqualTo(1);
        tooShort.skipValue();
        assertThat(tooShort.nextMemberIs(MEMBERS.memberName(0))).isFalse();
        assertThat(assertThrows(JsonException.class, tooShort::nextMember).code())
                .isEqualTo(JsonErrorCode.NAME_TOO_LONG);

        CodecReader first = at(JsonLimits.builder().maxNameBytes(4).build(), document);
        JsonException error = assertThrows(JsonException.class, () -> first.firstMember(MEMBERS.memberName(1)));
        assertThat(error.code()).isEqualTo(JsonErrorCode.NAME_TOO_LONG);
    }

    @Test
    void likelyMembersCount() {
        String document = "{\"access_token\":12345,\"scope\":12345,\"id\":12345}";
        CodecReader reader = at(JsonLimits.builder().maxMembers(2).build(), document);
        assertThat(reader.firstMember(MEMBERS.memberName(0))).isEqualTo(0);
        reader.skipValue();
        assertThat(reader.nextMemberIs(MEMBERS.memberName(1))).isTrue();
        reader.skipValue();
        assertThat(reader.nextMemberIs(MEMBERS.memberName(2))).isFalse();
        assertThat(assertThrows(JsonException.class, reader::nextMember).code())
                .isEqualTo(JsonErrorCode.TOO_MANY_MEMBERS);
    }

    @Test
    void whereAnotherMemberComesNothingWasRead() {
        CodecReader reader = at(JsonLimits.DEFAULT, "{\"access_token\":12345,\"other\":12345,\"id\":12345}");
        assertThat(reader.firstMember(MEMBERS.memberName(0))).isEqualTo(0);
        reader.skipValue();
        assertThat(reader.nextMemberIs(MEMBERS.memberName(1))).isFalse();
        assertThat(reader.nextMemberIs(MEMBERS.memberName(2))).isFalse();
        assertThat(reader.nextMember()).isEqualTo(JsonReader.UNKNOWN_MEMBER);
        assertThat(reader.memberName()).isEqualTo("other");
        reader.skipValue();
        assertThat(reader.nextMember()).isEqualTo(2);
        reader.skipValue();
        assertThat(reader.nextMember()).isEqualTo(JsonReader.END_OBJECT);
        reader.endDocument();
    }

    @Test
    void likelyMembersAreNamedByTheirDuplicatesAndTheErrorsOfTheirValues() {
        CodecReader reader = at(JsonLimits.DEFAULT, "{\"access_token\":1,\"scope\":truth}");
        assertThat(reader.firstMember(MEMBERS.memberName(0))).isEqualTo(0);
        JsonException first = reader.duplicateMember();
        assertThat(first.path()).isEqualTo("$.access_token");
        assertThat(first.offset()).isEqualTo(1);
        assertThat(reader.memberName()).isEqualTo("access_token");
        reader.skipValue();
        assertThat(reader.nextMemberIs(MEMBERS.memberName(1))).isTrue();
        JsonException second = reader.unknownMember();
        assertThat(second.path()).isEqualTo("$.scope");
        assertThat(second.offset()).isEqualTo(18);
        JsonException value = assertThrows(JsonException.class, reader::readBoolean);
        assertThat(value.path()).isEqualTo("$.scope");
        assertThat(value.offset()).isEqualTo(29);
    }

    @Test
    void firstMemberMayBeAnotherOne() {
        CodecReader reader = at(JsonLimits.DEFAULT, "{\"scope\":12345,\"id\":12345}");
        assertThat(reader.firstMember(MEMBERS.memberName(0))).isEqualTo(1);
        reader = at(JsonLimits.DEFAULT, "{\"other\":12345}");
        assertThat(reader.firstMember(MEMBERS.memberName(0))).isEqualTo(JsonReader.UNKNOWN_MEMBER);
        assertThat(reader.memberName()).isEqualTo("other");
        reader = at(JsonLimits.DEFAULT, "{}");
        assertThat(reader.firstMember(MEMBERS.memberName(0))).isEqualTo(JsonReader.END_OBJECT);
    }

    @Test
    void memberIsNotedOnce() {
        CodecReader reader = at(JsonLimits.DEFAULT, "{\"id\":1}");
        assertThat(reader.nextMember()).isEqualTo(2);
        assertThat(reader.note(0, 2)).isEqualTo(4);
        assertThat(reader.note(9, 2)).isEqualTo(13);
        assertThat(reader.note(9, 66)).isEqualTo(13);
        JsonException error = assertThrows(JsonException.class, () -> reader.note(13, 2));
        assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(error.path()).isEqualTo("$.id");
    }

    @Test
    void arraysHaveNoMembers() {
        CodecReader reader = Readers.of(JsonReader.create().reset("[\"a\":1]"));
        reader.beginArray();
        assertThrows(IllegalStateException.class, reader::nextMember);
    }
}
