package dev.jeton.integration.made;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.integration.FullDocument;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Classes that are no records, through codec and view. */
class MadeTest {
    private static final MadeCodec<Money, MoneyView> MONEY =
            new MadeCodec<>(MoneyCodec.INSTANCE, new MoneyView(), MoneyView::toValue);
    private static final MadeCodec<Account, AccountView> ACCOUNT =
            new MadeCodec<>(AccountCodec.INSTANCE, new AccountView(), AccountView::toValue);
    private static final MadeCodec<Settings, SettingsView> SETTINGS =
            new MadeCodec<>(SettingsCodec.INSTANCE, new SettingsView(), SettingsView::toValue);
    private static final MadeCodec<Fields, FieldsView> FIELDS =
            new MadeCodec<>(FieldsCodec.INSTANCE, new FieldsView(), FieldsView::toValue);
    private static final MadeCodec<Order, OrderView> ORDER =
            new MadeCodec<>(OrderCodec.INSTANCE, new OrderView(), OrderView::toValue);

    static List<FullDocument<MadeCodec<?, ?>>> full() {
        return List.of(
                new FullDocument<>(MONEY, "{\"currency\":\"EUR\",\"cents\":250}"),
                new FullDocument<>(
                        ACCOUNT,
                        "{\"_id\":7,\"owner_name\":\"Ada\",\"balance\":{\"currency\":\"EUR\",\"cents\":1},"
                                + "\"history\":[{\"currency\":\"CHF\",\"cents\":0}],\"note\":\"n\",\"pin\":\"1\"}"),
                new FullDocument<>(
                        SETTINGS,
                        "{\"tenant\":\"t\",\"active\":false,\"retries\":0,\"region\":\"us\",\"scopes\":[\"a\",\"b\"],\"maximum\":4,"
                                + "\"days\":1,\"deposit\":{\"currency\":\"EUR\",\"cents\":3},\"fallback\":{\"tenant\":\"u\",\"active\":true,"
                                + "\"retries\":3,\"region\":\"eu\",\"scopes\":[\"openid\"],\"maximum\":10,\"days\":7},\"api_key\":\"k\",\"x\":[1]}"),
                new FullDocument<>(
                        FIELDS,
                        "{\"name\":\"n\",\"size\":2,\"parts\":[{\"weight\":1.5,\"labels\":[\"a\"]},{\"weight\":0.5,\"labels\":[]}]}"),
                new FullDocument<>(
                        ORDER,
                        "{\"number\":\"1\",\"lines\":[{\"article\":\"a\",\"count\":2}],\"note\":\"n\",\"priority\":9}"));
    }

    @ParameterizedTest
    @MethodSource("full")
    void documentsGoInAndOut(FullDocument<MadeCodec<?, ?>> full) {
        full.assertGoesInAndOut();
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @ParameterizedTest
    @MethodSource("full")
    void damageAtEveryPositionIsReadOrRejected(FullDocument<MadeCodec<?, ?>> full) {
        byte[] document = full.bytes();
        byte[] replacements = {'"', '{', '}', '[', ',', '0', '-', ' ', 'x', 0, -1};
        assertThat(full.codec().rejectionsOfDamaged(document, replacements)).isGreaterThan(5 * document.length);
    }

    @Test
    void absentMembersKeepWhatTheInitialiserGave() {
        Settings settings = SETTINGS.read("{\"tenant\":\"t\"}");
        assertThat(settings.isActive()).isTrue();
        assertThat(settings.getRetries()).isEqualTo(3);
        assertThat(settings.getRegion()).isEqualTo("eu");
        assertThat(settings.getScopes()).containsExactly("openid");
        assertThat(settings.getMaximum()).isEqualTo(OptionalInt.of(10));
        assertThat(settings.getDays()).isEqualTo(7);
        Fields fields = FIELDS.read("{}");
        assertThat(fields.name).isEqualTo("unnamed");
        assertThat(fields.size).isEqualTo(1);
        Order order = ORDER.read("{\"number\":\"1\"}");
        assertThat(order.note()).hasValue("standard");
        assertThat(order.priority()).isEqualTo(5);
    }

    @Test
    void nullIsSetWhereItCanBe() {
        Settings settings = SETTINGS.read("{\"tenant\":\"t\",\"region\":null,\"limit\":null}");
        assertThat(settings.getRegion()).isNull();
        assertThat(settings.getMaximum()).isEqualTo(OptionalInt.empty());
        assertFails(JsonErrorCode.NULL_VALUE, "$.retries", "{\"tenant\":\"t\",\"retries\":null}");
        assertFails(JsonErrorCode.NULL_VALUE, "$.tenant", "{\"tenant\":null}");
        assertFails(JsonErrorCode.MISSING_MEMBER, "$.tenant", "{}");
        assertFails(JsonErrorCode.DUPLICATE_MEMBER, "$.maximum", "{\"maximum\":1,\"limit\":2,\"tenant\":\"t\"}");
    }

    @Test
    void lastOfTwoMembersIsSet() {
        Fields fields = FIELDS.read("{\"size\":5,\"name\":\"a\",\"size\":6,\"name\":\"b\"}");
        assertThat(fields.size).isEqualTo(6);
        assertThat(fields.name).isEqualTo("b");
    }

    private static void assertFails(JsonErrorCode code, String path, String json) {
        JsonException rejected = assertThrows(JsonException.class, () -> SETTINGS.read(json));
        assertThat(rejected.code()).isEqualTo(code);
        assertThat(rejected.path()).isEqualTo(path);
    }

    @Test
    void whatAUsersCodeThrowsIsAnInvalidObjectWithItsPlaceAndWithoutItsMessage() {
        String start = "{\"tenant\":\"t\",\"fallback\":";
        assertInvalid(SETTINGS, start + "{\"tenant\":\"u\",\"retries\":-4}}", "$.fallback", start.length(), "-4");
        assertInvalid(SETTINGS, start + "null,\"deposit\":{\"currency\":\"EUR\",\"cents\":-5}}", "$.deposit", 40, "-5");
        assertInvalid(SETTINGS, start + "null,\"deposit\":{\"currency\":\"???\"}}", "$.deposit", 40, "???");
        assertInvalid(ORDER, "{\"number\":\"1\",\"lines\":[{\"count\":2}]}", "$.lines[0]", 23, "article");
        assertInvalid(ORDER, " {}", "$", 1, "number");
    }

    private static void assertInvalid(JsonCodec<?> codec, String json, String path, int offset, String secret) {
        JsonException rejected = assertThrows(JsonException.class, () -> codec.read(json));
        assertThat(rejected.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(rejected.path()).isEqualTo(path);
        assertThat(rejected.offset()).isEqualTo(offset);
        assertThat(rejected.thrown()).isNotNull();
        assertThat(rejected).hasCauseThat().isNull();
        assertThat(rejected).hasMessageThat().doesNotContain(secret);
    }

    @Test
    void packagePrivateNestedClassesHaveCodecs() {
        Account.Ledger ledger =
                Account_LedgerCodec.INSTANCE.read("{\"accounts\":[{\"_id\":7,\"owner_name\":\"Ada\",\"history\":[]}]}");
        assertThat(ledger.accounts.get(0).ownerName()).isEqualTo("Ada");
        assertThat(JsonCodecs.of(Account.Ledger.class)).isSameInstanceAs(Account_LedgerCodec.INSTANCE);
        assertThat(JsonCodecs.of(Order.Line.class)).isSameInstanceAs(Order_LineCodec.INSTANCE);
    }

    @Test
    void secretsOfClassesAreNotDescribed() {
        Account account = ACCOUNT.read("{\"_id\":7,\"owner_name\":\"Ada\",\"history\":[],\"pin\":\"4711\"}");
        assertThat(AccountCodec.INSTANCE.describe(account))
                .isEqualTo("Account[id=7, ownerName=Ada, balance=null, history=[], note=null, pin=<redacted>]");
    }

    @Test
    void requiredAccessorThatReturnsNullIsNotWritten() {
        JsonException refused = assertThrows(JsonException.class, () -> SettingsCodec.INSTANCE.toJson(new Settings()));
        assertThat(refused.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
    }
}
