package dev.jeton.integration.imported;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.integration.FullDocument;
import dev.jeton.integration.foreign.Account;
import dev.jeton.integration.foreign.Address;
import dev.jeton.integration.foreign.Contact;
import dev.jeton.integration.foreign.Iban;
import dev.jeton.integration.foreign.Level;
import dev.jeton.integration.foreign.Money;
import dev.jeton.integration.foreign.Node;
import dev.jeton.integration.foreign.Span;
import dev.jeton.integration.foreign.Trip;
import dev.jeton.integration.made.MadeCodec;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types of a library that know nothing of Jeton, through the codecs and views of the package that imports them. */
class ImportedTest {
    private static final MadeCodec<Customer, CustomerView> CUSTOMER =
            new MadeCodec<>(CustomerCodec.INSTANCE, new CustomerView(), CustomerView::toValue);
    private static final MadeCodec<Address, AddressView> ADDRESS =
            new MadeCodec<>(AddressCodec.INSTANCE, new AddressView(), AddressView::toValue);
    private static final MadeCodec<Account, AccountView> ACCOUNT =
            new MadeCodec<>(AccountCodec.INSTANCE, new AccountView(), AccountView::toValue);
    private static final MadeCodec<Contact, ContactView> CONTACT =
            new MadeCodec<>(ContactCodec.INSTANCE, new ContactView(), ContactView::toValue);
    private static final MadeCodec<Money, MoneyView> MONEY =
            new MadeCodec<>(MoneyCodec.INSTANCE, new MoneyView(), MoneyView::toValue);
    private static final MadeCodec<Trip, TripView> TRIP =
            new MadeCodec<>(TripCodec.INSTANCE, new TripView(), TripView::toValue);
    private static final MadeCodec<Node, NodeView> NODE =
            new MadeCodec<>(NodeCodec.INSTANCE, new NodeView(), NodeView::toValue);

    static List<FullDocument<MadeCodec<?, ?>>> full() {
        return List.of(
                new FullDocument<>(ADDRESS, "{\"street\":\"s\",\"house_number\":3,\"postcode\":\"p\"}"),
                new FullDocument<>(ACCOUNT, "{\"level\":\"MIDDLE\",\"iban\":\"i\",\"balance\":5}"),
                new FullDocument<>(CONTACT, "{\"kind\":\"phone\",\"number\":\"1\",\"mobile\":true}"),
                new FullDocument<>(CONTACT, "{\"kind\":\"letter\",\"address\":{\"street\":\"s\",\"house_number\":3}}"),
                new FullDocument<>(MONEY, "{\"currency\":\"CHF\",\"cents\":7}"),
                new FullDocument<>(TRIP, "{\"start\":\"2026-11-27\",\"stops\":[\"a\",\"b\"]}"),
                new FullDocument<>(NODE, "{\"name\":\"n\",\"children\":[{\"name\":\"m\",\"children\":[]}]}"),
                new FullDocument<>(
                        CUSTOMER,
                        "{\"home\":{\"street\":\"s\",\"house_number\":3},\"billing_street\":\"t\",\"billing_house_number\":4,"
                                + "\"billing_postcode\":\"p\",\"accounts\":[{\"level\":\"l\",\"balance\":5}],"
                                + "\"counts\":{\"l\":1,\"HIGH\":2},\"level\":\"HIGH\",\"contact\":{\"kind\":\"mail\",\"address\":\"a\"},"
                                + "\"credit\":{\"currency\":\"EUR\",\"cents\":1},\"iban\":\"DE12\","
                                + "\"limits\":{\"DE12\":{\"currency\":\"EUR\",\"cents\":2}},"
                                + "\"trips\":[{\"stops\":[]}],\"tree\":{\"name\":\"n\",\"children\":[]}}"));
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
        assertThat(full.codec().rejectionsOfDamaged(document, replacements)).isGreaterThan(document.length);
    }

    @Test
    void annotationsOfAMixinHoldAsIfTheyStoodOnTheType() {
        assertThat(ADDRESS.read("{\"street\":\"s\",\"zip\":\"z\"}")).isEqualTo(new Address("s", 0, "z"));
        assertFails(ADDRESS, JsonErrorCode.MISSING_MEMBER, "$.street", "{\"zip\":\"z\"}");
        assertThat(ACCOUNT.read("{\"balance\":\"12\"}").getBalance()).isEqualTo(12);
        assertThat(MONEY.read("{\"cents\":3}")).isEqualTo(Money.of("EUR", 3));
        assertFails(CONTACT, JsonErrorCode.MISSING_MEMBER, "$.number", "{\"kind\":\"phone\"}");
    }

    @Test
    void secretOfAMixinIsInNoMessage() {
        assertThat(AddressCodec.INSTANCE.describe(new Address("hidden", 1, "z")))
                .doesNotContain("hidden");
    }

    @Test
    void constantsOfAnImportedEnumAreCalledAsInItsMixin() {
        assertThat(LevelCodec.INSTANCE.read("\"l\"")).isEqualTo(Level.LOW);
        assertThat(LevelCodec.INSTANCE.read("\"LO\"")).isEqualTo(Level.LOW);
        assertThat(LevelCodec.INSTANCE.read("\"middle\"")).isEqualTo(Level.MIDDLE);
        assertThat(LevelCodec.INSTANCE.read("\"other\"")).isEqualTo(Level.HIGH);
        assertThat(LevelCodec.INSTANCE.toJson(Level.LOW)).isEqualTo("\"l\"");
    }

    @Test
    void subtypesOfASealedTypeAreImportedWithIt() {
        assertThat(CONTACT.read("{\"address\":\"a\",\"kind\":\"mail\"}")).isEqualTo(new Contact.Mail("a"));
        assertThat(Contact_MailCodec.INSTANCE.toJson(new Contact.Mail("a")))
                .isEqualTo("{\"kind\":\"mail\",\"address\":\"a\"}");
        assertFails(CONTACT, JsonErrorCode.NO_SUBTYPE, "$.kind", "{\"kind\":\"fax\"}");
    }

    @Test
    void mixinMakesATypeOneValueAndTheKeyOfAMap() {
        assertThat(IbanCodec.INSTANCE.read("\"DE12\"")).isEqualTo(new Iban("DE12"));
        assertThat(IbanCodec.INSTANCE.toJson(new Iban("DE12"))).isEqualTo("\"DE12\"");
        assertFails(IbanCodec.INSTANCE, JsonErrorCode.INVALID_OBJECT, "$", "\"DE\"");
        assertFails(CUSTOMER, JsonErrorCode.INVALID_OBJECT, "$.limits.*", "{\"limits\":{\"D\":null}}");
    }

    @Test
    void factoryOfAMixinMakesObjectsAndWhatItThrowsIsAnError() {
        assertFails(MONEY, JsonErrorCode.INVALID_OBJECT, "$", "{\"cents\":-1}");
        assertThat(MONEY.toJson(Money.of("USD"))).isEqualTo("{\"currency\":\"USD\",\"cents\":0}");
    }

    @Test
    void builderOfAnImportMakesObjects() {
        assertThat(TRIP.read("{\"stops\":[\"a\"],\"start\":\"2026-11-27\"}"))
                .isEqualTo(new Trip(LocalDate.of(2026, 11, 27), List.of("a")));
        assertThat(TRIP.read("{}")).isEqualTo(new Trip(null, List.of()));
    }

    @Test
    void genericTypeIsImportedForAllItsInstantiations() {
        Span<Money> span = new Span<>(Money.of("EUR", 1), Money.of("EUR", 2));
        String json = "{\"from\":{\"currency\":\"EUR\",\"cents\":1},\"to\":{\"currency\":\"EUR\",\"cents\":2}}";
        assertThat(SpanCodec.of(MoneyCodec.INSTANCE).toJson(span)).isEqualTo(json);
        assertThat(SpanCodec.of(MoneyCodec.INSTANCE).read(json)).isEqualTo(span);
        String customer = "{\"accounts\":[],\"counts\":{},\"limits\":{},\"ages\":{\"from\":1,\"to\":2},\"trips\":[]}";
        assertThat(CUSTOMER.read(customer).ages()).isEqualTo(new Span<>(1, 2));
        assertThat(FullDocument.roundTrip(CUSTOMER, customer)).isEqualTo(customer);
    }

    @Test
    void importOnATypeHoldsForWhatIsNestedInItAndThatOfThePackageAsWell() {
        String json = "{\"address\":{\"street\":\"s\",\"house_number\":1},\"opening\":{\"from\":8,\"to\":17}}";
        Branch.Office office = Branch_OfficeCodec.INSTANCE.read(json);
        assertThat(office.opening()).isEqualTo(new Branch.Opening(8, 17));
        assertThat(Branch_OfficeCodec.INSTANCE.toJson(office)).isEqualTo(json);
    }

    @Test
    void importedTypesAreNotInTheIndex() {
        assertThat(JsonCodecs.of(Customer.class)).isSameInstanceAs(CustomerCodec.INSTANCE);
        assertThrows(IllegalArgumentException.class, () -> JsonCodecs.of(Address.class));
        assertThrows(IllegalArgumentException.class, () -> JsonCodecs.of(Contact.Mail.class));
    }

    @Test
    void viewOfAnImportedTypeGivesItsValuesByTheNamesOfItsProperties() {
        AddressView view = new AddressView();
        view.parse("{\"street\":\"s\",\"postcode\":\"p\",\"house_number\":3}".getBytes(StandardCharsets.UTF_8));
        assertThat(view.street().toString()).doesNotContain("s\"");
        assertThat(view.zip().contentEquals("p")).isTrue();
        assertThat(view.houseNumber()).isEqualTo(3);
        CustomerView customer = new CustomerView();
        customer.parse("{\"home\":{\"street\":\"s\",\"house_number\":3}}".getBytes(StandardCharsets.UTF_8));
        assertThat(customer.home().houseNumber()).isEqualTo(3);
    }

    private static void assertFails(JsonCodec<?> codec, JsonErrorCode code, String path, String json) {
        JsonException failure = assertThrows(JsonException.class, () -> codec.read(json));
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.path()).isEqualTo(path);
    }
}
