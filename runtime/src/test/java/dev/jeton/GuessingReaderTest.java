package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.Subtypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading an object as the subtype that it most likely is, and going back if it is another one. */
class GuessingReaderTest {
    private static final NameTable VALUES = NameTable.of("alpha", "beta", "gamma");

    /** The first two values stand for one subtype. */
    private static final Subtypes BY_VALUE = Subtypes.byValue("type", VALUES, 0, 0, 2);

    private static final Subtypes BY_PRESENCE = Subtypes.byPresence(NameTable.of("error", "token"), 0, 1);
    private static final NameTable MEMBERS = NameTable.of("x", "type").withAlias(1, "kind");

    private final CodecReader reader = (CodecReader) JsonReader.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'error':1,'token':1}           | false | 0 | 0",
                "{'token':1,'error':1}           | true  | 1 | 0",
                "{'x':[{}],'token':1}            | true  | 1 | 1",
                "{'token':'','error':{}}         | false | 0 | 0",
                " { 'token' : 't' , 'error' : 0} | true  | 1 | 0"
            })
    void firstNameThatIsPresentIsGuessed(String json, boolean isGuess, int likely, int name) {
        reader.reset(json.replace('\'', '"'));
        assertThat(reader.likelySubtype(BY_PRESENCE)).isEqualTo(likely);
        assertThat(reader.isGuess()).isEqualTo(isGuess);
        if (isGuess) {
            reader.abandonGuess();
            assertFound(BY_PRESENCE, name);
        }
        assertThat(reader.nextSubtype(BY_PRESENCE)).isEqualTo(name);
        reader.skipValue();
        reader.endDocument();
        assertThrows(IllegalStateException.class, reader::endGuess);
    }

    /** Asks for the subtype of the object that comes next, which must not be a guess. */
    private void assertFound(Subtypes subtypes, int name) {
        assertThat(reader.likelySubtype(subtypes)).isEqualTo(name);
        assertThat(reader.isGuess()).isFalse();
    }

    private void assertGuessed(Subtypes subtypes, int name) {
        assertThat(reader.likelySubtype(subtypes)).isEqualTo(name);
        assertThat(reader.isGuess()).isTrue();
    }

    /** Goes over the object as generated code does. In codecs an error of a guess is an exception, in views the object ends. */
    private boolean isReadAsGuessed(NameTable members) {
        try {
            reader.beginObject(members);
            while (reader.nextMember() != JsonReader.END_OBJECT) {
                reader.skipValue();
            }
            return reader.endGuess();
        } catch (JsonException ruledOut) {
            reader.abandonGuess();
            return false;
        }
    }

    /** An object that was guessed to hold a token is read as one, unless a member of another name rules it out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'token':1}                               | true",
                "{'token':'t','x':[{'error':1}],'error':null} | true",
                "{'token':1,'error':'','error2':false}     | true",
                "{'token':1,'error':false}                 | true",
                "{'token':1,'error':-1}                    | false",
                "{'token':1,'x':{},'\\u0065rror':'e'}      | false",
                "{'token':1,'error':[]}                    | false",
                "{'token':1,'x':01}                        | false",
                "{'token':1                                | false"
            })
    void guessHoldsUnlessAMemberOrAnErrorRulesItOut(String json, boolean holds) {
        NameTable members = NameTable.of("token");
        for (boolean ofView : new boolean[] {false, true}) {
            reader.reset(json.replace('\'', '"'));
            assertThat(ofView ? reader.likelySubtypeOfView(BY_PRESENCE) : reader.likelySubtype(BY_PRESENCE))
                    .isEqualTo(1);
            assertThat(reader.isGuess()).isTrue();
            assertThat(isReadAsGuessed(members)).isEqualTo(holds);
            assertThat(reader.isGuess()).isFalse();
        }
    }

    /** A subtype that knows a member that rules it out can't be guessed, which is found out by the first guess. */
    @Test
    void subtypeThatKnowsWhatRulesItOutIsGuessedOnce() {
        Subtypes subtypes = Subtypes.byPresence(NameTable.of("error", "token"), 0, 1);
        NameTable members = NameTable.of("token", "error");
        reader.reset("{\"token\":1,\"error\":1}");
        assertGuessed(subtypes, 1);
        assertThat(isReadAsGuessed(members)).isFalse();
        assertThat(reader.nextSubtype(subtypes)).isEqualTo(0);
        reader.reset("{\"token\":1}");
        assertFound(subtypes, 1);
        assertFound(subtypes.lastWins(), 1);
    }

    /** Where nothing decides, the fallback is guessed, and ruled out by every name. */
    @Test
    void fallbackIsGuessedWhereTheFirstMemberDecidesNothing() {
        Subtypes subtypes = BY_PRESENCE.orFallback();
        NameTable members = NameTable.of("x");
        for (boolean holds : new boolean[] {true, false}) {
            reader.reset(holds ? "{\"x\":1,\"token\":null}" : "{\"x\":1,\"token\":2}");
            assertGuessed(subtypes, Subtypes.NONE);
            assertThat(isReadAsGuessed(members)).isEqualTo(holds);
        }
        assertThat(reader.nextSubtype(subtypes)).isEqualTo(1);
    }

    /** As if nobody had guessed, errors are exceptions with their places. */
    @Test
    void guessThatNothingEndedIsForgottenWithItsDocument() {
        reader.reset("{\"token\":1}");
        assertGuessed(BY_PRESENCE, 1);
        reader.reset("[1,}");
        reader.beginArray();
        assertThat(reader.nextElement()).isTrue();
        assertThat(reader.readInt()).isEqualTo(1);
        assertThat(reader.nextElement()).isTrue();
        JsonException rejection = assertThrows(JsonException.class, reader::readInt);
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        assertThat(rejection.offset()).isEqualTo(3);
        assertThrows(IllegalStateException.class, reader::abandonGuess);
        reader.reset("{\"token\":1}");
        assertGuessed(BY_PRESENCE, 1);
    }

    /** What was found for an object of one document says nothing of one at the same place in the next. */
    @Test
    void nothingIsGuessedFromTheDocumentBefore() {
        reader.reset("{\"error\":1}");
        assertFound(BY_PRESENCE, 0);
        reader.reset("{\"token\":1}");
        assertThat(reader.nextSubtype(BY_PRESENCE)).isEqualTo(1);
    }

    /** Goes over the object that comes next as generated code goes over one of such a subtype. Returns whether it is one. */
    private boolean isReadAs(NameTable values, boolean isProperty) {
        try {
            reader.beginObject(MEMBERS);
            for (int member = reader.nextMember(); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
                if (member == 1 && !isProperty) {
                    reader.checkDiscriminator(values);
                } else {
                    if (member == 1) {
                        reader.noteDiscriminator();
                    }
                    reader.skipValue();
                }
            }
            return reader.endGuess();
        } catch (JsonException ruledOut) {
            reader.abandonGuess();
            return false;
        }
    }

    /** Lets the reader find a value in documents that do not start with it. */
    private void learn(Subtypes subtypes, String value, int times) {
        for (int time = 0; time < times; time++) {
            reader.reset("{\"x\":1,\"type\":" + value + "}");
            reader.nextSubtype(subtypes);
        }
    }

    @Test
    void subtypeThatCameTwiceInARowIsGuessedWhereItsDiscriminatorComesLate() {
        learn(BY_VALUE, "\"beta\"", 1);
        assertFound(BY_VALUE, 1);
        reader.reset("{\"x\":1,\"type\":\"gamma\"}");
        assertGuessed(BY_VALUE, 1);
        reader.abandonGuess();
        assertFound(BY_VALUE, 2);
        reader.reset("{\"type\":\"alpha\"}");
        assertFound(BY_VALUE, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'x':1,'type':'beta'}              | true",
                "{'x':1,'type':'alpha'}             | true",
                "{'x':1,'type' : 'beta' }           | true",
                "{'x':1,'t\\u0079pe':'bet\\u0061'}  | true",
                "{'y':{'type':'gamma'},'type':'beta'} | true",
                "{'x':1,'type':'gamma'}             | false",
                "{'x':1,'type':'bet'}               | false",
                "{'x':1,'type':null}                | false",
                "{'x':1,'type':7}                   | false",
                "{'x':1,'type':'be\\q'}             | false",
                "{'x':1,'kind':'beta'}              | false",
                "{'x':1}                            | false",
                "{'x':01,'type':'beta'}             | false",
                "{'x':1,'type':'beta'               | false"
            })
    void guessOfAValueHoldsIfTheDiscriminatorIsOneOfTheSubtypes(String json, boolean holds) {
        for (boolean ofView : new boolean[] {false, true}) {
            for (boolean isProperty : new boolean[] {false, true}) {
                learn(BY_VALUE, "\"beta\"", 64);
                reader.reset(json.replace('\'', '"'));
                assertThat(ofView ? reader.likelySubtypeOfView(BY_VALUE) : reader.likelySubtype(BY_VALUE))
                        .isEqualTo(1);
                assertThat(reader.isGuess()).isTrue();
                assertThat(isReadAs(VALUES, isProperty)).isEqualTo(holds);
            }
        }
    }

    /** The fallback is what has no discriminator, or one that is null or unknown. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'x':1,'type':'other'}  | true",
                "{'x':1,'type':null}     | true",
                "{'x':1}                 | true",
                "{'x':1,'kind':'alpha'}  | true",
                "{'x':1,'type':'alpha'}  | false",
                "{'x':1,'type':[]}       | false"
            })
    void guessOfTheFallbackHoldsUnlessTheValueIsKnown(String json, boolean holds) {
        Subtypes subtypes = BY_VALUE.orFallback();
        learn(subtypes, "null", 64);
        reader.reset(json.replace('\'', '"'));
        assertGuessed(subtypes, Subtypes.NONE);
        assertThat(isReadAs(VALUES, true)).isEqualTo(holds);
    }

    /** Otherwise it would not have seen it. */
    @Test
    void fallbackThatDoesNotKnowTheDiscriminatorIsNotTakenForSure() {
        Subtypes subtypes = Subtypes.byValue("class", VALUES, 0, 0, 2).orFallback();
        learn(subtypes, "1", 2);
        reader.reset("{\"x\":1,\"class\":\"alpha\"}");
        assertGuessed(subtypes, Subtypes.NONE);
        assertThat(isReadAs(VALUES, false)).isFalse();
        assertFound(subtypes, 0);
    }

    /** The value that was compared is not looked at again. */
    @Test
    void objectInsideAGuessIsScanned() {
        learn(BY_VALUE, "\"beta\"", 2);
        reader.reset("{\"x\":{\"x\":1,\"type\":\"beta\"},\"type\":\"beta\"}");
        assertGuessed(BY_VALUE, 1);
        reader.beginObject(MEMBERS);
        assertThat(reader.nextMember()).isEqualTo(0);
        assertFound(BY_VALUE, 1);
        reader.abandonGuess();
        assertFound(BY_VALUE, 1);
    }

    /** What follows the bytes that a wrong guess has read may be guessed, also where a view stopped at its error. */
    @Test
    void objectsBehindAWrongGuessAreGuessed() {
        for (boolean ofView : new boolean[] {false, true}) {
            learn(BY_VALUE, "\"beta\"", 64);
            String element = "{\"x\":1,\"type\":\"alpha\"}";
            reader.reset("[" + element.replace("alpha", "gamma") + "," + (element + ",").repeat(20) + element + "]");
            reader.beginArray();
            int guesses = 0;
            while (reader.nextElement()) {
                int subtype = ofView ? reader.likelySubtypeOfView(BY_VALUE) : reader.likelySubtype(BY_VALUE);
                boolean isGuess = reader.isGuess();
                guesses += isGuess ? 1 : 0;
                if (!isGuess || !isReadAs(VALUES, false)) {
                    assertThat(reader.nextSubtype(BY_VALUE)).isEqualTo(isGuess ? 2 : subtype);
                    reader.skipValue();
                }
            }
            assertThat(guesses).isAtLeast(5);
        }
    }

    /** A sender who knows how guesses are made can't make more than a few of them go wrong. */
    @Test
    void wrongGuessesGetRarerTheMoreThereAre() {
        int documents = 0;
        String value = "alpha";
        for (int guesses = 0; guesses < 12; documents++) {
            reader.reset("{\"x\":1,\"type\":\"" + value + "\"}");
            int likely = reader.likelySubtype(BY_VALUE);
            if (reader.isGuess()) {
                reader.abandonGuess();
                guesses++;
                value = likely == 2 ? "alpha" : "gamma";
            } else {
                reader.skipValue();
            }
        }
        assertThat(documents).isAtLeast(2 + 4 + 8 + 16 + 32 + 6 * 64);
    }

    /** A run of right guesses lets less be asked again. */
    @Test
    void rightGuessesMakeUpForWrongOnes() {
        learn(BY_VALUE, "\"alpha\"", 2);
        for (int time = 0; time < 8; time++) {
            learn(BY_VALUE, "\"alpha\"", 64);
            assertGuessed(BY_VALUE, 0);
            reader.abandonGuess();
        }
        learn(BY_VALUE, "\"alpha\"", 64);
        for (int time = 0; time < 1_000; time++) {
            reader.reset("{\"x\":1,\"type\":\"alpha\"}");
            assertGuessed(BY_VALUE, 0);
            assertThat(isReadAs(VALUES, false)).isTrue();
        }
        learn(BY_VALUE, "\"gamma\"", 2);
        assertGuessed(BY_VALUE, 2);
    }

    /** Types beyond those that are remembered drive one another out, which is no more than that they are scanned. */
    @Test
    void typesInTurnAreGuessedAsLongAsTheyAreFew() {
        for (int types : new int[] {4, 5}) {
            int guesses = 0;
            Subtypes[] all = new Subtypes[types];
            for (int time = 0; time < 10; time++) {
                for (int type = 0; type < types; type++) {
                    if (time == 0) {
                        all[type] = Subtypes.byValue("type", VALUES, 0, 0, 2);
                    }
                    reader.reset("{\"x\":1,\"type\":\"beta\"}");
                    assertThat(reader.likelySubtype(all[type])).isEqualTo(1);
                    guesses += reader.isGuess() ? 1 : 0;
                }
            }
            assertThat(guesses).isEqualTo(types == 4 ? 32 : 0);
        }
    }
}
