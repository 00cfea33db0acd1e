package dev.jeton.integration.flattened;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.integration.FullDocument;
import dev.jeton.integration.made.MadeCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Flattened properties, through codec and view. */
class FlattenedTest {
    private static final MadeCodec<Customer, CustomerView> CUSTOMER =
            new MadeCodec<>(CustomerCodec.INSTANCE, new CustomerView(), CustomerView::toValue);
    private static final MadeCodec<Invoice, InvoiceView> INVOICE =
            new MadeCodec<>(InvoiceCodec.INSTANCE, new InvoiceView(), InvoiceView::toValue);
    private static final MadeCodec<Event, EventView> EVENT =
            new MadeCodec<>(EventCodec.INSTANCE, new EventView(), EventView::toValue);
    private static final MadeCodec<Shipment, ShipmentView> SHIPMENT =
            new MadeCodec<>(ShipmentCodec.INSTANCE, new ShipmentView(), ShipmentView::toValue);
    private static final MadeCodec<Wide, WideView> WIDE =
            new MadeCodec<>(WideCodec.INSTANCE, new WideView(), WideView::toValue);
    private static final MadeCodec<Noted, NotedView> NOTED =
            new MadeCodec<>(NotedCodec.INSTANCE, new NotedView(), NotedView::toValue);
    private static final MadeCodec<Marked, MarkedView> MARKED =
            new MadeCodec<>(MarkedCodec.INSTANCE, new MarkedView(), MarkedView::toValue);

    static List<FullDocument<MadeCodec<?, ?>>> full() {
        return List.of(
                new FullDocument<>(
                        CUSTOMER,
                        "{\"id\":7,\"street_name\":\"s\",\"city\":\"c\",\"zip\":\"z\",\"country\":\"FR\",\"geo_lat\":1.5,\"geo_lon\":2.5,"
                                + "\"name\":\"n\",\"billing_city\":\"d\",\"billing_country\":\"CH\",\"x\":[1]}"),
                new FullDocument<>(INVOICE, "{\"due_from\":1,\"due_until\":2,\"text\":\"t\"}"),
                new FullDocument<>(EVENT, "{\"name\":\"n\",\"from\":1,\"until\":null}"),
                new FullDocument<>(
                        SHIPMENT,
                        "{\"number\":\"1\",\"weight\":3,\"content\":\"c\",\"stamps\":4,\"by_name\":\"UPS\",\"by_tariff_code\":\"a\","
                                + "\"by_tariff_cents\":5}"),
                new FullDocument<>(NOTED, "{\"note\":\"n\",\"id\":\"1\",\"l_code\":\"c\",\"l_text\":\"t\"}"),
                new FullDocument<>(MARKED, "{\"level\":1,\"text\":\"t\"}"),
                new FullDocument<>(WIDE, wide()));
    }

    private static String wide() {
        return "{" + fields("a_") + "," + fields("b_x_") + ",\"b_last\":\"l\",\"b_y_from\":1,\"b_y_until\":2,"
                + fields("c_") + "}";
    }

    private static String fields(String prefix) {
        return IntStream.range(0, 24)
                .mapToObj(field -> "\"" + prefix + "f" + field + "\":" + (field + 100))
                .collect(Collectors.joining(","));
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
        assertThat(full.codec().rejectionsOfDamaged(document, replacements)).isGreaterThan(4 * document.length);
    }

    @Test
    void flattenedObjectOfWhichNoMemberIsThereIsNull() {
        Customer customer = CUSTOMER.read("{\"id\":7,\"name\":\"n\",\"x\":1}");
        assertThat(customer.home()).isNull();
        assertThat(customer.billing()).isNull();
        assertThat(customer.extra().keySet()).containsExactly("x");
        assertThat(CUSTOMER.toJson(customer)).isEqualTo("{\"id\":7,\"name\":\"n\",\"x\":1}");
        assertThat(WIDE.read("{\"c_f0\":1}").b()).isNull();
    }

    @Test
    void flattenedObjectWithOneMemberHasItsDefaultsAndNullInside() {
        Address home = CUSTOMER.read("{\"city\":\"c\"}").home();
        assertThat(home).isEqualTo(new Address(null, "c", null, "CH", null));
        Address billing =
                CUSTOMER.read("{\"billing_city\":\"c\",\"billing_geo_lon\":1}").billing();
        assertThat(billing).isEqualTo(new Address(null, "c", null, "CH", new Position(0, 1)));
    }

    @Test
    void memberThatIsNullIsThere() {
        assertThat(EVENT.read("{\"from\":1,\"until\":null}").period()).isEqualTo(new Period(1L, null));
        assertFails(EVENT, JsonErrorCode.MISSING_MEMBER, "$.from", "{\"until\":null}");
        assertThat(SHIPMENT.read("{\"content\":null}").getParcel().getContent()).isNull();
    }

    @Test
    void requiredMemberIsRequiredWhereAnotherOfItsObjectIsThere() {
        assertFails(CUSTOMER, JsonErrorCode.MISSING_MEMBER, "$.city", "{\"zip\":\"z\"}");
        assertFails(CUSTOMER, JsonErrorCode.MISSING_MEMBER, "$.billing_city", "{\"city\":\"c\",\"billing_geo_lat\":1}");
        assertFails(CUSTOMER, JsonErrorCode.NULL_VALUE, "$.city", "{\"city\":null}");
        assertFails(EVENT, JsonErrorCode.MISSING_MEMBER, "$.from", "{\"name\":\"n\",\"until\":1}");
        assertFails(WIDE, JsonErrorCode.MISSING_MEMBER, "$.b_last", "{\"b_y_from\":1}");
        assertFails(WIDE, JsonErrorCode.MISSING_MEMBER, "$.b_last", "{\"b_x_f3\":1}");
        assertFails(WIDE, JsonErrorCode.MISSING_MEMBER, "$.b_y_from", "{\"b_y_until\":1,\"b_last\":\"l\"}");
    }

    @Test
    void requiredObjectIsMadeOfAbsentMembers() {
        assertFails(INVOICE, JsonErrorCode.MISSING_MEMBER, "$.due_from", "{}");
        assertThat(WIDE.read("{}").c().f23).isEqualTo(23);
        assertThat(INVOICE.read("{\"due_from\":1}").due()).isEqualTo(new Period(1L, null));
    }

    @Test
    void aliasesHaveThePrefixToo() {
        assertThat(CUSTOMER.read("{\"city\":\"c\",\"postcode\":\"z\"}").home().zip())
                .isEqualTo("z");
        assertThat(CUSTOMER.read("{\"billing_city\":\"c\",\"billing_postcode\":\"z\"}")
                        .billing()
                        .zip())
                .isEqualTo("z");
    }

    @Test
    void duplicatesAreRejectedInsideFlattenedObjectsUnlessTheLastWins() {
        assertFails(CUSTOMER, JsonErrorCode.DUPLICATE_MEMBER, "$.city", "{\"city\":\"c\",\"city\":\"c\"}");
        assertFails(CUSTOMER, JsonErrorCode.DUPLICATE_MEMBER, "$.zip", "{\"postcode\":\"c\",\"zip\":\"c\"}");
        assertFails(WIDE, JsonErrorCode.DUPLICATE_MEMBER, "$.c_f23", "{\"c_f23\":1,\"a_f0\":1,\"c_f23\":1}");
        assertThat(EVENT.read("{\"from\":1,\"from\":2}").period()).isEqualTo(new Period(2L, null));
    }

    @Test
    void nothingIsWrittenForAnObjectThatIsNull() {
        assertThat(EVENT.toJson(new Event(null, null))).isEqualTo("{\"name\":null}");
        assertThat(SHIPMENT.toJson(new Shipment()))
                .isEqualTo("{\"number\":\"none\",\"weight\":1,\"content\":\"unknown\",\"stamps\":2}");
        Shipment empty = new Shipment();
        empty.setParcel(null);
        assertThat(SHIPMENT.toJson(empty)).isEqualTo("{\"number\":\"none\"}");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void requiredObjectThatIsNullIsNotWritten() {
        JsonException refused = assertThrows(JsonException.class, () -> INVOICE.toJson(new Invoice(null, null)));
        assertThat(refused.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
        assertThat(InvoiceCodec.INSTANCE.describe(new Invoice(null, "t"))).isEqualTo("Invoice[text=t]");
        JsonException member =
                assertThrows(JsonException.class, () -> EVENT.toJson(new Event(null, new Period(null, 1L))));
        assertThat(member.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
        assertThat(member.path()).isEqualTo("$.from");
    }

    @Test
    void objectThatASetterTakesStaysAsItIsWhereNoMemberIsThere() {
        Shipment shipment = SHIPMENT.read("{\"number\":\"1\"}");
        assertThat(shipment.getParcel().getContent()).isEqualTo("unknown");
        assertThat(shipment.getCarrier()).isNull();
        Shipment changed = SHIPMENT.read("{\"weight\":5,\"by_tariff_code\":\"a\"}");
        assertThat(changed.getParcel().getWeight()).isEqualTo(5);
        assertThat(changed.getParcel().getContent()).isEqualTo("unknown");
        assertThat(changed.getCarrier().name()).isEqualTo("Post");
        assertThat(changed.getCarrier().tariff().getCents()).isEqualTo(100);
    }

    @Test
    void forgivenMemberIsThereAndKeepsWhatItHad() {
        assertThat(SHIPMENT.read("{\"stamps\":\"many\"}").getParcel().getStamps())
                .isEqualTo(2);
    }

    @Test
    void whatAnInnerConstructorThrowsIsAnErrorOfTheObjectInJson() {
        assertInvalid(CUSTOMER, " {\"city\":\"c\",\"geo_lat\":91}", "91");
        assertInvalid(SHIPMENT, " {\"weight\":-5}", "-5");
        assertInvalid(SHIPMENT, " {\"by_tariff_code\":\"none\"}", "none");
    }

    private static void assertInvalid(JsonCodec<?> codec, String json, String secret) {
        JsonException rejected = assertThrows(JsonException.class, () -> codec.read(json));
        assertThat(rejected.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(rejected.path()).isEqualTo("$");
        assertThat(rejected.offset()).isEqualTo(1);
        assertThat(rejected.thrown()).isNotNull();
        assertThat(rejected).hasMessageThat().doesNotContain(secret);
    }

    private static void assertFails(JsonCodec<?> codec, JsonErrorCode code, String path, String json) {
        JsonException rejected = assertThrows(JsonException.class, () -> codec.read(json));
        assertThat(rejected.code()).isEqualTo(code);
        assertThat(rejected.path()).isEqualTo(path);
    }

    @Test
    void viewHasAnAccessorForEachMember() {
        CustomerView view = new CustomerView();
        view.parse("{\"id\":7,\"city\":\"c\",\"geo_lat\":1.5,\"billing_city\":\"d\",\"x\":1}"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(view.homeCity().toString()).isEqualTo("c");
        assertThat(view.hasHomeZip()).isFalse();
        assertThat(view.homePositionLatitude()).isEqualTo(1.5);
        assertThat(view.homeCountry().toString()).isEqualTo("CH");
        assertThat(view.billingCity().text()).isEqualTo("d");
        assertThat(view.billingCity().toString()).doesNotContain("d\"");
        assertThat(view.toValue().billing().city()).isEqualTo("d");
        view.parse("{\"id\":8,\"name\":\"n\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(view.hasHomeCity()).isFalse();
        assertThat(view.toValue().home()).isNull();
    }

    @Test
    void orderAndInclusionOfMembersAreThoseOfTheirOwnType() {
        assertThat(NOTED.toJson(new Noted(null, new Label("", "c", null, null), null)))
                .isEqualTo("{\"note\":null,\"id\":null,\"l_code\":\"c\"}");
        assertThat(NOTED.toJson(new Noted("1", null, "n"))).isEqualTo("{\"note\":\"n\",\"id\":\"1\"}");
    }

    @Test
    void memberGoesInItsDirectionOnlyAndCountsAsThereIfItIsRead() {
        assertThat(NOTED.toJson(new Noted("1", new Label("t", "c", "s", "y"), "n")))
                .isEqualTo("{\"note\":\"n\",\"id\":\"1\",\"l_code\":\"c\",\"l_text\":\"t\",\"l_shown\":\"s\"}");
        assertThat(NOTED.read("{\"l_code\":\"c\",\"l_shown\":[1],\"l_typed\":\"y\"}")
                        .label())
                .isEqualTo(new Label(null, "c", null, "y"));
        assertThat(NOTED.read("{\"l_shown\":\"s\"}").label()).isNull();
        assertFails(NOTED, JsonErrorCode.MISSING_MEMBER, "$.l_code", "{\"l_typed\":\"y\"}");
    }

    @Test
    void nameOfAMemberGoesBeforeItsAliasWhichMakesTheObjectToo() {
        Label named = new Label(null, "c", null, null);
        assertThat(NOTED.read("{\"l_id\":\"c\"}").label()).isEqualTo(named);
        assertThat(NOTED.read("{\"l_id\":\"x\",\"l_code\":\"c\"}").label()).isEqualTo(named);
        assertThat(NOTED.read("{\"l_code\":\"c\",\"l_id\":\"x\"}").label()).isEqualTo(named);
        assertFails(NOTED, JsonErrorCode.DUPLICATE_MEMBER, "$.l_id", "{\"l_id\":\"c\",\"l_id\":\"c\"}");
        assertThat(MARKED.read("{}").mark()).isNull();
        assertThat(MARKED.read("{\"l\":5}").mark().level).isEqualTo(5);
        assertThat(MARKED.read("{\"level\":1,\"l\":5}").mark().level).isEqualTo(1);
        assertThat(MARKED.read("{\"l\":5,\"level\":1,\"l\":6}").mark().level).isEqualTo(1);
        assertThat(MARKED.read("{\"text\":\"t\"}").mark().level).isEqualTo(3);
    }

    @Test
    void secretObjectIsNotDescribed() {
        Customer customer = CUSTOMER.read("{\"id\":7,\"city\":\"c\",\"billing_city\":\"d\"}");
        assertThat(customer.toString())
                .isEqualTo("Customer[id=7, homeStreetName=null, homeCity=c, homeZip=null, homeCountry=CH, name=null,"
                        + " billingStreetName=null, billingCity=<redacted>, billingZip=null, billingCountry=<redacted>,"
                        + " extra={}]");
    }
}
