package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.Subtypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding out which subtype comes next, and going on as if nobody had looked. */
class SubtypeReaderTest {
    private static final NameTable VALUES = NameTable.of("a", "b");
    private static final Subtypes BY_VALUE = Subtypes.byValue("type", VALUES, 0, 1);
    private static final Subtypes BY_PRESENCE = Subtypes.byPresence(NameTable.of("error", "token"), 0, 1);

    private final CodecReader reader = (CodecReader) JsonReader.create();

    private JsonException rejection(String json, Subtypes subtypes) {
        reader.reset(json.replace('\'', '"'));
        return assertThrows(JsonException.class, () -> reader.nextSubtype(subtypes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'type':'a'}                             | 0",
                " { 'type' : 'b' , 'x':1}                 | 1",
                "{'x':{'type':'a'},'type':'b'}            | 1",
                "{'x':[[],{},{'y':null}],'type':'b'}      | 1",
                "{'t\\u0079pe':'\\u0062'}             | 1",
                "{'type':'b','type':'a'}                  | 1"
            })
    void valueOfTheDiscriminatorIsFoundWhereverItStands(String json, int value) {
        reader.reset(json.replace('\'', '"'));
        assertThat(reader.nextSubtype(BY_VALUE)).isEqualTo(value);
        assertThat(reader.nextSubtype(BY_VALUE)).isEqualTo(value);
        reader.skipValue();
        reader.endDocument();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'error':1}                              | 0",
                "{'token':'t','error':[]}                 | 0",
                "{'error':'','token':'t'}                 | 1",
                "{'error':null,'token':{}}                | 1",
                "{'error':false,'token':-0.5}             | 1",
                "{'token':'t','error':'e','token':''}     | 0",
                "{'error':'e','error':null,'token':'t'}   | 0"
            })
    void firstNameThatIsPresentIsFound(String json, int name) {
        reader.reset(json.replace('\'', '"'));
        assertThat(reader.nextSubtype(BY_PRESENCE)).isEqualTo(name);
        reader.skipValue();
        reader.endDocument();
    }

    @Test
    void lastOfSeveralMembersCountsWhereItWins() {
        reader.reset("{\"error\":\"e\",\"error\":null,\"token\":\"t\"}");
        assertThat(reader.nextSubtype(BY_PRESENCE.lastWins())).isEqualTo(1);
        assertThat(BY_PRESENCE.lastWins().orFallback().isLastWins()).isTrue();
    }

    @Test
    void fallbackIsNoIndexAndNoError() {
        for (String json : new String[] {"{}", "{'type':null}", "{'type':'c'}", "{'type':''}"}) {
            reader.reset(json.replace('\'', '"'));
            assertThat(reader.nextSubtype(BY_VALUE.orFallback())).isEqualTo(Subtypes.NONE);
            reader.skipValue();
            reader.endDocument();
        }
        reader.reset("{\"token\":\"\"}");
        assertThat(reader.nextSubtype(BY_PRESENCE.orFallback())).isEqualTo(Subtypes.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'type':'c'}              | NO_SUBTYPE           | 8",
                "{'type':null}             | NO_SUBTYPE           | 8",
                "{'x':1}                   | NO_SUBTYPE           | 0",
                "{'type':1}                | WRONG_TYPE           | 8",
                "{'type':{}}               | WRONG_TYPE           | 8",
                "{'type':}                 | UNEXPECTED_CHARACTER | 8",
                "{'type':'\\x'}          | INVALID_ESCAPE       | 9",
                "{'x':01,'type':'a'}       | INVALID_NUMBER       | 6",
                "{'x':1                    | UNEXPECTED_END       | 6",
                "{'type'                   | UNEXPECTED_END       | 7",
                "[]                        | WRONG_TYPE           | 0",
                "null                      | NULL_VALUE           | 0"
            })
    void whatIsNoSubtypeIsRejectedAtItsPlace(String json, JsonErrorCode code, int offset) {
        JsonException rejection = rejection(json, BY_VALUE);
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.offset()).isEqualTo(offset);
    }

    @Test
    void objectWithoutADecidingMemberIsRejectedWhereItOpens() {
        JsonException rejection = rejection(" {'x':{'error':1},'error':false}", BY_PRESENCE);
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.NO_SUBTYPE);
        assertThat(rejection.offset()).isEqualTo(1);
        assertThat(rejection("{'error", BY_PRESENCE).code()).isEqualTo(JsonErrorCode.UNEXPECTED_END);
        assertThat(rejection("{'token':'", BY_PRESENCE).code()).isEqualTo(JsonErrorCode.UNEXPECTED_END);
    }

    @Test
    void discriminatorIsGoneOverWithOrWithoutHavingBeenFound() {
        NameTable members = NameTable.of("type");
        for (boolean found : new boolean[] {true, false}) {
            reader.reset("{\"type\":\"b\"}");
            if (found) {
                assertThat(reader.nextSubtype(BY_VALUE)).isEqualTo(1);
            }
            reader.beginObject(members);
            assertThat(reader.nextMember()).isEqualTo(0);
            reader.checkDiscriminator(VALUES);
            assertThat(reader.nextMember()).isEqualTo(JsonReader.END_OBJECT);
            reader.endDocument();
        }
    }

    /** What was found in one document says nothing of the next. */
    @Test
    void nextDocumentIsLookedAtAnew() {
        reader.reset("{\"type\":\"b\"}");
        assertThat(reader.nextSubtype(BY_VALUE)).isEqualTo(1);
        reader.reset("{\"type\":\"c\"}").beginMap();
        assertThat(reader.nextKey()).isEqualTo("type");
        JsonException rejection = assertThrows(JsonException.class, () -> reader.checkDiscriminator(VALUES));
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.NO_SUBTYPE);
    }

    @Test
    void discriminatorOfAnyValueIsAStringOrNull() {
        for (String value : new String[] {"\"c\"", "null"}) {
            reader.reset(value);
            reader.skipDiscriminator();
            reader.endDocument();
        }
        reader.reset("1");
        JsonException rejection = assertThrows(JsonException.class, reader::skipDiscriminator);
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
    }

    @Test
    void objectOfNoSubtypeIsNotWritten() {
        dev.jeton.codegen.CodecWriter writer = (dev.jeton.codegen.CodecWriter) JsonWriter.create();
        writer.beginObject();
        writer.key("a");
        assertThat(writer.noSubtype().code()).isEqualTo(JsonErrorCode.NO_SUBTYPE);
        assertThat(writer.noSubtype().path()).isEqualTo("$.*");
    }
}
