package dev.jeton.integration.nullness;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonTree;
import dev.jeton.RawJson;
import dev.jeton.integration.JsonComparedCodec;
import dev.jeton.integration.made.MadeCodec;
import dev.jeton.integration.own.VerdictCodec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In marked code no null gets into what is not nullable, from an absent member or from a null. */
class NullnessTest {
    private static final byte[] REPLACEMENTS = "\"{}[],:0 xn\\".getBytes(UTF_8);

    private static final MadeCodec<Account, AccountView> ACCOUNT =
            new MadeCodec<>(AccountCodec.INSTANCE, new AccountView(), AccountView::toValue);

    private static final MadeCodec<Account.Bean, Account_BeanView> BEAN =
            new MadeCodec<>(Account_BeanCodec.INSTANCE, new Account_BeanView(), Account_BeanView::toValue);

    private static final MadeCodec<Account.Last, Account_LastView> LAST =
            new MadeCodec<>(Account_LastCodec.INSTANCE, new Account_LastView(), Account_LastView::toValue);

    private static final MadeCodec<Account.Holder, Account_HolderView> HOLDER =
            new MadeCodec<>(Account_HolderCodec.INSTANCE, new Account_HolderView(), Account_HolderView::toValue);

    private static final List<String> REQUIRED = List.of(
            "'id':'i'",
            "'number':1",
            "'lenient':'2'",
            "'balance':3.5",
            "'key':'AQI='",
            "'part':{'text':'p'}",
            "'raw':null",
            "'tree':null");

    private static final String LEAST = json("{" + String.join(",", REQUIRED) + "}");

    private static final String FULL = LEAST.substring(0, LEAST.length() - 1)
            + json(
                    ",'logins':4,'hint':'h','covered':'c','color':'blue','optional':'o','patch':null,'roles':['r'],'parts':[{'text':'q'}],"
                            + "'byName':{'x':{'text':'z'}},'sorted':['b','a'],'numbers':[1,2],'scope':'x y','audience':['me','you'],'none':['n'],'nick':'k'}");

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    private static JsonException rejection(JsonComparedCodec<?, ?> codec, String json) {
        return assertThrows(JsonException.class, () -> codec.read(json), json);
    }

    @Test
    void eachMemberThatIsNotNullableMustBeThere() {
        for (String member : REQUIRED) {
            String without = json("{"
                    + String.join(
                            ",",
                            REQUIRED.stream()
                                    .filter(other -> !other.equals(member))
                                    .toList())
                    + "}");
            JsonException missing = rejection(ACCOUNT, without);
            assertWithMessage(without).that(missing.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
            assertThat(missing.path()).isEqualTo("$." + member.split("'")[1]);
        }
    }

    @Test
    void whatMayBeAbsentIsNullZeroEmptyOrItsDefault() {
        Account least = ACCOUNT.read(LEAST);
        assertThat(least.nick()).isNull();
        assertThat(least.none()).isNull();
        assertThat(least.logins()).isEqualTo(0);
        assertThat(least.hint()).isEqualTo("none");
        assertThat(least.optional()).isEmpty();
        assertThat(least.patch().isAbsent()).isTrue();
        assertThat(least.roles()).isEmpty();
        assertThat(least.parts()).isEmpty();
        assertThat(least.byName()).isEmpty();
        assertThat(least.sorted()).isEmpty();
        assertThat(least.numbers()).isEmpty();
        assertThat(least.scope()).isEmpty();
        assertThat(least.audience()).isEmpty();
    }

    /** Null is a value of raw JSON and of a tree. */
    @Test
    void nullIsWhatKeepsIt() {
        Account least = ACCOUNT.read(LEAST);
        assertThat(least.raw()).isEqualTo(RawJson.of("null"));
        assertThat(least.tree()).isEqualTo(JsonTree.ofNull());
        assertThat(AccountCodec.INSTANCE.toJson(least)).contains(json("'raw':null,'tree':null"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "number",
                "lenient",
                "balance",
                "amount",
                "key",
                "part",
                "hint",
                "roles",
                "byName",
                "sorted",
                "numbers",
                "scope",
                "audience"
            })
    void nullIsAnErrorForWhatIsNotNullable(String name) {
        String others = REQUIRED.stream()
                .filter(member -> !member.startsWith("'" + name + "'"))
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        for (String document :
                List.of("{'" + name + "':null," + others + "}", "{" + others + ",'" + name + "':null}")) {
            JsonException rejection = rejection(ACCOUNT, json(document));
            assertWithMessage(document).that(rejection.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        }
    }

    @Test
    void nullIsTakenWhereSomethingSaysSo() {
        Account account = ACCOUNT.read(
                LEAST.replace(
                        "{\"id\"",
                        json(
                                "{'nick':null,'none':null,'optional':null,'patch':null,'covered':null,'color':null,'parts':null,'id'")));
        assertThat(account.nick()).isNull();
        assertThat(account.none()).isNull();
        assertThat(account.covered()).isEqualTo("a");
        assertThat(account.color()).isEqualTo("red");
        assertThat(account.parts()).isEmpty();
        assertThat(account.patch().isNull()).isTrue();
    }

    @Test
    void emptyStringOfALenientNumberIsNull() {
        assertThat(rejection(ACCOUNT, LEAST.replace("\"2\"", "\"\"")).code())
                .isAnyOf(JsonErrorCode.NULL_VALUE, JsonErrorCode.INVALID_NUMBER);
    }

    @Test
    void whatSettersSetKeepsWhatItHadAndGetsNoNull() {
        Account.Bean bean = BEAN.read("{}");
        assertThat(bean.getText()).isEqualTo("t");
        assertThat(bean.list).containsExactly("l");
        assertThat(BEAN.read(json("{'nullable':null}")).getNullable()).isNull();
        assertThat(rejection(BEAN, json("{'text':null}")).code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(rejection(BEAN, json("{'list':null}")).code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(BEAN.read(json("{'forgiving':null}")).forgiving).isEqualTo("f");
    }

    @Test
    void ofTwoMembersNeitherIsNull() {
        Account.Last last = LAST.read(json("{'text':'a','text':'b','list':['x'],'list':[]}"));
        assertThat(last).isEqualTo(new Account.Last("b", List.of(), "d"));
        for (String twice : List.of(
                "{'text':null,'text':'b'}",
                "{'text':'a','text':null}",
                "{'text':'a','list':['x'],'list':null}",
                "{'text':'a','defaulted':null}")) {
            assertThat(rejection(LAST, json(twice)).code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        }
        assertThat(rejection(LAST, "{}").code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "MISSING_MEMBER | $.number | {'flag':true,'list':[]}",
                "MISSING_MEMBER | $.flag   | {'number':1,'list':[]}",
                "MISSING_MEMBER | $.list   | {'number':1,'flag':true}",
                "NULL_VALUE     | $.list   | {'number':1,'flag':true,'list':null}"
            })
    void primitivesAndCollectionsMustBeThereWhereTheTypeSaysSo(JsonErrorCode code, String path, String document) {
        JsonComparedCodec<Account.Strict, Account_StrictView> codec =
                new MadeCodec<>(Account_StrictCodec.INSTANCE, new Account_StrictView(), Account_StrictView::toValue);
        assertThat(codec.read(json("{'number':1,'flag':false,'list':[]}")).nick())
                .isNull();
        JsonException rejection = rejection(codec, json(document));
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.path()).isEqualTo(path);
    }

    @Test
    void nullnessHasNoSayWhereTheTypeAllowsAbsence() {
        JsonComparedCodec<Account.Loose, Account_LooseView> codec =
                new MadeCodec<>(Account_LooseCodec.INSTANCE, new Account_LooseView(), Account_LooseView::toValue);
        assertThat(codec.read(json("{'id':'i'}"))).isEqualTo(new Account.Loose(null, null, "i"));
        assertThat(codec.read(json("{'id':'i','text':null,'list':null}")))
                .isEqualTo(new Account.Loose(null, null, "i"));
        assertThat(rejection(codec, "{}").code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
    }

    @Test
    void flattenedObjectThatIsNeverNullIsMadeOfAbsentMembers() {
        assertThat(rejection(HOLDER, "{}").path()).isEqualTo("$.a_id");
        assertThat(HOLDER.read(json("{'a_id':'i'}")))
                .isEqualTo(new Account.Holder(new Account.Inner("i", null, List.of()), null));
        assertThat(rejection(HOLDER, json("{'a_id':'i','b_note':'n'}")).path()).isEqualTo("$.b_id");
        assertThat(rejection(HOLDER, json("{'a_id':null}")).code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        JsonComparedCodec<Account.OfOptional, Account_OfOptionalView> optional = new MadeCodec<>(
                Account_OfOptionalCodec.INSTANCE, new Account_OfOptionalView(), Account_OfOptionalView::toValue);
        assertThat(optional.read("{}")).isEqualTo(new Account.OfOptional(new Account.Options(null, List.of(), 5)));
    }

    @Test
    void nullOfTheJavaValueIsNotWritten() {
        JsonException missing = assertThrows(
                JsonException.class, () -> Account_LastCodec.INSTANCE.toJson(new Account.Last(null, List.of(), "d")));
        assertThat(missing.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
        assertThat(missing.path()).isEqualTo("$.text");
    }

    @Test
    void typeVariableIsAsNullAsItsBound() {
        JsonCodec<Account.Pair<String, String>> texts =
                Account_PairCodec.of(JsonCodecs.of(String.class), JsonCodecs.of(String.class));
        assertThat(texts.read(json("{'first':'a'}")).second()).isNull();
        assertThat(texts.read(json("{'first':'a','second':null}")).second()).isNull();
        assertThat(assertThrows(JsonException.class, () -> texts.read("{}")).path())
                .isEqualTo("$.first");
        JsonException isNull = assertThrows(JsonException.class, () -> texts.read(json("{'first':null}")));
        assertThat(isNull.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(isNull.path()).isEqualTo("$.first");
        assertThat(Account_PairCodec.of(VerdictCodec.INSTANCE, JsonCodecs.of(String.class))
                        .read(json("{'first':null}"))
                        .first()
                        .name())
                .isEqualTo("UNDECIDED");
    }

    @Test
    void fullDocumentIsReadAndWritten() {
        Account full = ACCOUNT.read(FULL);
        String written = AccountCodec.INSTANCE.toJson(full);
        assertThat(AccountCodec.INSTANCE.toJson(ACCOUNT.read(written))).isEqualTo(written);
        assertThat(full.sorted()).containsExactly("a", "b").inOrder();
    }

    @Test
    void damageAtEveryPositionIsSeenByCodecAndViewAlike() {
        assertThat(ACCOUNT.rejectionsOfDamaged(FULL.getBytes(UTF_8), REPLACEMENTS))
                .isGreaterThan(2_000);
        assertThat(HOLDER.rejectionsOfDamaged(
                        json("{'a_id':'i','a_tags':['t'],'b_id':'j','b_note':'n'}")
                                .getBytes(UTF_8),
                        REPLACEMENTS))
                .isGreaterThan(300);
    }
}
